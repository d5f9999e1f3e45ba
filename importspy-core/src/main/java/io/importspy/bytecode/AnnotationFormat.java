package io.importspy.bytecode;

/** The format of annotations (JVMS 4.7.16 to 4.7.22). */
final class AnnotationFormat {

    /** How deep annotations may be nested; the compiler of the JDK gives up earlier. */
    private static final int DEEPEST = 255;

    private final ByteCursor in;
    private final ConstantPool pool;

    AnnotationFormat(ByteCursor in, ConstantPool pool) {
        this.in = in;
        this.pool = pool;
    }

    void prove() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            proveAnnotation(0);
        }
    }

    void proveParameters() {
        int count = in.u1();
        for (int i = 0; i < count; i++) {
            prove();
        }
    }

    void proveOnTypes() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            skipTarget();
            skipPath();
            proveAnnotation(0);
        }
    }

    void proveValue() {
        proveValue(0);
    }

    private void proveAnnotation(int depth) {
        proveType(in.u2());
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            pool.proveFieldName(in.u2());
            proveValue(depth);
        }
    }

    private void proveValue(int depth) {
        if (depth > DEEPEST) {
            throw in.malformed("annotations nested more than " + DEEPEST + " deep");
        }
        int tag = in.u1();
        switch (tag) {
            case 'B', 'C', 'I', 'S', 'Z' -> proveConstant(ConstantPool.INTEGER);
            case 'D' -> proveConstant(ConstantPool.DOUBLE);
            case 'F' -> proveConstant(ConstantPool.FLOAT);
            case 'J' -> proveConstant(ConstantPool.LONG);
            case 's' -> proveConstant(ConstantPool.UTF8);
            case 'e' -> proveEnumConstant();
            case 'c' -> proveClass(in.u2());
            case '@' -> proveAnnotation(depth + 1);
            case '[' -> proveArray(depth + 1);
            default -> throw in.malformed("the tag " + tag + " of a value, which is none");
        }
    }

    private void proveConstant(int tag) {
        pool.require(in.u2(), tag, "a value of its tag");
    }

    private void proveEnumConstant() {
        proveType(in.u2());
        pool.proveFieldName(in.u2());
    }

    private void proveClass(int descriptor) {
        if (pool.tag(descriptor) != ConstantPool.UTF8 || !pool.isNamed(descriptor, "V")) {
            pool.proveFieldDescriptor(descriptor);
        }
    }

    private void proveArray(int depth) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            proveValue(depth);
        }
    }

    private void proveType(int descriptor) {
        pool.proveFieldDescriptor(descriptor);
        if (pool.first(descriptor) != 'L') {
            throw pool.malformed("the descriptor of a class", descriptor);
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

    /** JVMS 4.7.20.2. */
    private void skipPath() {
        int length = in.u1();
        for (int i = 0; i < length; i++) {
            if (in.u1() > 3) {
                throw in.malformed("an annotation on a part of a type that is none");
            }
            in.skip(1);
        }
    }
}
