package io.importspy.classfile;

import io.importspy.archive.UndecidableException;

/**
 * The bytes of a class file, not looked into yet.
 *
 * @param where the place for messages, as in {@code app.jar!/com/acme/Foo.class}
 * @param internalName the binary name in internal form (JVMS 4.2.1) that it was found by, as in {@code com/acme/Foo}; what
 *     the bytes themselves say may differ
 * @param bytes the content, at most {@link #LIMIT} bytes; not copied, and not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier from reader to parser: never compared
public record ClassFile(String where, String internalName, byte[] bytes) {
    /** The largest class file that is read, in bytes: 64 MiB. */
    public static final int LIMIT = 64 << 20;

    /**
     * Reads the name that the bytes have for the class, wherever they were found.
     *
     * @return the binary name in internal form
     * @throws UndecidableException if they are no class file of a class, or one that is newer than the reader
     */
    public String declaredName() {
        ByteCursor in = new ByteCursor(this);
        ConstantPool pool = ConstantPool.read(in, ClassVersion.read(in).major());
        in.u2(); // access flags
        return pool.text(pool.className(in.u2(), "the class of this file"));
    }
}
