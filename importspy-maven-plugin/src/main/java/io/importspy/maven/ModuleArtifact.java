package io.importspy.maven;

import io.importspy.Dependency;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What a module has built.
 *
 * @param path the packaged artifact, or the folder of compiled classes while nothing is packaged; whether it exists or not
 * @param name the file name that the artifact has, or will have once it is packaged
 * @param classPath what the module is compiled and run with, in the order of its dependencies
 */
record ModuleArtifact(Path path, String name, List<Path> classPath) {

    private static final Set<String> AT_RUNTIME = Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME);

    private static final String ON_MODULE_PATH = "modular-jar";

    private static final Set<String> WITHOUT_ARTIFACT = Set.of("pom", "bom");

    /**
     * Whether a module builds anything.
     *
     * @param module the module
     * @return false for a parent or an aggregator
     */
    static boolean isBuiltBy(MavenProject module) {
        return !WITHOUT_ARTIFACT.contains(module.getPackaging());
    }

    /**
     * Looks at a module. The file of its main artifact is what other plugins have left there in this very build: the jar, or a jar
     * that was repackaged or shaded, and the folder of classes after {@code compile}. A jar of an earlier build is not looked at.
     *
     * @param module the module, its dependencies resolved
     * @return what it has built
     */
    static ModuleArtifact of(MavenProject module) {
        File packaged = module.getArtifact().getFile();
        File built = packaged == null ? new File(module.getBuild().getOutputDirectory()) : packaged;
        String name = built.isFile() ? built.getName() : nameOncePackaged(module);
        return new ModuleArtifact(built.toPath(), name, classPath(module));
    }

    private static String nameOncePackaged(MavenProject module) {
        String extension = module.getArtifact().getArtifactHandler().getExtension();
        return module.getBuild().getFinalName() + '.' + extension;
    }

    private static List<Path> classPath(MavenProject module) {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : module.getArtifacts()) {
            if (isAround(artifact) && isReadByJava(artifact) && artifact.getFile() != null) {
                files.add(artifact.getFile().toPath());
            }
        }
        return files;
    }

    /**
     * What a module is compiled and run with, by coordinates: also what Java does not read, such as the wars in an ear.
     *
     * @param module the module, its dependencies resolved
     * @return its dependencies, those of dependencies among them
     */
    static List<Dependency> dependencies(MavenProject module) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Artifact artifact : module.getArtifacts()) {
            if (isAround(artifact)) {
                dependencies.add(dependency(artifact));
            }
        }
        return dependencies;
    }

    private static Dependency dependency(Artifact artifact) {
        Dependency dependency =
                Dependency.of(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
        if (artifact.getClassifier() != null && !artifact.getClassifier().isEmpty()) {
            dependency = dependency.classifier(artifact.getClassifier());
        }
        if (artifact.getFile() != null) {
            dependency = dependency.file(artifact.getFile().toPath());
        }
        boolean atRuntime = isReadByJava(artifact) && AT_RUNTIME.contains(artifact.getScope());
        return atRuntime ? dependency : dependency.notAtRuntime();
    }

    /** A goal that asks for no more has no dependencies of tests; that of the site, which runs reports, has asked for them. */
    private static boolean isAround(Artifact artifact) {
        return !Artifact.SCOPE_TEST.equals(artifact.getScope());
    }

    /** Whether it is on the class path or, as a type of Maven 4 has it, on the module path alone. */
    private static boolean isReadByJava(Artifact artifact) {
        return artifact.getArtifactHandler().isAddedToClasspath() || ON_MODULE_PATH.equals(artifact.getType());
    }
}
