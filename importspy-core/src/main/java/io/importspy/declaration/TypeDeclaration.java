package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a type declaration (JLS 8.1, 8.9, 8.10, 9.1 and 9.6), with a fully qualified name.
 *
 * @param annotations the annotations in front of it
 * @param modifiers its modifiers
 * @param kind what kind of type it is; empty where a contract leaves that open
 * @param genericOwners the enclosing types whose type parameters are in scope, outermost first; mostly empty
 * @param name the fully qualified name, nested types behind {@code .} or {@code $} as they were written; in contracts it may be a
 *     pattern as {@link TypePattern} has it
 * @param typeParameters its type parameters
 * @param components the components of a record; empty where none are written
 * @param extended the types behind {@code extends}: at most one for a class, any number for an interface
 * @param implemented the types behind {@code implements}
 * @param permitted the types behind {@code permits}
 */
public record TypeDeclaration(
        List<Annotation> annotations,
        Modifiers modifiers,
        Optional<TypeKind> kind,
        List<GenericOwner> genericOwners,
        String name,
        List<TypeParameter> typeParameters,
        Optional<List<Parameter>> components,
        List<TypeReference> extended,
        List<TypeReference> implemented,
        List<TypeReference> permitted) {

    /**
     * An enclosing type with type parameters, as in {@code com.acme.Outer<T>.Inner}.
     *
     * @param name its fully qualified name, a beginning of the nested type's name
     * @param typeParameters its type parameters
     */
    public record GenericOwner(String name, List<TypeParameter> typeParameters) {

        public GenericOwner {
            typeParameters = List.copyOf(typeParameters);
        }
    }

    public TypeDeclaration {
        annotations = List.copyOf(annotations);
        genericOwners = List.copyOf(genericOwners);
        typeParameters = List.copyOf(typeParameters);
        components = components.isEmpty() ? components : Optional.of(List.copyOf(components.get()));
        extended = List.copyOf(extended);
        implemented = List.copyOf(implemented);
        permitted = List.copyOf(permitted);
    }

    /**
     * Whether the name stands for any number of types.
     *
     * @return true if it holds {@code *} or {@code ..}
     */
    public boolean isPattern() {
        return name.indexOf('*') >= 0 || name.contains("..");
    }

    /** Whether, as a nested type, it would be static: by its modifier or by its kind. */
    boolean isStatic() {
        return isStatic(modifiers, kind);
    }

    /** Nested types that are no classes are static without a word about it (JLS 8.5.1, 8.9, 8.10 and 9.5). */
    static boolean isStatic(Modifiers modifiers, Optional<TypeKind> kind) {
        return modifiers.has(Modifier.STATIC) || (kind.isPresent() && kind.get() != TypeKind.CLASS);
    }

    /**
     * This declaration inside of the one around it, whose type parameters are in scope unless a static type stands between (JLS 8.1.3).
     *
     * @param around the declaration of a type around this one
     * @return this declaration, with the type parameters of the types around it where it has written none
     */
    public TypeDeclaration within(TypeDeclaration around) {
        if (!genericOwners.isEmpty() || isStatic() || isPattern() || around.isPattern()) {
            return this;
        }
        List<GenericOwner> owners = new ArrayList<>(around.genericOwners);
        if (!around.typeParameters.isEmpty()) {
            owners.add(new GenericOwner(name.substring(0, around.name.length()), around.typeParameters));
        }
        return new TypeDeclaration(
                annotations,
                modifiers,
                kind,
                owners,
                name,
                typeParameters,
                components,
                extended,
                implemented,
                permitted);
    }

    /**
     * The last part of the name.
     *
     * @return the simple name
     */
    public String simpleName() {
        return TypeName.of(name).simpleName();
    }
}
