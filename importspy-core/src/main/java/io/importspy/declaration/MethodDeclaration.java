package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A method (JLS 8.4 and 9.4), or an element of an annotation interface (JLS 9.6.1).
 *
 * @param annotations the annotations in front of it
 * @param modifiers its modifiers
 * @param typeParameters its type parameters
 * @param result its result, {@link PrimitiveType#VOID} included
 * @param name its name; in contracts it may hold {@code *}
 * @param parameters its parameters
 * @param exceptions the types behind {@code throws}
 * @param defaultValue the value behind {@code default} in an annotation interface; else empty
 */
public record MethodDeclaration(
        List<Annotation> annotations,
        Modifiers modifiers,
        List<TypeParameter> typeParameters,
        TypeReference result,
        String name,
        List<ParameterPattern> parameters,
        List<TypeReference> exceptions,
        Optional<AnnotationValue> defaultValue)
        implements ExecutableDeclaration {

    public MethodDeclaration {
        annotations = List.copyOf(annotations);
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }
}
