package io.importspy.reference;

import io.importspy.classfile.AnnotationTarget;
import io.importspy.classfile.ByteCursor;

/** Goes through annotations (JVMS 4.7.16 to 4.7.22), and marks the types that they name. */
final class AnnotationWalk {

    /** How deep annotations may be nested; the compiler of the JDK gives up earlier. */
    private static final int DEEPEST = 255;

    private final ByteCursor in;
    private final ConstantUses mentions;

    AnnotationWalk(ByteCursor in, ConstantUses mentions) {
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
            AnnotationTarget.skip(in);
            annotation(0);
        }
    }

    void value() {
        value(0);
    }

    private void annotation(int depth) {
        mentions.text(in, ConstantUses.NAMED);
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
            case 'e' -> mentions.enumConstant(in);
            case 'c' -> mentions.text(in, ConstantUses.NAMED);
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
}
