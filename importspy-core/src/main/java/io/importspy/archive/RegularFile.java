package io.importspy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Opens files whose names come from somebody else: from an option, a contract or a link. Reading anything but a regular file may never end: a
 * pipe waits for its writer, and a device such as {@code /dev/zero} has no end.
 */
public final class RegularFile {

    private RegularFile() {}

    /**
     * Opens a file.
     *
     * @param file the file, or a link to it
     * @return its bytes
     * @throws java.nio.file.NoSuchFileException if there is nothing of that name
     * @throws IOException if it is no regular file, or cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        require(file);
        return Files.newInputStream(file);
    }

    /**
     * Reads a file, unless it is too large.
     *
     * @param file the file, or a link to it
     * @param limit how many bytes are acceptable
     * @return its bytes; one more than acceptable if there are more
     * @throws java.nio.file.NoSuchFileException if there is nothing of that name
     * @throws IOException if it is no regular file, or cannot be read
     */
    public static byte[] read(Path file, int limit) throws IOException {
        try (InputStream in = open(file)) {
            return in.readNBytes(limit + 1);
        }
    }

    /**
     * Makes sure that a name is that of a regular file.
     *
     * @param file the file, or a link to it
     * @throws java.nio.file.NoSuchFileException if there is nothing of that name
     * @throws IOException if it is something else
     */
    public static void require(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            String found = attributes.isDirectory() ? "it is a folder" : "it is a pipe or a device, not a file";
            throw new FileSystemException(file.toString(), null, found);
        }
    }
}
