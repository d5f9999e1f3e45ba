package io.importspy.check.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is around an artifact, as far as a contract can ask for it.
 *
 * @param artifact the artifact's own path
 * @param classPath the class path
 * @param known the modules on it and their coordinates, where a build knows them; else each archive is asked for its own
 */
public record Modules(Path artifact, List<Path> classPath, Optional<List<KnownModule>> known) {

    public Modules {
        classPath = List.copyOf(classPath);
        known = known.map(List::copyOf);
    }

    /**
     * The folder that paths of modules start from.
     *
     * @return that of the artifact
     */
    public Path folder() {
        return artifact.toAbsolutePath().normalize().resolveSibling("");
    }
}
