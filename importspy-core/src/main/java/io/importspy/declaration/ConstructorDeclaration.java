package io.importspy.declaration;

import java.util.List;

/**
 * A constructor (JLS 8.8), with the parameters that its declaration has: no enclosing instance, no name and ordinal of an enum.
 *
 * @param annotations the annotations in front of it
 * @param modifiers its modifiers
 * @param typeParameters its type parameters
 * @param name the simple name of the class, or {@code new}, which is any class's
 * @param parameters its parameters
 * @param exceptions the types behind {@code throws}
 */
public record ConstructorDeclaration(
        List<Annotation> annotations,
        Modifiers modifiers,
        List<TypeParameter> typeParameters,
        String name,
        List<ParameterPattern> parameters,
        List<TypeReference> exceptions)
        implements ExecutableDeclaration {

    public ConstructorDeclaration {
        annotations = List.copyOf(annotations);
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
