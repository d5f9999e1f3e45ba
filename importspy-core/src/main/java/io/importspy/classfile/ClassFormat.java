package io.importspy.classfile;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;

/**
 * The format of class files (JVMS 4.8), as far as the reader relies on it: everything but the content of Code and of
 * attributes that no question is about.
 *
 * <p>ASM trusts its input. So before it reads a class file, this walk makes sure that the JVM would accept it, that each
 * structure ends where it says, and that nothing in it has two meanings.
 */
final class ClassFormat {

    /** The newest version of class files that the reader knows: Java 28. */
    static final int NEWEST = 72;

    private static final int OLDEST = 45;
    private static final int JAVA_12 = 56;

    private final ClassFile file;
    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;

    private ClassFormat(ClassFile file, ByteCursor in, ConstantPool pool, int major) {
        this.file = file;
        this.in = in;
        this.pool = pool;
        this.major = major;
    }

    /**
     * Proves that a class file is well-formed.
     *
     * @return the same file, to be read further
     * @throws UndecidableException with {@link Reason#CLASS_UNREADABLE}, {@link Reason#CLASS_TOO_NEW} or {@link
     *     Reason#CLASS_MISPLACED} if it is not
     */
    static ProvenClass prove(ClassFile file) {
        ByteCursor in = new ByteCursor(file);
        ClassVersion version = version(file, in);
        ConstantPool pool = ConstantPool.read(in, version.major());
        int structure = in.position();
        new ClassFormat(file, in, pool, version.major()).proveStructure();
        return new ProvenClass(file, version, pool, structure);
    }

    /** Reads the name of the class, and proves no more than it takes to find it. */
    static String name(ClassFile file) {
        ByteCursor in = new ByteCursor(file);
        ConstantPool pool = ConstantPool.read(in, version(file, in).major());
        in.u2(); // access flags
        return pool.text(pool.className(in.u2(), "the class of this file"));
    }

    /** Proves the constants of a class file, and that it is the class that it was found by. */
    static ConstantPool constants(ClassFile file) {
        ByteCursor in = new ByteCursor(file);
        ClassVersion version = version(file, in);
        ConstantPool pool = ConstantPool.read(in, version.major());
        in.skip(2);
        new ClassFormat(file, in, pool, version.major()).proveName();
        return pool;
    }

    /** Reads what all class files begin with, of modules as well. */
    static ClassVersion version(ClassFile file, ByteCursor in) {
        if (in.remaining() < 4 || in.u4() != 0xCAFEBABEL) {
            throw Unreadable.because(file, "a file that does not begin as class files do (0xCAFEBABE)");
        }
        int minor = in.u2();
        int major = in.u2();
        if (major > NEWEST) {
            throw Unreadable.tooNew(file, major);
        }
        if (major < OLDEST || (major >= JAVA_12 && minor != 0 && minor != ClassVersion.PREVIEW)) {
            throw Unreadable.because(file, "version " + major + "." + minor + ", which Java never had");
        }
        return new ClassVersion(major, minor);
    }

    private void proveStructure() {
        int access = AccessSyntax.ofClass(in, major);
        int name = proveName();
        proveSuperclass(name, access);
        proveInterfaces();
        MemberFormat members = new MemberFormat(in, pool, major, access);
        members.proveFields();
        members.proveMethods();
        new ClassAttributes(in, pool, major, access).prove();
        if (in.remaining() != 0) {
            throw in.malformed(in.remaining() + " bytes after the end of the class");
        }
    }

    private int proveName() {
        int name = pool.className(in.u2(), "the class of this file");
        if (!pool.text(name).equals(file.internalName())) {
            throw Unreadable.misplaced(file, pool.text(name));
        }
        return name;
    }

    private void proveSuperclass(int name, int access) {
        int index = in.u2();
        if (index == 0) {
            if (!pool.isNamed(name, "java/lang/Object")) {
                throw in.malformed("a class without a superclass");
            }
            return;
        }
        int superclass = pool.className(index, "a superclass");
        if (AccessSyntax.isInterface(access) && !pool.isNamed(superclass, "java/lang/Object")) {
            throw in.malformed("an interface with the superclass " + pool.text(superclass));
        }
    }

    private void proveInterfaces() {
        int count = in.u2();
        NameSet seen = new NameSet(pool, count);
        for (int i = 0; i < count; i++) {
            int name = pool.className(in.u2(), "an interface");
            if (!seen.add(name, name)) {
                throw in.malformed("the interface " + pool.text(name) + " twice");
            }
        }
    }
}
