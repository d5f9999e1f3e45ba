package io.importspy.classfile;

import io.importspy.archive.UndecidableException;

/** Which access flags may stand together (JVMS tables 4.1-B, 4.5-A and 4.6-A). */
final class AccessSyntax {

    private static final int ACC_PUBLIC = 0x0001;
    private static final int ACC_PRIVATE = 0x0002;
    private static final int ACC_PROTECTED = 0x0004;
    private static final int ACC_STATIC = 0x0008;
    private static final int ACC_FINAL = 0x0010;
    private static final int ACC_SUPER = 0x0020;
    private static final int ACC_SYNCHRONIZED = 0x0020;
    private static final int ACC_VOLATILE = 0x0040;
    private static final int ACC_BRIDGE = 0x0040;
    private static final int ACC_TRANSIENT = 0x0080;
    private static final int ACC_NATIVE = 0x0100;
    private static final int ACC_INTERFACE = 0x0200;
    private static final int ACC_ABSTRACT = 0x0400;
    private static final int ACC_STRICT = 0x0800;
    private static final int ACC_ANNOTATION = 0x2000;
    private static final int ACC_ENUM = 0x4000;
    private static final int ACC_MODULE = 0x8000;

    private static final int JAVA_5 = 49;
    private static final int JAVA_6 = 50;
    private static final int JAVA_7 = 51;
    private static final int JAVA_8 = 52;
    private static final int JAVA_17 = 61;
    private static final int VISIBILITY = ACC_PUBLIC | ACC_PROTECTED | ACC_PRIVATE;

    private AccessSyntax() {}

    /** Reads the flags of a class, also of one in the InnerClasses attribute. */
    static int ofClass(ByteCursor in, int major) {
        int access = in.u2();
        if (has(access, ACC_MODULE)) {
            throw in.malformed("a module instead of a class");
        }
        if (isInterface(access) && major < JAVA_6) {
            access |= ACC_ABSTRACT;
        }
        boolean legal = isInterface(access)
                ? has(access, ACC_ABSTRACT)
                        && !has(access, ACC_FINAL)
                        && (major < JAVA_5 || !hasAny(access, ACC_SUPER | ACC_ENUM))
                : !hasAll(access, ACC_ABSTRACT | ACC_FINAL) && (major < JAVA_5 || !has(access, ACC_ANNOTATION));
        if (!legal) {
            throw illegal(in, "class", access);
        }
        return access;
    }

    static boolean isInterface(int access) {
        return has(access, ACC_INTERFACE);
    }

    static boolean isFinal(int access) {
        return has(access, ACC_FINAL);
    }

    static boolean isStatic(int access) {
        return has(access, ACC_STATIC);
    }

    /** Whether a method with some flags has code. */
    static boolean hasCode(int access) {
        return !hasAny(access, ACC_ABSTRACT | ACC_NATIVE);
    }

    /** Reads the flags of a field. */
    static int ofField(ByteCursor in, int major, boolean inInterface) {
        int access = in.u2();
        boolean legal = inInterface
                ? hasAll(access, ACC_PUBLIC | ACC_STATIC | ACC_FINAL)
                        && !hasAny(access, ACC_PRIVATE | ACC_PROTECTED | ACC_VOLATILE | ACC_TRANSIENT)
                        && (major < JAVA_5 || !has(access, ACC_ENUM))
                : isVisibleOneWay(access) && !hasAll(access, ACC_FINAL | ACC_VOLATILE);
        if (!legal) {
            throw illegal(in, "field", access);
        }
        return access;
    }

    /** Proves the flags of a method that is no class initializer. */
    static void proveMethod(ByteCursor in, int access, int major, boolean inInterface, boolean constructor) {
        boolean legal = inInterface
                ? !constructor && isLegalInInterface(access, major)
                : isVisibleOneWay(access)
                        && (constructor ? isLegalForConstructor(access, major) : isLegalInClass(access, major));
        if (!legal) {
            throw illegal(in, constructor ? "constructor" : "method", access);
        }
    }

    /** The flags of a class initializer: none but {@code static} counts (JVMS 4.6). */
    static int ofInitializer(ByteCursor in, int access, int major) {
        if (major >= JAVA_7 && !has(access, ACC_STATIC)) {
            throw illegal(in, "class initializer", access);
        }
        return ACC_STATIC;
    }

    private static boolean isLegalForConstructor(int access, int major) {
        return !hasAny(access, ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT)
                && (major < JAVA_5 || !has(access, ACC_BRIDGE));
    }

    private static boolean isLegalInClass(int access, int major) {
        int never = ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_STATIC;
        if (major >= JAVA_5) {
            never |= ACC_SYNCHRONIZED | (major < JAVA_17 ? ACC_STRICT : 0);
        }
        return !has(access, ACC_ABSTRACT) || !hasAny(access, never);
    }

    private static boolean isLegalInInterface(int access, int major) {
        if (major >= JAVA_8) {
            int never = ACC_PRIVATE | ACC_STATIC | (major < JAVA_17 ? ACC_STRICT : 0);
            return has(access, ACC_PUBLIC) != has(access, ACC_PRIVATE)
                    && !hasAny(access, ACC_NATIVE | ACC_PROTECTED | ACC_FINAL | ACC_SYNCHRONIZED)
                    && (!has(access, ACC_ABSTRACT) || !hasAny(access, never));
        }
        int never = ACC_STATIC | ACC_FINAL | ACC_NATIVE;
        if (major >= JAVA_5) {
            never |= ACC_PRIVATE | ACC_PROTECTED | ACC_SYNCHRONIZED | ACC_STRICT;
        }
        return hasAll(access, ACC_PUBLIC | ACC_ABSTRACT) && !hasAny(access, never);
    }

    private static boolean isVisibleOneWay(int access) {
        return Integer.bitCount(access & VISIBILITY) <= 1;
    }

    private static boolean has(int access, int flag) {
        return (access & flag) != 0;
    }

    private static boolean hasAny(int access, int flags) {
        return (access & flags) != 0;
    }

    private static boolean hasAll(int access, int flags) {
        return (access & flags) == flags;
    }

    private static UndecidableException illegal(ByteCursor in, String what, int access) {
        return in.malformed(
                "a " + what + " with the flags 0x" + Integer.toHexString(access) + ", which exclude each other");
    }
}
