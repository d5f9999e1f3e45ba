package io.importspy.reference;

import io.importspy.classfile.ByteCursor;

/** Goes through a StackMapTable (JVMS 4.7.4): the types by which the verifier checks code. */
final class StackMapWalk {

    private static final int OBJECT = 7;
    private static final int UNINITIALIZED = 8;

    private final ByteCursor in;
    private final CodeWalk.Visitor visitor;
    private int pc = -1;

    StackMapWalk(ByteCursor in, CodeWalk.Visitor visitor) {
        this.in = in;
        this.visitor = visitor;
    }

    void frames() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            frame(in.u1());
        }
    }

    private void frame(int type) {
        if (type < 64) {
            pc += type + 1;
        } else if (type < 128) {
            pc += type - 63;
            types(1);
        } else if (type < 247) {
            throw in.malformed("the stack map frame " + type + ", which is none");
        } else {
            pc += in.u2() + 1;
            if (type == 255) {
                types(in.u2());
                types(in.u2());
            } else {
                types(type == 247 ? 1 : Math.max(0, type - 251));
            }
        }
    }

    private void types(int count) {
        for (int i = 0; i < count; i++) {
            int tag = in.u1();
            if (tag == OBJECT) {
                visitor.constant(pc, in.u2());
            } else if (tag == UNINITIALIZED) {
                in.skip(2);
            }
        }
    }
}
