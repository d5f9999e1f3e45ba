package io.importspy.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/**
 * Where a module is. Maven's own answer is the folder of the POM that the module has by now, and a plugin may have given it another one that
 * lies elsewhere, as maven-shade-plugin does where its {@code dependencyReducedPomLocation} is in {@code target}.
 */
final class ModuleFolder {

    private ModuleFolder() {}

    /**
     * The folder of a module.
     *
     * @param module the module
     * @return the folder of the POM that Maven has read, absolute and without detours
     */
    static Path of(MavenProject module) {
        return of(module, module.getBasedir());
    }

    /**
     * The folder of a module, or the current one where there is no POM.
     *
     * @param module the module, or what Maven has in its place
     * @param basedir what Maven calls its folder
     * @return the folder, absolute and without detours
     */
    static Path of(MavenProject module, File basedir) {
        File folder = module.getModel().getProjectDirectory();
        return (folder == null ? basedir : folder).toPath().toAbsolutePath().normalize();
    }

    /**
     * The POM that Maven has read.
     *
     * @param module the module
     * @return its path
     */
    static Path pom(MavenProject module) {
        File read = module.getModel().getPomFile();
        return (read == null ? module.getFile() : read).toPath();
    }
}
