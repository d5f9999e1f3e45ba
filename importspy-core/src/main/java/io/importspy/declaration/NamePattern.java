package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for fully qualified names, as AspectJ's type patterns write it: {@code *} stands for any characters of one simple
 * name, {@code ..} for any number of packages or enclosing types. {@code .} and {@code $} both separate names.
 *
 * <p>Matching takes time proportional to pattern times name at worst, whatever a stranger writes.
 */
public final class NamePattern {

    private static final String ANY_NUMBER = "..";

    private final List<String> segments;

    private NamePattern(List<String> segments) {
        this.segments = segments;
    }

    /**
     * The pattern that a text means.
     *
     * @param text the pattern; one without wildcards matches that one name
     * @return the pattern
     */
    public static NamePattern of(String text) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        while (true) {
            int gap = text.indexOf(ANY_NUMBER, from);
            String plain = text.substring(from, gap < 0 ? text.length() : gap);
            if (!plain.isEmpty()) {
                segments.addAll(segmentsOf(plain));
            }
            if (gap < 0) {
                return new NamePattern(List.copyOf(segments));
            }
            segments.add(ANY_NUMBER);
            from = gap + ANY_NUMBER.length();
        }
    }

    /**
     * Whether a name is one that the pattern means.
     *
     * @param name a fully qualified or internal name ({@code com/acme/Outer$Inner})
     * @return true if it is
     */
    public boolean matches(String name) {
        List<String> names = segmentsOf(name);
        return new Segments(segments, names)
                .align(segments.size(), names.size())
                .isPresent();
    }

    /**
     * Whether a simple name is one that a pattern means.
     *
     * @param pattern the pattern, in which {@code *} stands for any characters
     * @param name the simple name
     * @return true if it is
     */
    public static boolean matchesSimple(String pattern, String name) {
        return new Letters(pattern, name).align(pattern.length(), name.length()).isPresent();
    }

    private record Segments(List<String> written, List<String> found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.get(i).equals(ANY_NUMBER);
        }

        @Override
        public boolean isSame(int i, int j) {
            return matchesSimple(written.get(i), found.get(j));
        }
    }

    private record Letters(String written, String found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.charAt(i) == '*';
        }

        @Override
        public boolean isSame(int i, int j) {
            return written.charAt(i) == found.charAt(j);
        }
    }

    /** A {@code $} separates only between two names: {@code $Proxy}, {@code Foo$} and {@code Foo$$Bar} keep theirs. */
    private static List<String> segmentsOf(String name) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < name.length(); i++) {
            if (separates(name, i, from)) {
                segments.add(name.substring(from, i));
                from = i + 1;
            }
        }
        segments.add(name.substring(from));
        return segments;
    }

    private static boolean separates(String name, int i, int from) {
        char c = name.charAt(i);
        if (c == '.' || c == '/') {
            return true;
        }
        return c == '$' && i > from && i + 1 < name.length() && "$./".indexOf(name.charAt(i + 1)) < 0;
    }
}
