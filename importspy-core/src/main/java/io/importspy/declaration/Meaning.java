package io.importspy.declaration;

/**
 * What a simple name means in a scope.
 *
 * @param sort what sort of thing it names
 * @param name the fully qualified name of a type, or the name of a type variable
 */
record Meaning(Sort sort, String name) {

    enum Sort {
        TYPE,
        VARIABLE,
        /** A type variable of a type, named where there is no instance: in a static member (JLS 8.1.2). */
        UNREACHABLE_VARIABLE
    }
}
