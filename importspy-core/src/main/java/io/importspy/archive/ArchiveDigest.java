package io.importspy.archive;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of files. */
public final class ArchiveDigest {
    private static final int PIECE = 1 << 17;

    private ArchiveDigest() {}

    /**
     * The digest of all bytes.
     *
     * @param where the place for messages
     * @param bytes what to digest
     * @param algorithm a standard name of the JDK, such as {@code SHA-256}
     * @return hexadecimal digits, in lower case
     * @throws UndecidableException if they cannot be read
     */
    public static String of(String where, Bytes bytes, String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            byte[] piece = new byte[(int) Math.min(PIECE, bytes.size())];
            for (long at = 0; at < bytes.size(); at += piece.length) {
                int length = (int) Math.min(piece.length, bytes.size() - at);
                bytes.read(at, piece, 0, length);
                digest.update(piece, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw ArchiveErrors.noArchive(where, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it (java.security.MessageDigest)", e);
        }
    }
}
