package io.importspy.reference;

import io.importspy.bytecode.ByteCursor;

/** Goes through annotations (JVMS 4.7.16 to 4.7.22), and marks the types that they name. */
final class AnnotationWalk {

    /** How deep annotations may be nested; the compiler of the JDK gives up earlier. */
    private static final int DEEPEST = 255;

    private final ByteCursor in;
    private final Mentions mentions;

    AnnotationWalk(ByteCursor in, Mentions mentions) {
        this.in = in;
        this.mentions = mentions;
    }

    void annotations() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            annotation(0);
        }
    }

    void ofParameters() {
        int count = in.u1();
        for (int i = 0; i < count; i++) {
            annotations();
        }
    }

    void ofTypes() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            skipTarget();
            in.skip(2L * in.u1());
            annotation(0);
        }
    }

    void value() {
        value(0);
    }

    private void annotation(int depth) {
        mentions.text(in, Mentions.NAMED);
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            in.skip(2);
            value(depth);
        }
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw in.malformed("annotations nested more than " + DEEPEST + " deep");
        }
        switch (in.u1()) {
            case 'e' -> {
                mentions.text(in, Mentions.NAMED);
                in.skip(2);
            }
            case 'c' -> mentions.text(in, Mentions.NAMED);
            case '@' -> annotation(depth + 1);
            case '[' -> {
                int count = in.u2();
                for (int i = 0; i < count; i++) {
                    value(depth + 1);
                }
            }
            default -> in.skip(2);
        }
    }

    /** JVMS 4.7.20.1. */
    private void skipTarget() {
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
}
