package io.importspy.contract;

import java.util.List;

/**
 * What {@code integrity} asks for: which archive it is to the byte, and who signed it.
 *
 * @param digests what the archive's digests must be
 * @param signers the SHA-256 fingerprints of certificates, of which one must have signed, in lower case and without colons
 */
public record Integrity(List<PinnedDigest> digests, List<Written<String>> signers) {

    /** Nothing is asked for. */
    public static final Integrity NONE = new Integrity(List.of(), List.of());

    public Integrity {
        digests = List.copyOf(digests);
        signers = List.copyOf(signers);
    }

    /**
     * Whether it asks for nothing.
     *
     * @return whether it does
     */
    public boolean isEmpty() {
        return digests.isEmpty() && signers.isEmpty();
    }

    /**
     * A digest that an archive must have.
     *
     * @param key the contract's key for it, such as {@code sha256}
     * @param algorithm what the Java platform calls it, such as {@code SHA-256}
     * @param hex the digest in lower case
     */
    public record PinnedDigest(String key, String algorithm, Written<String> hex) {}
}
