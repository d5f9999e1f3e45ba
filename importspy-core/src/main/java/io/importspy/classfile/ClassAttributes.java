package io.importspy.classfile;

import static org.objectweb.asm.Opcodes.ACC_FINAL;

/** The attributes of a class (JVMS table 4.7-C). */
final class ClassAttributes {

    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;
    private final int access;
    private final AttributeTable table;
    private int bootstrapMethods;

    ClassAttributes(ByteCursor in, ConstantPool pool, int major, int access) {
        this.in = in;
        this.pool = pool;
        this.major = major;
        this.access = access;
        this.table = new AttributeTable(in, pool, major);
    }

    void prove() {
        table.forEach(this::prove);
        if (pool.bootstrapMethods() > bootstrapMethods) {
            throw in.malformed("constants that need " + pool.bootstrapMethods() + " bootstrap methods, where there are "
                    + bootstrapMethods);
        }
        if (table.has(Attribute.NEST_HOST) && table.has(Attribute.NEST_MEMBERS)) {
            throw in.malformed("a class that is a nest host and has one");
        }
    }

    private void prove(Attribute attribute) {
        switch (attribute) {
            case SYNTHETIC, DEPRECATED -> {
                // has no content, and that is all
            }
            case SOURCE_FILE -> table.proveText("the name of a source file");
            case SIGNATURE -> table.proveText("a signature");
            case INNER_CLASSES -> new InnerClassesFormat(in, pool, major).prove();
            case ENCLOSING_METHOD -> proveEnclosingMethod();
            case NEST_HOST -> pool.className(in.u2(), "a nest host");
            case NEST_MEMBERS -> table.proveClasses("a member of a nest");
            case PERMITTED_SUBCLASSES -> provePermitted();
            case RECORD -> proveComponents();
            case BOOTSTRAP_METHODS -> proveBootstrapMethods();
            case VISIBLE_ANNOTATIONS, INVISIBLE_ANNOTATIONS -> new AnnotationFormat(in, pool).prove();
            case VISIBLE_TYPE_ANNOTATIONS, INVISIBLE_TYPE_ANNOTATIONS -> new AnnotationFormat(in, pool).proveOnTypes();
            default -> table.ignore();
        }
    }

    private void proveEnclosingMethod() {
        pool.className(in.u2(), "an enclosing class");
        int method = in.u2();
        if (method != 0) {
            pool.require(method, ConstantPool.NAME_AND_TYPE, "an enclosing method");
        }
    }

    private void provePermitted() {
        if ((access & ACC_FINAL) != 0) {
            throw in.malformed("a final class with permitted subclasses");
        }
        table.proveClasses("a permitted subclass");
    }

    private void proveBootstrapMethods() {
        bootstrapMethods = in.u2();
        for (int i = 0; i < bootstrapMethods; i++) {
            pool.require(in.u2(), ConstantPool.METHOD_HANDLE, "a bootstrap method");
            int arguments = in.u2();
            for (int j = 0; j < arguments; j++) {
                pool.requireLoadable(in.u2());
            }
        }
    }

    private void proveComponents() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            pool.proveFieldName(in.u2());
            pool.proveFieldDescriptor(in.u2());
            new MemberAttributes(in, pool, major).proveComponent();
        }
    }
}
