package io.importspy.contract;

/**
 * A digest that an archive must have.
 *
 * @param key the contract's key for it, such as {@code sha256}
 * @param algorithm what the Java platform calls it, such as {@code SHA-256}
 * @param hex the digest in lower case
 */
public record PinnedDigest(String key, String algorithm, Written<String> hex) {}
