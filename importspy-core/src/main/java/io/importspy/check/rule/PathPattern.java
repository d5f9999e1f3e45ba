package io.importspy.check.rule;

import io.importspy.declaration.Alignment;
import java.util.List;

/**
 * A pattern for paths, as Ant writes it: {@code ?} stands for one character and {@code *} for any number of them within one name,
 * {@code **} for any number of folders.
 */
public final class PathPattern {

    private final List<String> names;

    private PathPattern(List<String> names) {
        this.names = names;
    }

    /**
     * The pattern that a text means.
     *
     * @param text the pattern; a trailing {@code /} stands for all that is below
     * @return what it means
     */
    public static PathPattern of(String text) {
        return new PathPattern(List.of((text.endsWith("/") ? text + "**" : text).split("/", -1)));
    }

    /**
     * Whether a path is one that the pattern means.
     *
     * @param path names, separated by {@code /}
     * @return whether it is
     */
    public boolean matches(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return Alignment.of(
                        names.size(),
                        parts.size(),
                        i -> names.get(i).equals("**"),
                        (i, j) -> matchesName(names.get(i), parts.get(j)))
                .isPresent();
    }

    private static boolean matchesName(String pattern, String name) {
        return Alignment.of(
                        pattern.length(),
                        name.length(),
                        i -> pattern.charAt(i) == '*',
                        (i, j) -> pattern.charAt(i) == '?' || pattern.charAt(i) == name.charAt(j))
                .isPresent();
    }
}
