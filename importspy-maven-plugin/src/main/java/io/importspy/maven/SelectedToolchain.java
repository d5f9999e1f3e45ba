package io.importspy.maven;

import io.importspy.verdict.Shown;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** The JDK that Maven's toolchains have selected for a module, as maven-toolchains-plugin does it. */
final class SelectedToolchain {

    private static final String TYPE = "jdk";

    private SelectedToolchain() {}

    /**
     * The home of that JDK.
     *
     * @param toolchains knows what was selected
     * @param session the session that it was selected in
     * @return the home; empty if none was selected
     * @throws MojoExecutionException if what was selected has no Java in it
     */
    static Optional<Path> home(ToolchainManager toolchains, MavenSession session) throws MojoExecutionException {
        Toolchain selected = toolchains.getToolchainFromBuildContext(TYPE, session);
        if (selected == null) {
            return Optional.empty();
        }
        Path home = home(selected.findTool("java"));
        if (home == null) {
            throw new MojoExecutionException("the toolchain %s that this build selects has no bin/java"
                    .formatted(Shown.text(selected.toString())));
        }
        return Optional.of(home);
    }

    /** What {@code bin/java} lies in. Maven tells the home itself only by its own implementations. */
    private static @Nullable Path home(@Nullable String java) {
        Path bin = java == null ? null : Path.of(java).getParent();
        return bin == null ? null : bin.getParent();
    }
}
