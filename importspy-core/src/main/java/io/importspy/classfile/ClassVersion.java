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

    /** The newest version of class files that the reader knows: Java 28. */
    static final int NEWEST = 72;

    /** Reads what all class files begin with, of modules as well. */
    static ClassVersion read(ByteCursor in) {
        if (in.remaining() < 4 || in.u4() != 0xCAFEBABEL) {
            throw Unreadable.because(in.file(), "a file that does not begin as class files do (0xCAFEBABE)");
        }
        int minor = in.u2();
        int major = in.u2();
        if (major > NEWEST) {
            throw Unreadable.tooNew(in.file(), major);
        }
        if (major < JAVA_1_1 || (major >= JAVA_12 && minor != 0 && minor != PREVIEW)) {
            throw Unreadable.because(in.file(), "version " + major + "." + minor + ", which Java never had");
        }
        return new ClassVersion(major, minor);
    }

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
