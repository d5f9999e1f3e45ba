package io.importspy.declaration;

import java.util.Collection;

/**
 * What simple names mean at one place of a contract (JLS 6.3 and 6.4).
 *
 * <p>From the innermost: the type variables of a generic method; those of the entry; the entry's own simple name and the types
 * nested in it; the same of the generic types around it; {@code using}; {@code java.lang}. No other simple name means anything.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class Scope {

    private Scope() {}

    /**
     * The scope of a whole contract.
     *
     * @param using the fully qualified names of types that have different simple names
     * @return the scope in which these and {@code java.lang} are known
     * @throws IllegalArgumentException if two of them have the same {@link TypeDeclaration#simpleName(String) simple name}
     */
    public static Scope of(Collection<String> using) {
        throw new UnsupportedOperationException();
    }

    /**
     * This scope and nested types that the contract itself declares. Each is known by its simple name inside the type around
     * it; names that are nested nowhere change nothing.
     *
     * @param typeNames fully qualified names of types
     * @return the larger scope
     */
    public Scope withNested(Collection<String> typeNames) {
        throw new UnsupportedOperationException();
    }

    /**
     * The scope inside a type: for its supertypes and for its members.
     *
     * @param header the header of the type
     * @return the scope in which also its type variables, its own simple name and its nested types are known
     */
    public Scope inside(TypeDeclaration header) {
        throw new UnsupportedOperationException();
    }
}
