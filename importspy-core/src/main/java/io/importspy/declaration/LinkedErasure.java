package io.importspy.declaration;

import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.ClassValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The erasure that clients of a member were linked to, where its declaration has another one: a member that comes from a generic supertype
 * which clients cannot name keeps the descriptor that it has there (JLS 13.1, JVMS 4.3). A contract says so with an annotation in front of
 * the member, {@code @io.importspy.Erasure({Object.class, String.class})}, which no code has: the result or the field's type, then the
 * parameters.
 *
 * @param type the erasure of the result, or of the field's type
 * @param parameters the erasures of the parameters
 */
public record LinkedErasure(TypeReference type, List<TypeReference> parameters) {

    /** The name of the annotation. */
    public static final String ANNOTATION = "io.importspy.Erasure";

    public LinkedErasure {
        parameters = List.copyOf(parameters);
    }

    /**
     * What a member of a contract says of it.
     *
     * @param member the member
     * @return the erasure; empty where it is that of the declaration
     */
    public static Optional<LinkedErasure> of(MemberDeclaration member) {
        for (Annotation annotation : member.annotations()) {
            AnnotationValue value = annotation.elements().get("value");
            if (annotation.type().equals(ANNOTATION) && value != null) {
                return of(value instanceof ArrayValue array ? array.elements() : List.of(value));
            }
        }
        return Optional.empty();
    }

    private static Optional<LinkedErasure> of(List<AnnotationValue> literals) {
        List<TypeReference> types = new ArrayList<>();
        for (AnnotationValue literal : literals) {
            if (literal instanceof ClassValue named) {
                types.add(named.type());
            }
        }
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkedErasure(types.get(0), types.subList(1, types.size())));
    }

    /**
     * The annotation that says so.
     *
     * @return as {@link #of} reads it
     */
    public Annotation annotation() {
        List<AnnotationValue> literals = new ArrayList<>();
        literals.add(new ClassValue(type));
        parameters.forEach(parameter -> literals.add(new ClassValue(parameter)));
        return new Annotation(
                ANNOTATION, Map.of("value", literals.size() == 1 ? literals.get(0) : new ArrayValue(literals)));
    }
}
