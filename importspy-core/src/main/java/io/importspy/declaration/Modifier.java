package io.importspy.declaration;

import java.util.Locale;

/**
 * A modifier of a type or member, in the order that the JLS asks for where it lists them (JLS 8.1.1, 8.3.1, 8.4.3 and 9.4).
 *
 * <p>The order of the constants is the order in which they are printed.
 */
public enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    ABSTRACT,
    DEFAULT,
    STATIC,
    SEALED,
    NON_SEALED,
    FINAL,
    TRANSIENT,
    VOLATILE,
    SYNCHRONIZED,
    NATIVE,
    STRICTFP;

    private final String keyword = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The modifier as it is written in Java.
     *
     * @return the keyword, such as {@code non-sealed}
     */
    public String keyword() {
        return keyword;
    }

    @Override
    public String toString() {
        return keyword;
    }
}
