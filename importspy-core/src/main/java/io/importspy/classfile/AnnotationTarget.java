package io.importspy.classfile;

import io.importspy.archive.UndecidableException;

/** What a type annotation is for: its target and the path to a part of a type (JVMS 4.7.20.1, 4.7.20.2). */
public final class AnnotationTarget {

    private AnnotationTarget() {}

    /**
     * Goes past a target and its path.
     *
     * @param in stands at the target, and then behind the path
     * @throws UndecidableException if it is no target, or no path
     */
    public static void skip(ByteCursor in) {
        skipTarget(in);
        skipPath(in);
    }

    private static void skipTarget(ByteCursor in) {
        int type = in.u1();
        switch (type) {
            case 0x13, 0x14, 0x15 -> {
                // the type of a field, result or receiver: there is one
            }
            case 0x00, 0x01, 0x16 -> in.skip(1);
            case 0x10, 0x11, 0x12, 0x17, 0x42, 0x43, 0x44, 0x45, 0x46 -> in.skip(2);
            case 0x47, 0x48, 0x49, 0x4A, 0x4B -> in.skip(3);
            case 0x40, 0x41 -> in.skip(6L * in.u2());
            default -> throw in.malformed("an annotation on the target " + type + ", which is none");
        }
    }

    private static void skipPath(ByteCursor in) {
        int length = in.u1();
        for (int i = 0; i < length; i++) {
            if (in.u1() > 3) {
                throw in.malformed("an annotation on a part of a type that is none");
            }
            in.skip(1);
        }
    }
}
