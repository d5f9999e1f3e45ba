package io.importspy.declaration;

import java.util.List;

/**
 * The name in a type's header.
 *
 * @param first the token that it begins with
 * @param text the fully qualified name or pattern
 * @param owners the types around it that have type parameters
 * @param typeParameters its own type parameters
 * @param inside the scope inside the type
 */
record HeaderName(
        Token first,
        String text,
        List<TypeDeclaration.GenericOwner> owners,
        List<TypeParameter> typeParameters,
        Scope inside) {}
