package io.importspy.environment;

import java.util.stream.Stream;

/**
 * Who made a Java runtime.
 *
 * @param name the {@code java.vendor} of a JVM or the {@code IMPLEMENTOR} of a JDK's release file
 * @param product the {@code java.vendor.version} or {@code IMPLEMENTOR_VERSION}, such as {@code Temurin-17.0.12+7}; empty
 *     where there is none
 */
public record Vendor(String name, String product) {

    /**
     * Whether a contract that says this name means this vendor. A runtime has the name of its maker, of its product and what
     * people make of these: {@code Amazon.com Inc.}, {@code Amazon}, {@code Corretto}. Case, blanks and punctuation do not
     * count; a vendor that nobody here has heard of goes by the name that it gives itself.
     *
     * @param written the name in the contract
     * @return true if the runtime is called so
     */
    public boolean isCalled(String written) {
        String wanted = LooseNames.squeeze(written);
        String own = LooseNames.squeeze(name);
        String version = LooseNames.squeeze(product);
        return wanted.equals(own)
                || Stream.of(Distribution.values())
                        .filter(distribution -> distribution.isMeantBy(own, version))
                        .anyMatch(distribution -> distribution.goesBy(wanted));
    }

    /** The name, and the product in parentheses where there is one. */
    @Override
    public String toString() {
        return product.isEmpty() ? name : name + " (" + product + ")";
    }
}
