package io.importspy.classfile;

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
            AnnotationTarget.skip(in);
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
}
