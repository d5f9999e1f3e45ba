package io.importspy.classfile;

import static io.importspy.classfile.ConstantPool.CLASS;
import static io.importspy.classfile.ConstantPool.DOUBLE;
import static io.importspy.classfile.ConstantPool.DYNAMIC;
import static io.importspy.classfile.ConstantPool.FIELD;
import static io.importspy.classfile.ConstantPool.FLOAT;
import static io.importspy.classfile.ConstantPool.INTEGER;
import static io.importspy.classfile.ConstantPool.INTERFACE_METHOD;
import static io.importspy.classfile.ConstantPool.INVOKE_DYNAMIC;
import static io.importspy.classfile.ConstantPool.LONG;
import static io.importspy.classfile.ConstantPool.METHOD;
import static io.importspy.classfile.ConstantPool.METHOD_HANDLE;
import static io.importspy.classfile.ConstantPool.METHOD_TYPE;
import static io.importspy.classfile.ConstantPool.NAME_AND_TYPE;
import static io.importspy.classfile.ConstantPool.STRING;
import static io.importspy.classfile.ConstantPool.UTF8;

/**
 * The form of the constants in a pool: first of each alone, then that they refer to constants of the right kind, and that names and
 * descriptors are some (JVMS 4.4, 4.8).
 */
final class ConstantFormat {

    private static final int JAVA_7 = 51;
    private static final int JAVA_11 = 55;
    private static final int JAVA_8 = 52;

    private final ConstantPool pool;
    private final int major;

    ConstantFormat(ConstantPool pool, int major) {
        this.pool = pool;
        this.major = major;
    }

    /** Goes behind a constant; true if it takes two slots. */
    static boolean skip(ByteCursor in, int major) {
        int tag = in.u1();
        if (since(tag) > major) {
            throw in.malformed("constant tag " + tag + ", which class files of version " + major + " do not have");
        }
        switch (tag) {
            case UTF8 -> skipText(in);
            case CLASS, STRING, METHOD_TYPE -> in.skip(2);
            case METHOD_HANDLE -> in.skip(3);
            case LONG, DOUBLE -> in.skip(8);
            default -> in.skip(4);
        }
        return tag == LONG || tag == DOUBLE;
    }

    /** The version of class files that has a constant (JVMS table 4.4-B), those of modules left out. */
    private static int since(int tag) {
        return switch (tag) {
            case UTF8, INTEGER, FLOAT, LONG, DOUBLE, CLASS, STRING, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE -> 0;
            case METHOD_HANDLE, METHOD_TYPE, INVOKE_DYNAMIC -> JAVA_7;
            case DYNAMIC -> JAVA_11;
            default -> Integer.MAX_VALUE;
        };
    }

    private static void skipText(ByteCursor in) {
        int length = in.u2();
        int begin = in.position();
        in.skip(length);
        int end = begin + length;
        byte[] bytes = in.array();
        int i = begin;
        while (i < end && bytes[i] > 0) {
            i++;
        }
        while (i < end) {
            i = afterCharacter(bytes, i, end);
            if (i < 0) {
                throw in.malformed("a text that is not in modified UTF-8 (JVMS 4.4.7)");
            }
        }
    }

    /** Where the next character begins; -1 if there is none here. */
    private static int afterCharacter(byte[] bytes, int at, int end) {
        int first = bytes[at];
        if (first > 0) {
            return at + 1;
        }
        int length = (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : end;
        if (length > end - at) {
            return -1;
        }
        int character = first & (length == 2 ? 0x1F : 0x0F);
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
            character = (character << 6) | (bytes[i] & 0x3F);
        }
        boolean shortest = length == 2 ? character >= 0x80 || character == 0 : character >= 0x800;
        return shortest ? at + length : -1;
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
