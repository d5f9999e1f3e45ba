package io.importspy.artifact;

import java.util.List;
import java.util.Locale;

/** The files that signatures consist of (JAR File Specification, "Signed JAR File"): nobody signs them. */
final class SignatureFiles {
    private static final String META_INF = "META-INF/";
    private static final List<String> SUFFIXES = List.of(".SF", ".DSA", ".RSA", ".EC");

    private SignatureFiles() {}

    /** Whether an entry is one, the manifest included. */
    static boolean isOne(String entryName) {
        String name = entryName.toUpperCase(Locale.ROOT);
        if (!name.startsWith(META_INF) || name.indexOf('/', META_INF.length()) >= 0) {
            return false;
        }
        return name.equals(Manifests.NAME) || SUFFIXES.stream().anyMatch(name::endsWith);
    }
}
