package io.importspy.compatibility;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.List;
import java.util.stream.Stream;

/** The checked exceptions that clients know against those that are thrown now (JLS 11.2 and 13.4.21). */
final class ThrowsCompatibility {

    private static final ClassType RUNTIME_EXCEPTION = ClassType.of("java.lang.RuntimeException");
    private static final ClassType ERROR = ClassType.of("java.lang.Error");

    private final Subtyping subtyping;
    private final List<TypeReference> promised;
    private final List<TypeReference> found;
    private final List<TypeParameter> inferred;

    ThrowsCompatibility(ComparisonContext review, ExecutableDeclaration promised, ExecutableDeclaration found) {
        this.subtyping = review.subtyping().with(found.typeParameters());
        this.promised = review.types().inside(promised, found).translatedAll(promised.exceptions());
        this.found = TypeNormalizer.all(found.exceptions());
        this.inferred = promised.typeParameters().isEmpty() ? found.typeParameters() : List.of();
    }

    /** What clients do not handle. A type variable that no argument fixes is inferred as unchecked (JLS 18.1.3). */
    List<TypeReference> added() {
        return found.stream()
                .filter(thrown -> !TypeVariablePositions.mentions(thrown, inferred))
                .filter(thrown -> isChecked(thrown) && promised.stream().noneMatch(known -> isSubtype(thrown, known)))
                .toList();
    }

    /**
     * What is thrown no longer, or only in part: overriding methods of clients may not throw it (JLS 8.4.8.3), and clients who catch it, or a
     * subclass of it that nothing throws now, catch what cannot come (JLS 11.2.3).
     */
    List<TypeReference> lost(boolean overridable) {
        List<TypeReference> thrown =
                overridable ? found : found.stream().flatMap(this::inferred).toList();
        return promised.stream()
                .filter(known -> isChecked(known) && thrown.stream().noneMatch(now -> isSubtype(known, now)))
                .toList();
    }

    /** What callers meet who do not choose a type argument: unchecked exceptions if the bounds allow them, else the bounds (JLS 18.4). */
    private Stream<TypeReference> inferred(TypeReference thrown) {
        return inferred.stream()
                .filter(parameter -> thrown.equals(new TypeVariable(parameter.name())))
                .findFirst()
                .map(parameter -> TypeNormalizer.all(parameter.bounds()).stream()
                        .filter(bound -> !isSubtype(RUNTIME_EXCEPTION, bound)))
                .orElseGet(() -> Stream.of(thrown));
    }

    private boolean isChecked(TypeReference type) {
        return !isSubtype(type, RUNTIME_EXCEPTION) && !isSubtype(type, ERROR);
    }

    private boolean isSubtype(TypeReference type, TypeReference above) {
        return subtyping.isSubtype(type, above);
    }
}
