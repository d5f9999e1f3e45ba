package io.importspy.environment.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what is read of a blob against the digest by which it is called, as its descriptor names it (OCI image layout: {@code
 * blobs/<algorithm>/<encoded>}).
 */
final class BlobDigest extends FilterInputStream {

    /** That a blob is another than the one that is called so. */
    static final class Mismatch extends IOException {

        private static final long serialVersionUID = 1L;

        Mismatch(String message) {
            super(message);
        }
    }

    private static final Pattern NAME = Pattern.compile("blobs/sha(?<bits>256|512)/(?<digest>.+)");
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;
    private final String name;
    private final String expected;

    private BlobDigest(InputStream in, MessageDigest digest, String name, String expected) {
        super(in);
        this.digest = digest;
        this.name = name;
        this.expected = expected;
    }

    /** The same bytes, counted in; empty if the name is no digest. */
    static Optional<BlobDigest> over(InputStream in, String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new BlobDigest(in, algorithm(matcher.group("bits")), name, matcher.group("digest")))
                : Optional.empty();
    }

    /** The same bytes, counted into a digest that nobody has claimed. */
    static BlobDigest of(InputStream in) {
        return new BlobDigest(in, algorithm("256"), "", "");
    }

    /** The digest of a document. */
    static String of(byte[] document) {
        return HexFormat.of().formatHex(algorithm("256").digest(document));
    }

    /** Whether blobs of an algorithm can be held against their digests. */
    static boolean isKnown(String algorithm) {
        return algorithm.equals("sha256") || algorithm.equals("sha512");
    }

    private static MessageDigest algorithm(String bits) {
        try {
            return MessageDigest.getInstance("SHA-" + bits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it (java.security.MessageDigest)", e);
        }
    }

    /** Reads what is left, and tells the digest of all. */
    String toTheEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads what is left, and compares. */
    void check() throws IOException {
        String found = toTheEnd();
        if (!found.equals(expected)) {
            throw new Mismatch(name + " with the digest " + found);
        }
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            digest.update((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            digest.update(bytes, offset, count);
        }
        return count;
    }

    /** What is passed over counts as well. */
    @Override
    public long skip(long length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(BUFFER, Math.max(0, length))];
        return Math.max(0, read(bytes, 0, bytes.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
