package io.importspy.check.rule;

import io.importspy.contract.ModulePattern;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A module that an artifact is compiled or run with, known by its coordinates.
 *
 * @param groupId its group
 * @param artifactId its artifact
 * @param classifier its classifier, if it has one
 * @param version its version
 * @param file its archive or directory of classes; empty if nothing has been built yet
 * @param atRuntime whether it is on the runtime class path
 */
public record KnownModule(
        String groupId,
        String artifactId,
        Optional<String> classifier,
        String version,
        Optional<Path> file,
        boolean atRuntime) {

    /**
     * Whether a pattern means it.
     *
     * @param pattern the pattern
     * @return whether it does
     */
    public boolean is(ModulePattern pattern) {
        return pattern.matches(groupId, artifactId, classifier);
    }

    /**
     * Its name as messages show it.
     *
     * @return its coordinates without a version
     */
    public String name() {
        return groupId + ':' + artifactId + classifier.map(":"::concat).orElse("");
    }
}
