package io.importspy.contract.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names one artifact in the repositories of Maven.
 *
 * @param groupId the group
 * @param artifactId the artifact
 * @param version the version, which is no range
 * @param classifier which of several files of the artifact it is; empty for the main one
 */
public record Coordinates(String groupId, String artifactId, String version, Optional<String> classifier) {

    private static final String PART = "([A-Za-z0-9_.-]+)";
    private static final Pattern SYNTAX = Pattern.compile(PART + ":" + PART + ":([A-Za-z0-9_.+-]+)(?::" + PART + ")?");

    /**
     * Reads {@code groupId:artifactId:version[:classifier]}.
     *
     * @param text the text
     * @return the coordinates; empty if the text is none
     */
    public static Optional<Coordinates> parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        return parts.matches()
                ? Optional.of(new Coordinates(
                        parts.group(1), parts.group(2), parts.group(3), Optional.ofNullable(parts.group(4))))
                : Optional.empty();
    }
}
