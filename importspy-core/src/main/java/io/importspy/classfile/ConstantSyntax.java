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

/** The form of the single constants in a pool, whatever they refer to (JVMS 4.4). */
final class ConstantSyntax {

    private static final int JAVA_7 = 51;
    private static final int JAVA_11 = 55;

    private ConstantSyntax() {}

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
}
