package io.importspy.bytecode;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ProvenClass;
import io.importspy.classfile.Unreadable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** The one place where ASM is let loose on bytes. */
final class ClassFileReader {

    private ClassFileReader() {}

    /**
     * Reads what a class file declares, once it is proven to be one.
     *
     * @throws UndecidableException with {@link Reason#CLASS_UNREADABLE}, {@link Reason#CLASS_TOO_NEW} or {@link
     *     Reason#CLASS_MISPLACED}
     */
    static ClassFacts facts(ClassFile file) {
        ProvenClass.prove(file);
        return unproven(file);
    }

    /** Reads what a class file declares of which nothing is proven but that it can be read. */
    static ClassFacts unproven(ClassFile file) {
        FactsVisitor visitor = new FactsVisitor(file.where());
        accept(file, visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return visitor.facts();
    }

    /**
     * Visits a class file. ASM trusts its input and answers what it did not expect with any exception that Java has, and deep
     * nesting with an error; all of them say that the file is malformed.
     *
     * @throws UndecidableException with {@link Reason#CLASS_UNREADABLE}
     */
    static void accept(ClassFile file, ClassVisitor visitor, int flags) {
        try {
            new ClassReader(file.bytes()).accept(visitor, flags);
        } catch (UndecidableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw Unreadable.because(file, e);
        }
    }
}
