package io.importspy;

import io.importspy.check.rule.KnownModule;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A module that an artifact is compiled or run with, as a build has resolved it. It is built by steps, each of which gives a new one.
 */
public final class Dependency {

    private final KnownModule module;

    private Dependency(KnownModule module) {
        this.module = module;
    }

    /**
     * A module on the runtime class path that nobody has built yet.
     *
     * @param groupId its group
     * @param artifactId its artifact
     * @param version its version
     * @return the dependency
     */
    public static Dependency of(String groupId, String artifactId, String version) {
        return new Dependency(new KnownModule(groupId, artifactId, Optional.empty(), version, Optional.empty(), true));
    }

    /**
     * Gives it a classifier.
     *
     * @param classifier the classifier, such as {@code linux-x86_64}
     * @return a new dependency
     */
    public Dependency classifier(String classifier) {
        return new Dependency(new KnownModule(
                module.groupId(),
                module.artifactId(),
                Optional.of(classifier),
                module.version(),
                module.file(),
                module.atRuntime()));
    }

    /**
     * Says where it is.
     *
     * @param file its archive or directory of classes
     * @return a new dependency
     */
    public Dependency file(Path file) {
        return new Dependency(new KnownModule(
                module.groupId(),
                module.artifactId(),
                module.classifier(),
                module.version(),
                Optional.of(file),
                module.atRuntime()));
    }

    /**
     * Says that the artifact is only compiled with it: it is not on the runtime class path.
     *
     * @return a new dependency
     */
    public Dependency notAtRuntime() {
        return new Dependency(new KnownModule(
                module.groupId(), module.artifactId(), module.classifier(), module.version(), module.file(), false));
    }

    /**
     * Whether the artifact runs with it.
     *
     * @return false if it is only compiled with it
     */
    public boolean atRuntime() {
        return module.atRuntime();
    }

    /** Its coordinates as Maven writes them, without the version. */
    @Override
    public String toString() {
        return module.name();
    }

    KnownModule module() {
        return module;
    }
}
