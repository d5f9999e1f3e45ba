package io.importspy.classfile;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

/** The format of fields and methods (JVMS 4.5 and 4.6). */
final class MemberFormat {

    private static final int JAVA_7 = 51;
    private static final int MOST_ARGUMENT_WORDS = 255;

    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;
    private final boolean inInterface;

    MemberFormat(ByteCursor in, ConstantPool pool, int major, int access) {
        this.in = in;
        this.pool = pool;
        this.major = major;
        this.inInterface = AccessSyntax.isInterface(access);
    }

    void proveFields() {
        int count = in.u2();
        NameSet seen = new NameSet(pool, count);
        for (int i = 0; i < count; i++) {
            proveField(seen);
        }
    }

    void proveMethods() {
        int count = in.u2();
        NameSet seen = new NameSet(pool, count);
        for (int i = 0; i < count; i++) {
            proveMethod(seen);
        }
    }

    private void proveField(NameSet seen) {
        int access = AccessSyntax.ofField(in, major, inInterface);
        int name = in.u2();
        pool.proveFieldName(name);
        int descriptor = in.u2();
        pool.proveFieldDescriptor(descriptor);
        requireFirst(seen, name, descriptor);
        new MemberAttributes(in, pool, major).proveField(isStatic(access), descriptor);
    }

    private void proveMethod(NameSet seen) {
        int access = in.u2();
        int name = in.u2();
        pool.proveMethodName(name);
        int descriptor = in.u2();
        pool.proveMethodDescriptor(descriptor);
        if (pool.isNamed(name, "<clinit>")) {
            access = AccessSyntax.ofInitializer(in, access, major);
            requireNoArguments(descriptor);
        } else {
            AccessSyntax.proveMethod(in, access, major, inInterface, pool.first(name) == '<');
        }
        proveArguments(name, descriptor, isStatic(access));
        requireFirst(seen, name, descriptor);
        boolean code = (access & (ACC_ABSTRACT | ACC_NATIVE)) == 0;
        new MemberAttributes(in, pool, major).proveMethod(code);
    }

    private void requireNoArguments(int descriptor) {
        if (major >= JAVA_7 && !pool.isNamed(descriptor, "()V")) {
            throw pool.malformed("the descriptor of a class initializer", descriptor);
        }
    }

    private void proveArguments(int name, int descriptor, boolean isStatic) {
        if (pool.first(name) == '<' && pool.last(descriptor) != 'V') {
            throw pool.malformed("the descriptor of a special method", descriptor);
        }
        if (pool.argumentWords(descriptor) + (isStatic ? 0 : 1) > MOST_ARGUMENT_WORDS) {
            throw in.malformed("more than " + MOST_ARGUMENT_WORDS + " words of arguments");
        }
    }

    private void requireFirst(NameSet seen, int name, int descriptor) {
        if (!seen.add(name, descriptor)) {
            throw in.malformed("the member " + pool.text(name) + " " + pool.text(descriptor) + " twice");
        }
    }

    private static boolean isStatic(int access) {
        return (access & ACC_STATIC) != 0;
    }
}
