package io.importspy.version;

/**
 * The version of a Java runtime: {@code 17}, {@code 17.0.12+7}, {@code 21-ea+35}, {@code 11.0.2+9-LTS} as {@link Runtime.Version}
 * has them, and {@code 1.8.0_392} as Java had them up to 8. The order is that of {@link Runtime.Version#compareTo}: by
 * numbers, an early access before its release, then by build. Java 8 is {@code 8} here, so that {@code 1.8.0_392} is
 * {@code 8.0.392} and lies between {@code 8} and {@code 9}.
 */
public final class JavaVersion implements Comparable<JavaVersion> {

    private final String text;
    private final JavaVersionParts parts;

    JavaVersion(String text, JavaVersionParts parts) {
        this.text = text;
        this.parts = parts.canonical();
    }

    /**
     * Reads a version as a runtime states it.
     *
     * @param text such as {@code java.runtime.version}, or {@code JAVA_RUNTIME_VERSION} in the release file of a JDK
     * @return the version
     * @throws VersionException if the text follows neither the scheme of {@link Runtime.Version} nor the one before it
     */
    public static JavaVersion parse(String text) throws VersionException {
        return new JavaVersion(text, JavaVersionParts.parse(text));
    }

    /**
     * The number that people mean by "Java 17".
     *
     * @return the feature release
     */
    public int feature() {
        return parts.numbers().get(0);
    }

    /**
     * Whether this came before the release of its number: an early access, a beta or somebody's own build.
     *
     * @return true if the version names a pre-release
     */
    public boolean isPreRelease() {
        return !parts.pre().isEmpty();
    }

    @Override
    public int compareTo(JavaVersion other) {
        return parts.compareTo(other.parts);
    }

    /** Whether the other is the same version, however it is spelt: exactly when {@link #compareTo} finds no difference. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JavaVersion that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The version as it was stated. */
    @Override
    public String toString() {
        return text;
    }
}
