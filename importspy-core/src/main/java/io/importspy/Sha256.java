package io.importspy;

import io.importspy.artifact.Artifact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Digests that anyone can take again: that of a file is what {@code sha256sum} prints, that of a folder what this prints in it:
 *
 * <pre>find -L . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum -z | sha256sum</pre>
 */
final class Sha256 {

    private static final String ALGORITHM = "SHA-256";

    private Sha256() {}

    /** The digest of some bytes: 64 hexadecimal digits, in lower case. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /**
     * The digest of an archive or a folder, from where its entries are read.
     *
     * @param artifact an artifact that nobody changes
     * @return 64 hexadecimal digits, in lower case
     * @throws io.importspy.archive.UndecidableException if not all of it can be read
     */
    static String of(Artifact artifact) {
        return artifact.isDirectory()
                ? folder(artifact)
                : artifact.digest(ALGORITHM).orElseThrow();
    }

    /** The digest of a list: for each file its digest, two spaces, its path that begins with {@code ./}, and a NUL. */
    private static String folder(Artifact folder) {
        MessageDigest digest = sha256();
        for (byte[] name : names(folder)) {
            byte[] content = folder.entry(new String(name, StandardCharsets.UTF_8))
                    .orElseThrow()
                    .bytes(Integer.MAX_VALUE);
            digest.update((of(content) + "  ./").getBytes(StandardCharsets.US_ASCII));
            digest.update(name);
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In the order of their bytes. */
    private static List<byte[]> names(Artifact folder) {
        return folder.entryNames().stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 (MessageDigest)", e);
        }
    }
}
