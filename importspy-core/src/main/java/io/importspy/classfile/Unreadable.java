package io.importspy.classfile;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;

/** Composes {@link Reason#CLASS_UNREADABLE} and its relatives. */
public final class Unreadable {

    private static final String ADVICE = "compile the class again, or leave it out of the artifact";

    private Unreadable() {}

    /**
     * Says what makes a class file none.
     *
     * @param file the class file
     * @param found what is wrong, as a phrase
     * @return what to throw
     */
    public static UndecidableException because(ClassFile file, String found) {
        return because(file.where(), found);
    }

    /**
     * Says what makes a class file none.
     *
     * @param where the class file
     * @param found what is wrong, as a phrase
     * @return what to throw
     */
    public static UndecidableException because(String where, String found) {
        return new UndecidableException(
                Reason.CLASS_UNREADABLE, where, "a well-formed class file (JVMS 4.8)", found, ADVICE);
    }

    /**
     * Says that a class file cannot be read.
     *
     * @param file the class file
     * @param cause what reading it ended in
     * @return what to throw
     */
    public static UndecidableException because(ClassFile file, Throwable cause) {
        return new UndecidableException(
                Reason.CLASS_UNREADABLE,
                file.where(),
                "a well-formed class file (JVMS 4.8)",
                "bytes on which the reader of declarations gives up",
                ADVICE,
                cause);
    }

    /**
     * Says what is wrong with a Signature attribute, which the JVM does not look at, but which says what the types in a source are.
     *
     * @param where the class file
     * @param found what it says, as a phrase
     * @return what to throw
     */
    public static UndecidableException signature(String where, String found) {
        return new UndecidableException(
                Reason.CLASS_UNREADABLE,
                where,
                "Signature attributes that agree with what the JVM sees (JVMS 4.7.9)",
                found,
                "compile the class again, or find the tool that rewrote it");
    }

    /**
     * Says that the JVM cannot link a type with its supertypes (JVMS 5.3.5).
     *
     * @param where the type's class file
     * @param found what the supertype is, as a phrase
     * @return what to throw
     */
    public static UndecidableException supertype(String where, String found) {
        return new UndecidableException(
                Reason.CLASS_UNREADABLE,
                where,
                "supertypes with which the JVM can load the type (JVMS 5.3.5)",
                found,
                "compile the class against what is on the class path");
    }

    static UndecidableException tooNew(ClassFile file, int major) {
        return new UndecidableException(
                Reason.CLASS_TOO_NEW,
                file.where(),
                "a class file up to version " + ClassVersion.NEWEST + " (Java " + release(ClassVersion.NEWEST) + ")",
                "version " + major + " (Java " + release(major) + ")",
                "use a newer release of ImportSpy, or compile with --release " + release(ClassVersion.NEWEST)
                        + " or lower");
    }

    static UndecidableException misplaced(ClassFile file, String name) {
        return new UndecidableException(
                Reason.CLASS_MISPLACED,
                file.where(),
                "the class " + file.internalName().replace('/', '.'),
                "the class " + name.replace('/', '.'),
                "put the class file where its name says, or remove it");
    }

    /** The Java release that introduced a version of the class file format (JVMS 4.1), which holds from Java 1.1 on. */
    private static int release(int major) {
        return major - 44;
    }
}
