package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentChoice.Toolchain;
import io.importspy.UnknownEnvironmentException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code importspy.environment}: {@code host}, {@code toolchain}, {@code none}, or what lies at a path; several sources with commas
 * between them.
 *
 * @param folder where relative paths start
 * @param toolchain the home of the JDK that the build has selected, if it has
 */
record EnvironmentParameter(Path folder, Optional<Path> toolchain) {

    /**
     * What a text means.
     *
     * @param text what the user wrote; null if nothing
     * @return what deployments are held against
     * @throws MojoExecutionException if a part is neither a word nor the path of something that exists
     */
    EnvironmentChoice read(@Nullable String text) throws MojoExecutionException {
        if (text == null) {
            return toolchain
                    .map(home -> new EnvironmentChoice(List.of(new Toolchain(home))))
                    .orElse(EnvironmentChoice.HOST);
        }
        try {
            return EnvironmentChoice.read(text, folder, toolchain);
        } catch (UnknownEnvironmentException e) {
            throw new MojoExecutionException("importspy.environment is " + e.getMessage(), e);
        }
    }
}
