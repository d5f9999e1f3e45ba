package io.importspy.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A pattern for paths with the wildcards of Ant: {@code *} and {@code ?} within one name, and {@code **} for any folders, none
 * among them.
 *
 * @param names the pattern as a regular expression on names between slashes
 */
record AntPattern(Pattern names) {

    private static final String FOLDERS = "**";

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern, with slashes
     * @return what it means
     */
    static AntPattern of(String pattern) {
        String[] segments = pattern.split("/", -1);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals(FOLDERS)) {
                names.append(last ? ".*" : "(?:[^/]+/)*");
            } else {
                segments[i].codePoints().mapToObj(AntPattern::character).forEach(names::append);
                names.append(last ? "" : "/");
            }
        }
        return new AntPattern(Pattern.compile(names.toString()));
    }

    /**
     * Whether a path is one of those that are meant.
     *
     * @param path a relative path
     * @return true if all of it matches
     */
    boolean matches(Path path) {
        return names.matcher(path.toString().replace(File.separatorChar, '/')).matches();
    }

    private static String character(int character) {
        return switch (character) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(Character.toString(character));
        };
    }
}
