package io.importspy.generate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern that an artifact's file name and those of its other versions have in common. */
final class FileNamePattern {

    /** A version begins with a digit behind a hyphen; whatever follows it, a classifier included, is left open too. */
    private static final Pattern VERSIONED = Pattern.compile("(.+?-)\\d.*(\\.[a-z]+)");

    private static final String WILDCARDS = "*?/\\";

    private FileNamePattern() {}

    /** The pattern, or empty if the name is no archive's, or holds what has another meaning in patterns. */
    static Optional<String> of(String fileName) {
        if (!fileName.endsWith(".jar") && !fileName.endsWith(".war")) {
            return Optional.empty();
        }
        if (fileName.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Matcher versioned = VERSIONED.matcher(fileName);
        return Optional.of(versioned.matches() ? versioned.group(1) + '*' + versioned.group(2) : fileName);
    }
}
