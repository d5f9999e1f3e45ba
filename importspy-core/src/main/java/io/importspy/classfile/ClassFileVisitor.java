package io.importspy.classfile;

/**
 * Takes what a walk over a class file meets behind the constants, in the order of the file: {@link ProvenClass#walk}. Every index is that of
 * a constant, which is proven to be what it must be; what comes later in the file is not proven yet.
 */
public interface ClassFileVisitor {

    /**
     * A field or method begins.
     *
     * @param name the text that is its name
     * @param descriptor the text that is its descriptor, which is passed on as well
     */
    default void member(int name, int descriptor) {}

    /** The last field or method has ended: what follows is of the class itself. */
    default void endOfMembers() {}

    /**
     * A descriptor.
     *
     * @param utf8 a text
     * @param isLinked whether it is that of something that is declared or used; else it is only named
     */
    default void descriptor(int utf8, boolean isLinked) {}

    /**
     * A generic signature.
     *
     * @param utf8 a text, of which nothing is proven: the JVM does not look at signatures
     */
    default void signature(int utf8) {}

    /**
     * A class.
     *
     * @param index a class
     * @param isNeeded whether the JVM looks for it; else it stands in a table that the JVM does not resolve
     */
    default void type(int index, boolean isNeeded) {}

    /**
     * The class that an exception handler catches, which is met once more with the code.
     *
     * @param index a class
     */
    default void caught(int index) {}

    /**
     * A constant of an enum, which is the value of an annotation.
     *
     * @param descriptor the text that is the descriptor of the enum
     * @param name the text that is its name
     */
    default void enumConstant(int descriptor, int name) {}

    /**
     * A bootstrap method is a method handle, which comes first, or takes an argument (JVMS 4.7.23).
     *
     * @param method the number of the bootstrap method
     * @param index a constant
     */
    default void bootstrap(int method, int index) {}

    /**
     * The code of a method. Only what stands behind its instructions is passed on.
     *
     * @param offset where the content of the attribute begins in the file
     */
    default void code(int offset) {}

    /**
     * The name of the source file.
     *
     * @param utf8 a text
     */
    default void sourceFile(int utf8) {}
}
