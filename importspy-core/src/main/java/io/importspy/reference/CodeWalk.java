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
        void line(int pc, int line);
    }

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
        int outer = in.enter(CodeLayout.of(file.version()).length(in));
        instructions(in);
        in.leave(outer);
        handlers(in);
        int attributes = in.u2();
        for (int i = 0; i < attributes; i++) {
            Attribute attribute = constants.attribute(in.u2()).in(file.version().major());
            outer = in.enter(in.u4());
            switch (attribute) {
                case LINE_NUMBERS -> lines(in);
                case STACK_MAP -> new StackMapWalk(in, visitor).frames();
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
}
