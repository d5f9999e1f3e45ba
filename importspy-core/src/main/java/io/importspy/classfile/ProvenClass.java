package io.importspy.classfile;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;

/**
 * A class file that is proven to be one (JVMS 4.8), for those who read it from front to back. What no declaration depends on is not
 * proven: the content of Code, and attributes of it.
 *
 * @param file the class file
 * @param version its version
 * @param constants its constants
 * @param structure the offset of what comes after them
 */
public record ProvenClass(ClassFile file, ClassVersion version, ConstantPool constants, int structure) {

    /**
     * Proves that a class file is well-formed.
     *
     * @param file a class file that is no module descriptor
     * @return the same, to be read further
     * @throws UndecidableException with {@link Reason#CLASS_UNREADABLE}, {@link Reason#CLASS_TOO_NEW} or {@link
     *     Reason#CLASS_MISPLACED} if it is not
     */
    public static ProvenClass of(ClassFile file) {
        return ClassFormat.prove(file);
    }

    /**
     * A cursor at some offset.
     *
     * @param offset {@link #structure()}, or where another cursor was
     * @return a new cursor, which does not leave the file
     */
    public ByteCursor at(int offset) {
        ByteCursor in = new ByteCursor(file);
        in.skip(offset);
        return in;
    }

    /**
     * Says that the class file is malformed after all.
     *
     * @param found what is wrong, as a phrase
     * @return the exception, to be thrown
     */
    public UndecidableException malformed(String found) {
        return Unreadable.because(file, found);
    }
}
