package io.importspy.contract;

import io.importspy.declaration.NamePattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names modules by their coordinates in Maven, whatever their version; {@code *} stands for any characters.
 *
 * @param groupId the group
 * @param artifactId the artifact
 * @param classifier the classifier; empty if none is written
 */
public record ModulePattern(String groupId, String artifactId, Optional<String> classifier) {

    private static final String PART = "([A-Za-z0-9_.*-]+)";
    private static final Pattern SYNTAX = Pattern.compile(PART + ":" + PART + "(?::" + PART + ")?");

    /**
     * Reads a pattern.
     *
     * @param text the pattern, {@code group:artifact} or {@code group:artifact:classifier}
     * @return what it means; empty if it is none
     */
    public static Optional<ModulePattern> parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        return parts.matches()
                ? Optional.of(new ModulePattern(parts.group(1), parts.group(2), Optional.ofNullable(parts.group(3))))
                : Optional.empty();
    }

    /**
     * Whether a module has this name. Where no classifier is written, any will do.
     *
     * @param group the group of the module
     * @param artifact the artifact of the module
     * @param itsClassifier the classifier of the module, if it has one
     * @return true if all that is written matches
     */
    public boolean matches(String group, String artifact, Optional<String> itsClassifier) {
        return NamePattern.matchesSimple(groupId, group)
                && NamePattern.matchesSimple(artifactId, artifact)
                && (classifier.isEmpty() || NamePattern.matchesSimple(classifier.get(), itsClassifier.orElse("")));
    }
}
