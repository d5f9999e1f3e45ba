package io.importspy.classfile;

/** The attributes of one field, method or record component (JVMS table 4.7-C). */
final class MemberAttributes {

    private static final int MOST_CODE = 65_535;

    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;
    private final AttributeTable table;

    MemberAttributes(ByteCursor in, ConstantPool pool, int major) {
        this.in = in;
        this.pool = pool;
        this.major = major;
        this.table = new AttributeTable(in, pool, major);
    }

    void proveField(boolean isStatic, int descriptor) {
        table.forEach(attribute -> {
            if (attribute == Attribute.CONSTANT_VALUE && isStatic) {
                proveConstant(in.u2(), descriptor);
            } else {
                proveShared(attribute);
            }
        });
    }

    void proveMethod(boolean code) {
        table.forEach(attribute -> {
            switch (attribute) {
                case CODE -> proveCode();
                case EXCEPTIONS -> table.proveClasses("an exception");
                case METHOD_PARAMETERS -> proveParameterNames();
                case ANNOTATION_DEFAULT -> annotations().proveValue();
                case VISIBLE_PARAMETER_ANNOTATIONS, INVISIBLE_PARAMETER_ANNOTATIONS ->
                    annotations().proveParameters();
                default -> proveShared(attribute);
            }
        });
        if (table.has(Attribute.CODE) != code) {
            throw in.malformed(code ? "a method without code" : "code in a method that is abstract or native");
        }
    }

    void proveComponent() {
        table.forEach(this::proveShared);
    }

    private void proveShared(Attribute attribute) {
        switch (attribute) {
            case SYNTHETIC, DEPRECATED -> {
                // has no content, and that is all
            }
            case SIGNATURE -> table.proveText("a signature");
            case VISIBLE_ANNOTATIONS, INVISIBLE_ANNOTATIONS -> annotations().prove();
            case VISIBLE_TYPE_ANNOTATIONS, INVISIBLE_TYPE_ANNOTATIONS ->
                annotations().proveOnTypes();
            default -> table.ignore();
        }
    }

    /** The outline of code, which itself is not read (JVMS 4.7.3); before Java 1.1 it was another. */
    private void proveCode() {
        if (major == 45) {
            table.ignore();
            return;
        }
        in.skip(4);
        long length = in.u4();
        if (length == 0 || length > MOST_CODE) {
            throw in.malformed("code of " + length + " bytes");
        }
        in.skip(length);
        in.skip(8L * in.u2());
        int attributes = in.u2();
        for (int i = 0; i < attributes; i++) {
            table.proveText("the name of an attribute");
            in.skip(in.u4());
        }
    }

    private AnnotationFormat annotations() {
        return new AnnotationFormat(in, pool);
    }

    /** JVMS table 4.7.2-A. */
    private void proveConstant(int index, int descriptor) {
        int tag = switch (pool.first(descriptor)) {
            case 'I', 'S', 'C', 'B', 'Z' -> ConstantPool.INTEGER;
            case 'F' -> ConstantPool.FLOAT;
            case 'J' -> ConstantPool.LONG;
            case 'D' -> ConstantPool.DOUBLE;
            default -> ConstantPool.STRING;
        };
        pool.require(index, tag, "a value of the field's type");
        if (tag == ConstantPool.STRING && !pool.isNamed(descriptor, "Ljava/lang/String;")) {
            throw pool.malformed("a value of the field's type", index);
        }
    }

    private void proveParameterNames() {
        int count = in.u1();
        for (int i = 0; i < count; i++) {
            int name = in.u2();
            if (name != 0) {
                pool.proveFieldName(name);
            }
            in.skip(2);
        }
    }
}
