package io.importspy.classfile;

/** Goes through annotations (JVMS 4.7.16 to 4.7.22), proves their format, and tells a visitor of what they name. */
final class AnnotationWalk {

    /** How deep annotations may be nested; the compiler of the JDK gives up earlier. */
    private static final int DEEPEST = 255;

    private final ByteCursor in;
    private final ConstantPool pool;
    private final ClassFileVisitor visitor;

    AnnotationWalk(ByteCursor in, ConstantPool pool, ClassFileVisitor visitor) {
        this.in = in;
        this.pool = pool;
        this.visitor = visitor;
    }

    void annotations() {
        for (int count = in.u2(); count > 0; count--) {
            annotation(0);
        }
    }

    void ofParameters() {
        for (int count = in.u1(); count > 0; count--) {
            annotations();
        }
    }

    void ofTypes() {
        for (int count = in.u2(); count > 0; count--) {
            target();
            path();
            annotation(0);
        }
    }

    void value() {
        value(0);
    }

    private void annotation(int depth) {
        type(in.u2());
        for (int count = in.u2(); count > 0; count--) {
            pool.proveFieldName(in.u2());
            value(depth);
        }
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw in.malformed("annotations nested more than " + DEEPEST + " deep");
        }
        int tag = in.u1();
        switch (tag) {
            case 'B', 'C', 'I', 'S', 'Z' -> constant(ConstantPool.INTEGER);
            case 'D' -> constant(ConstantPool.DOUBLE);
            case 'F' -> constant(ConstantPool.FLOAT);
            case 'J' -> constant(ConstantPool.LONG);
            case 's' -> constant(ConstantPool.UTF8);
            case 'e' -> {
                int enumeration = in.u2();
                type(enumeration);
                int name = in.u2();
                pool.proveFieldName(name);
                visitor.enumConstant(enumeration, name);
            }
            case 'c' -> literal(in.u2());
            case '@' -> annotation(depth + 1);
            case '[' -> {
                for (int count = in.u2(); count > 0; count--) {
                    value(depth + 1);
                }
            }
            default -> throw in.malformed("the tag " + tag + " of a value, which is none");
        }
    }

    private void constant(int tag) {
        pool.require(in.u2(), tag, "a value of its tag");
    }

    private void literal(int descriptor) {
        if (pool.tag(descriptor) != ConstantPool.UTF8 || !pool.isNamed(descriptor, "V")) {
            pool.proveFieldDescriptor(descriptor);
        }
        visitor.descriptor(descriptor, false);
    }

    private void type(int descriptor) {
        pool.proveFieldDescriptor(descriptor);
        if (pool.first(descriptor) != 'L') {
            throw pool.malformed("the descriptor of a class", descriptor);
        }
        visitor.descriptor(descriptor, false);
    }

    /** What a type annotation is for (JVMS 4.7.20.1). */
    private void target() {
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

    /** The way to a part of a type (JVMS 4.7.20.2). */
    private void path() {
        for (int length = in.u1(); length > 0; length--) {
            if (in.u1() > 3) {
                throw in.malformed("an annotation on a part of a type that is none");
            }
            in.skip(1);
        }
    }
}
