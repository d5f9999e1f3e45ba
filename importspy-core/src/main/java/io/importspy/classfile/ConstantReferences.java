package io.importspy.classfile;

import static io.importspy.classfile.ConstantPool.CLASS;
import static io.importspy.classfile.ConstantPool.DYNAMIC;
import static io.importspy.classfile.ConstantPool.FIELD;
import static io.importspy.classfile.ConstantPool.INTERFACE_METHOD;
import static io.importspy.classfile.ConstantPool.INVOKE_DYNAMIC;
import static io.importspy.classfile.ConstantPool.METHOD;
import static io.importspy.classfile.ConstantPool.METHOD_HANDLE;
import static io.importspy.classfile.ConstantPool.METHOD_TYPE;
import static io.importspy.classfile.ConstantPool.NAME_AND_TYPE;
import static io.importspy.classfile.ConstantPool.STRING;
import static io.importspy.classfile.ConstantPool.UTF8;

/** Proves that constants refer to constants of the right kind, and that names and descriptors are some (JVMS 4.4, 4.8). */
final class ConstantReferences {

    private static final int JAVA_8 = 52;

    private final ConstantPool pool;
    private final int major;

    ConstantReferences(ConstantPool pool, int major) {
        this.pool = pool;
        this.major = major;
    }

    void prove() {
        for (int i = 1; i < pool.size(); i++) {
            switch (pool.tag(i)) {
                case CLASS -> pool.proveClass(utf8(i, 0));
                case STRING -> utf8(i, 0);
                case METHOD_TYPE -> pool.proveMethodDescriptor(utf8(i, 0));
                case NAME_AND_TYPE -> proveNameAndType(i);
                case FIELD, METHOD, INTERFACE_METHOD -> proveMember(i);
                case DYNAMIC, INVOKE_DYNAMIC -> proveDynamic(i);
                case METHOD_HANDLE -> proveMethodHandle(i);
                default -> {
                    // numbers and texts refer to nothing, and the second slots of long numbers are nothing
                }
            }
        }
    }

    private void proveNameAndType(int index) {
        int name = utf8(index, 0);
        int descriptor = utf8(index, 2);
        if (pool.first(descriptor) == '(') {
            pool.proveMethodName(name);
            pool.proveMethodDescriptor(descriptor);
            if (pool.first(name) == '<' && pool.last(descriptor) != 'V') {
                throw pool.malformed("the descriptor of a special method", descriptor);
            }
        } else {
            pool.proveFieldName(name);
            pool.proveFieldDescriptor(descriptor);
        }
    }

    private void proveMember(int index) {
        pool.require(pool.u2(index, 0), CLASS, "a class");
        int name = nameAndType(index, pool.tag(index) != FIELD);
        if (pool.tag(index) == METHOD && pool.first(name) == '<' && !pool.isNamed(name, "<init>")) {
            throw pool.malformed("the name of a method that can be called", name);
        }
    }

    private void proveDynamic(int index) {
        nameAndType(index, pool.tag(index) == INVOKE_DYNAMIC);
        pool.requireBootstrapMethod(pool.u2(index, 0));
    }

    /** Proves what a member is called, and whether it is a method; the index of its name. */
    private int nameAndType(int index, boolean method) {
        int nameAndType = pool.require(pool.u2(index, 2), NAME_AND_TYPE, "a name and type");
        if (pool.first(utf8(nameAndType, 2)) == '(' != method) {
            throw pool.malformed(method ? "a method" : "a field", nameAndType);
        }
        return utf8(nameAndType, 0);
    }

    /** JVMS 4.4.8. */
    private void proveMethodHandle(int index) {
        int member = pool.u2(index, 1);
        int tag = pool.tag(member);
        boolean fits = switch (pool.u1(index)) {
            case 1, 2, 3, 4 -> tag == FIELD;
            case 5 -> tag == METHOD && !isNamed(member, '<');
            case 6, 7 -> (tag == METHOD || (tag == INTERFACE_METHOD && major >= JAVA_8)) && !isNamed(member, '<');
            case 8 -> tag == METHOD && isNamed(member, '<');
            case 9 -> tag == INTERFACE_METHOD && !isNamed(member, '<');
            default -> false;
        };
        if (!fits) {
            throw pool.malformed("a method handle", index);
        }
    }

    private boolean isNamed(int member, char first) {
        int nameAndType = pool.require(pool.u2(member, 2), NAME_AND_TYPE, "a name and type");
        return pool.first(utf8(nameAndType, 0)) == first;
    }

    private int utf8(int index, int position) {
        return pool.require(pool.u2(index, position), UTF8, "a text");
    }
}
