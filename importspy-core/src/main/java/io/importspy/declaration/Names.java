package io.importspy.declaration;

import java.util.List;

/** How to show the fully qualified names of types. */
@FunctionalInterface
public interface Names {

    /**
     * A name as it is to be shown.
     *
     * @param qualifiedName the fully qualified name of a type
     * @return the text
     */
    String show(String qualifiedName);

    /**
     * How names are shown inside a type, where its type parameters and its own name hide others.
     *
     * @param header the header of the type
     * @return the strategy for what the header says about other types, and for members
     */
    default Names inside(TypeDeclaration header) {
        return this;
    }

    /**
     * How names are shown where type parameters hide others.
     *
     * @param typeParameters the type parameters of a method or constructor
     * @return the strategy for its declaration
     */
    default Names inside(List<TypeParameter> typeParameters) {
        return this;
    }

    /**
     * Every name in full.
     *
     * @return the strategy
     */
    static Names full() {
        return name -> name;
    }

    /**
     * Every name in full, with dots alone.
     *
     * @return the strategy
     */
    static Names inSource() {
        return name -> TypeName.of(name).inSource();
    }

    /**
     * The simple name of every type, for messages.
     *
     * @return the strategy
     */
    static Names simple() {
        return name -> TypeName.of(name).simpleName();
    }

    /**
     * The shortest text that means the type in a scope. A name that no text can mean there, because a type of the scope has the name
     * of its first package, is shown in full.
     *
     * @param scope what simple names mean
     * @return the strategy
     */
    static Names in(Scope scope) {
        return new ShortNames(scope);
    }
}
