package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A field (JLS 8.3).
 *
 * @param annotations the annotations in front of it
 * @param modifiers its modifiers
 * @param type its type
 * @param name its name; in contracts it may hold {@code *}
 * @param value the value behind {@code =}, typed as the field; empty where none is written or known
 */
public record FieldDeclaration(
        List<Annotation> annotations, Modifiers modifiers, TypeReference type, String name, Optional<Constant> value)
        implements MemberDeclaration {

    public FieldDeclaration {
        annotations = List.copyOf(annotations);
    }
}
