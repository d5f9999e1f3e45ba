package io.importspy.reference;

import io.importspy.classfile.Attribute;
import io.importspy.classfile.ByteCursor;
import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;

/** Goes through the Code of methods (JVMS 4.7.3), and passes on which constants stand where. */
final class CodeWalk {

    /** Takes what is met. */
    interface Visitor {
        /** A constant that an instruction, an exception handler or a stack map uses at an offset in the code. */
        void constant(int pc, int index);

        /** A line of the source that begins at an offset in the code (JVMS 4.7.12). */
        default void line(int pc, int line) {}
    }

    private static final int OBJECT = 7;
    private static final int UNINITIALIZED = 8;

    private final ProvenClass file;
    private final ConstantPool constants;
    private final Visitor visitor;

    CodeWalk(ProvenClass file, Visitor visitor) {
        this.file = file;
        this.constants = file.constants();
        this.visitor = visitor;
    }

    /** Goes through one Code attribute, whose content begins at an offset in the file. */
    void walk(int offset) {
        ByteCursor in = file.at(offset);
        int outer = file.enterInstructions(in);
        instructions(in);
        in.leave(outer);
        handlers(in);
        int attributes = in.u2();
        for (int i = 0; i < attributes; i++) {
            Attribute attribute = constants.attribute(in.u2()).in(file.version().major());
            outer = in.enter(in.u4());
            switch (attribute) {
                case LINE_NUMBERS -> lines(in);
                case STACK_MAP -> frames(in);
                default -> in.skip(in.remaining());
            }
            in.leave(outer);
        }
    }

    private void instructions(ByteCursor in) {
        int begin = in.position();
        while (in.remaining() > 0) {
            int pc = in.position() - begin;
            int opcode = in.u1();
            if (Instructions.hasConstant(opcode)) {
                visitor.constant(pc, opcode == Instructions.LDC ? in.u1() : in.u2());
                in.skip(opcode == Instructions.MULTIANEWARRAY ? 1 : opcode == 185 || opcode == 186 ? 2 : 0);
            } else {
                Instructions.skip(in, opcode, pc);
            }
        }
    }

    private void handlers(ByteCursor in) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            in.skip(4);
            int pc = in.u2();
            int type = in.u2();
            if (type != 0) {
                visitor.constant(pc, type);
            }
        }
    }

    private void lines(ByteCursor in) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            int pc = in.u2();
            visitor.line(pc, in.u2());
        }
    }

    /** The types by which the verifier checks code (JVMS 4.7.4). */
    private void frames(ByteCursor in) {
        int pc = -1;
        for (int count = in.u2(); count > 0; count--) {
            int type = in.u1();
            if (type < 64) {
                pc += type + 1;
            } else if (type < 128) {
                pc += type - 63;
                verified(in, pc, 1);
            } else if (type < 247) {
                throw in.malformed("the stack map frame " + type + ", which is none");
            } else {
                pc += in.u2() + 1;
                if (type == 255) {
                    verified(in, pc, in.u2());
                    verified(in, pc, in.u2());
                } else {
                    verified(in, pc, type == 247 ? 1 : Math.max(0, type - 251));
                }
            }
        }
    }

    private void verified(ByteCursor in, int pc, int count) {
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
