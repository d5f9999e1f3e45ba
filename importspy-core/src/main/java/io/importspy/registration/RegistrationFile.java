package io.importspy.registration;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassVariant;
import io.importspy.artifact.ResourceRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A file that may register something. It is read when it is asked to. */
public sealed interface RegistrationFile permits ServiceFile, ImportsFile, FactoriesFile, ModuleFile, AgentFile {

    /**
     * The service that it is about.
     *
     * @return the name of the service, as {@link Registration} has it; empty if the file may be about several
     */
    default Optional<String> service() {
        return Optional.empty();
    }

    /**
     * Whether it could register something for a service.
     *
     * @param service the name of the service, as {@link Registration} has it, or with dots in front of nested types
     * @return false if it need not be read to know that it does not
     */
    boolean mayRegister(String service);

    /**
     * Reads it.
     *
     * @return what it registers
     * @throws io.importspy.archive.UndecidableException if it cannot be read
     */
    Registered read();

    /**
     * The files of the artifact itself that are not about resources: its module descriptor and its manifest.
     *
     * @param artifact the artifact
     * @param isRead tells which of several module descriptors, each for some Java releases, count
     * @return the files, not read yet
     * @throws io.importspy.archive.UndecidableException if nobody can tell which there are
     */
    static List<RegistrationFile> of(Artifact artifact, Predicate<ClassVariant> isRead) {
        List<RegistrationFile> files = new ArrayList<>();
        for (ClassVariant variant : artifact.variants()) {
            if (ModuleFile.isOne(variant) && isRead.test(variant)) {
                files.add(new ModuleFile(artifact, variant));
            }
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
    static List<RegistrationFile> in(ResourceRoot root) {
        List<RegistrationFile> files = new ArrayList<>();
        for (String name : root.names("META-INF/")) {
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
