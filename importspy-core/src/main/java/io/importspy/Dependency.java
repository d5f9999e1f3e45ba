package io.importspy;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A module that an artifact is compiled or run with, as a build has resolved it.
 *
 * @param groupId its group
 * @param artifactId its artifact
 * @param classifier its classifier, if it has one
 * @param version its version
 * @param file its archive or directory of classes; empty if nothing has been built yet
 * @param atRuntime whether it is on the runtime class path
 */
public record Dependency(
        String groupId,
        String artifactId,
        Optional<String> classifier,
        String version,
        Optional<Path> file,
        boolean atRuntime) {}
