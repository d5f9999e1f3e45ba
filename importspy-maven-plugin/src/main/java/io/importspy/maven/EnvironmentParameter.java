package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.UnknownEnvironmentException;
import io.importspy.verdict.Shown;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code importspy.environment}: {@code host}, {@code toolchain}, {@code none}, or what lies at a path; several sources with commas
 * between them.
 *
 * @param folder where relative paths start
 * @param toolchain the home of the JDK that the build has selected, if it has
 */
record EnvironmentParameter(Path folder, Optional<Path> toolchain) {

    private static final String TOOLCHAIN_TYPE = "jdk";

    /**
     * The parameter of a build.
     *
     * @param folder where relative paths start
     * @param toolchains knows which JDK was selected, as maven-toolchains-plugin does it
     * @param session the session that it was selected in
     * @throws MojoExecutionException if what was selected has no Java in it
     */
    static EnvironmentParameter of(Path folder, ToolchainManager toolchains, MavenSession session)
            throws MojoExecutionException {
        Toolchain selected = toolchains.getToolchainFromBuildContext(TOOLCHAIN_TYPE, session);
        return new EnvironmentParameter(folder, selected == null ? Optional.empty() : Optional.of(home(selected)));
    }

    /** What {@code bin/java} lies in. Maven tells the home itself only by its own implementations. */
    private static Path home(Toolchain selected) throws MojoExecutionException {
        String java = selected.findTool("java");
        Path bin = java == null ? null : Path.of(java).getParent();
        Path home = bin == null ? null : bin.getParent();
        if (home == null) {
            throw new MojoExecutionException("the toolchain %s that this build selects has no bin/java"
                    .formatted(Shown.text(selected.toString())));
        }
        return home;
    }

    /**
     * What a text means.
     *
     * @param text what the user wrote; null if nothing
     * @return what deployments are held against
     * @throws MojoExecutionException if a part is neither a word nor the path of something that exists
     */
    EnvironmentChoice read(@Nullable String text) throws MojoExecutionException {
        if (text == null) {
            return toolchain.map(EnvironmentChoice::jdk).orElse(EnvironmentChoice.HOST);
        }
        try {
            return EnvironmentChoice.read(text, folder, toolchain);
        } catch (UnknownEnvironmentException e) {
            throw new MojoExecutionException("importspy.environment is " + e.getMessage(), e);
        }
    }
}
