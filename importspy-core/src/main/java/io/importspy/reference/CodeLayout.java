package io.importspy.reference;

import io.importspy.classfile.ByteCursor;
import io.importspy.classfile.ClassVersion;

/** How a Code attribute begins (JVMS 4.7.3), and how it began before Java 1.1. */
enum CodeLayout {
    SINCE_JAVA_1_1,
    BEFORE;

    private static final ClassVersion LAST = new ClassVersion(45, 2);

    static CodeLayout of(ClassVersion version) {
        return version.major() == LAST.major() && version.minor() <= LAST.minor() ? BEFORE : SINCE_JAVA_1_1;
    }

    /** Goes to the first instruction; how many bytes the instructions take. */
    int length(ByteCursor in) {
        if (this == BEFORE) {
            in.skip(2);
            return in.u2();
        }
        in.skip(4);
        return (int) Math.min(in.u4(), Integer.MAX_VALUE);
    }
}
