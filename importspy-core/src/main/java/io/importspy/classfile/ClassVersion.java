package io.importspy.classfile;

/**
 * The version of a class file (JVMS 4.1).
 *
 * @param major the major part
 * @param minor the minor part
 */
public record ClassVersion(int major, int minor) {

    /** The minor part of what was compiled with preview features. */
    static final int PREVIEW = 0xFFFF;

    /** Java 1.1, the first release whose class files have this number or a lower one; from then on each release added 1. */
    private static final int JAVA_1_1 = 45;

    private static final int JAVA_12 = 56;

    /**
     * The first Java release that loads it.
     *
     * @return the feature release, such as 17; 1 for what Java 1.1 loads
     */
    public int release() {
        return major - JAVA_1_1 + 1;
    }

    /**
     * Whether it was compiled with preview features, so that only the very release loads it that the version belongs to.
     *
     * @return true if it needs {@code --enable-preview}
     */
    public boolean isPreview() {
        return major >= JAVA_12 && minor == PREVIEW;
    }

    /** The version as the JVM writes it: {@code 61.0}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
