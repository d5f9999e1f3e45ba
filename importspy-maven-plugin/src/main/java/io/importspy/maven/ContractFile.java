package io.importspy.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A contract to be written.
 *
 * @param path the file
 * @param overwrite whether it may be there already
 */
record ContractFile(Path path, boolean overwrite) {

    /**
     * Writes the file, and the folders that it needs.
     *
     * @param text what it will hold
     * @throws MojoExecutionException if it is there already and must stay, or cannot be written
     */
    void write(String text) throws MojoExecutionException {
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text, StandardCharsets.UTF_8, options());
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    "%s is there already: -Dimportspy.overwrite replaces it, and importspy.contract names another file"
                            .formatted(path),
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("%s cannot be written: %s".formatted(path, e), e);
        }
    }

    /** The file system itself refuses a file that has come up in the meantime. */
    private OpenOption[] options() {
        return overwrite
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING}
                : new OpenOption[] {StandardOpenOption.CREATE_NEW};
    }
}
