package io.importspy.declaration;

import java.util.Locale;

/** The primitive types (JLS 4.2), and {@code void} in the place of a method's result (JLS 8.4.5). */
public enum PrimitiveType implements TypeReference {
    BOOLEAN('Z'),
    BYTE('B'),
    SHORT('S'),
    CHAR('C'),
    INT('I'),
    LONG('J'),
    FLOAT('F'),
    DOUBLE('D'),
    VOID('V');

    private final String keyword = name().toLowerCase(Locale.ROOT);
    private final char descriptor;

    PrimitiveType(char descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * The letter that stands for the type in class files (JVMS 4.3.2).
     *
     * @return the descriptor
     */
    public char descriptor() {
        return descriptor;
    }

    /**
     * The type as it is written in Java.
     *
     * @return the keyword, such as {@code int}
     */
    public String keyword() {
        return keyword;
    }

    @Override
    public String toString() {
        return keyword;
    }
}
