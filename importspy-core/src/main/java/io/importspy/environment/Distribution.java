package io.importspy.environment;

import java.util.List;

/** The Java runtimes that one meets in builds: what they call themselves in system properties, and what people call them. */
enum Distribution {
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
