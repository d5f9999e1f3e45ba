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
        return new Names(names, parts).align(names.size(), parts.size()).isPresent();
    }

    private record Names(List<String> written, List<String> found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.get(i).equals("**");
        }

        @Override
        public boolean isSame(int i, int j) {
            String name = found.get(j);
            return new Letters(written.get(i), name)
                    .align(written.get(i).length(), name.length())
                    .isPresent();
        }
    }

    private record Letters(String written, String found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.charAt(i) == '*';
        }

        @Override
        public boolean isSame(int i, int j) {
            return written.charAt(i) == '?' || written.charAt(i) == found.charAt(j);
        }
    }
}
