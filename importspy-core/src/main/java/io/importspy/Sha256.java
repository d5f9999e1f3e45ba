package io.importspy;

import io.importspy.archive.RegularFile;
import io.importspy.verdict.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Digests that anyone can take again: that of a file is what {@code sha256sum} prints, that of a folder what this prints in it:
 *
 * <pre>find -L . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum -z | sha256sum</pre>
 */
final class Sha256 {

    private Sha256() {}

    /**
     * The digest of a file or a folder.
     *
     * @param path the file or the folder
     * @return 64 hexadecimal digits, in lower case
     * @throws IOException if it is not there, or not all of it can be read
     */
    static String of(Path path) throws IOException {
        try {
            return Files.isDirectory(path) ? folder(path) : file(path);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InvalidPathException e) {
            throw new IOException("a file name in an encoding that is not that of this machine", e);
        }
    }

    private static String file(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(RegularFile.open(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a list: for each file its digest, two spaces, its path that begins with {@code ./}, and a NUL. */
    private static String folder(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (byte[] name : names(folder)) {
            String path = new String(name, StandardCharsets.UTF_8);
            digest.update((file(folder.resolve(path)) + "  ./").getBytes(StandardCharsets.US_ASCII));
            digest.update(name);
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In the order of their bytes. */
    private static List<byte[]> names(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile)
                    .map(file -> Place.name(folder.relativize(file)))
                    .map(name -> name.getBytes(StandardCharsets.UTF_8))
                    .sorted(Arrays::compareUnsigned)
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest)", e);
        }
    }
}
