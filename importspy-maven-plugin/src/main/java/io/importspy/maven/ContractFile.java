package io.importspy.maven;

import io.importspy.verdict.Shown;
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
        if (Files.exists(path) && !Files.isRegularFile(path)) { // a pipe would wait for its reader
            throw new MojoExecutionException(
                    "%s cannot be written: it is no file".formatted(Shown.text(path.toString())));
        }
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text, StandardCharsets.UTF_8, options());
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    "%s is there already: -Dimportspy.overwrite replaces it, and importspy.contract names another file"
                            .formatted(Shown.text(path.toString())),
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "%s cannot be written: %s".formatted(Shown.text(path.toString()), Shown.text(e.toString())), e);
        }
    }

    /** The file system itself refuses a file that has come up in the meantime. */
    private OpenOption[] options() {
        return overwrite
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING}
                : new OpenOption[] {StandardOpenOption.CREATE_NEW};
    }
}
