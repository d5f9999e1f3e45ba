package io.importspy.classfile;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.util.function.Function;

/**
 * A class file that a walk proves to be one (JVMS 4.8). Its constants are proven before anybody is handed it, what stands behind them while a
 * {@link ClassFileVisitor} is told of it. What the JVM looks at when it verifies code is not proven: instructions and stack maps.
 *
 * @param file the class file
 * @param version its version
 * @param constants its constants
 */
public record ProvenClass(ClassFile file, ClassVersion version, ConstantPool constants) {

    private static final ClassFileVisitor NOBODY = new ClassFileVisitor() {};

    /**
     * Proves that a class file is well-formed.
     *
     * @param file a class file that is no module descriptor
     * @return the class file with its constants
     * @throws UndecidableException with {@link Reason#CLASS_UNREADABLE}, {@link Reason#CLASS_TOO_NEW} or {@link
     *     Reason#CLASS_MISPLACED} if it is not
     */
    public static ProvenClass prove(ClassFile file) {
        ByteCursor in = new ByteCursor(file);
        ProvenClass proven = read(file, in);
        new ClassWalk(proven, in, NOBODY).walk();
        return proven;
    }

    /**
     * Goes through a class file from front to back, and proves that it is well-formed.
     *
     * @param file a class file that is no module descriptor
     * @param visitor who is told what the walk meets, given the class file with its constants
     * @return the visitor, which has been told everything
     * @param <V> the type of the visitor
     * @throws UndecidableException as {@link #prove}
     */
    public static <V extends ClassFileVisitor> V walk(ClassFile file, Function<ProvenClass, V> visitor) {
        ByteCursor in = new ByteCursor(file);
        ProvenClass proven = read(file, in);
        V told = visitor.apply(proven);
        new ClassWalk(proven, in, told).walk();
        return told;
    }

    private static ProvenClass read(ClassFile file, ByteCursor in) {
        ClassVersion version = ClassVersion.read(in);
        return new ProvenClass(file, version, ConstantPool.read(in, version.major()));
    }

    /**
     * A cursor at some offset.
     *
     * @param offset as {@link ClassFileVisitor#code} was told
     * @return a new cursor, which does not leave the file
     */
    public ByteCursor at(int offset) {
        ByteCursor in = new ByteCursor(file);
        in.skip(offset);
        return in;
    }

    /**
     * Confines a cursor at the content of a Code attribute to the instructions in it.
     *
     * @param in stands where a Code attribute begins, and then at the first instruction
     * @return what {@link ByteCursor#leave} is to be given
     */
    public int enterInstructions(ByteCursor in) {
        return in.enter(CodeWalk.length(in, version));
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
