package io.importspy.environment;

import java.util.List;
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

    /** The Java runtimes that one meets in builds: what they call themselves in system properties, and what people call them. */
    private enum Distribution {
        TEMURIN("temurin", "eclipseadoptium", "adoptium", "eclipsetemurin", "eclipsefoundation"),
        ADOPTOPENJDK("adoptopenjdk", "adopt"),
        CORRETTO("corretto", "amazoncominc", "amazon", "amazoncom", "amazoncorretto", "aws"),
        ZULU("zulu", "azulsystemsinc", "azul", "azulsystems", "azulzulu"),
        LIBERICA("liberica", "bellsoft", "bellsoftliberica"),
        SEMERU(
                "semeru",
                "ibmcorporation",
                "ibm",
                "ibmsemeru",
                "ibmsemeruruntime",
                "internationalbusinessmachinescorporation",
                "eclipseopenj9"),
        MICROSOFT("microsoft", "microsoftcorporation"),
        ORACLE("oracle", "oraclecorporation"),
        GRAALVM_COMMUNITY("graalvmce", "graalvmcommunity", "graalvm"),
        /** Calls itself Oracle Corporation as well. */
        ORACLE_GRAALVM("oraclegraalvm", "graalvm", "graalvmee"),
        MANDREL("mandrel"),
        REDHAT("redhat", "redhatinc"),
        SAPMACHINE("sapmachine", "sapse", "sap"),
        DRAGONWELL("dragonwell", "alibaba", "alibabadragonwell"),
        KONA("kona", "tencent", "tencentkona"),
        BISHENG("bisheng", "huawei", "huaweibisheng"),
        JETBRAINS("jbr", "jetbrainssro", "jetbrains", "jetbrainsruntime"),
        DEBIAN("debian"),
        UBUNTU("ubuntu", "canonical");

        /** Names without blanks and punctuation. The first one begins {@code java.vendor.version}. */
        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> names;

        Distribution(String... names) {
            this.names = List.of(names);
        }

        boolean isMeantBy(String vendor, String version) {
            return version.startsWith(names.get(0)) || names.contains(vendor);
        }

        boolean goesBy(String name) {
            return names.contains(name);
        }
    }
}
