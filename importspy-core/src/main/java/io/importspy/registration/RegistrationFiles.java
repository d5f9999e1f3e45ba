package io.importspy.registration;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ResourceRoot;
import java.util.ArrayList;
import java.util.List;

/** Finds what registers something in an artifact. */
public final class RegistrationFiles {

    private static final String META_INF = "META-INF/";

    private RegistrationFiles() {}

    /**
     * The files of the artifact itself that are not about resources: its module descriptor and its manifest.
     *
     * @param artifact the artifact
     * @return the files, not read yet. What runs from a war or a Spring Boot jar is on a class path, and no module
     */
    public static List<RegistrationFile> of(Artifact artifact) {
        List<RegistrationFile> files = new ArrayList<>();
        boolean mayBeModule = artifact.kind() == Artifact.Kind.JAR || artifact.kind() == Artifact.Kind.DIRECTORY;
        if (mayBeModule) {
            files.add(new ModuleFile(artifact));
        }
        files.add(new AgentFile(artifact));
        return files;
    }

    /**
     * The files in one of the places where class loaders look for resources.
     *
     * @param root the place
     * @return the files, not read yet; none beneath {@code META-INF/versions/}, where no class loader looks for them
     * @throws io.importspy.archive.UndecidableException if the place cannot be opened
     */
    public static List<RegistrationFile> in(ResourceRoot root) {
        List<RegistrationFile> files = new ArrayList<>();
        for (String name : root.names(META_INF)) {
            if (ServiceFile.isOne(name)) {
                files.add(new ServiceFile(root, name));
            } else if (ImportsFile.isOne(name)) {
                files.add(new ImportsFile(root, name));
            } else if (FactoriesFile.NAMES.contains(name)) {
                files.add(new FactoriesFile(root, name));
            }
        }
        return files;
    }
}
