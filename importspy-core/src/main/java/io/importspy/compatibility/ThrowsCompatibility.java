package io.importspy.compatibility;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import java.util.List;

/** The checked exceptions that clients know against those that are thrown now (JLS 11.2 and 13.4.21). */
final class ThrowsCompatibility {

    private static final ClassType EXCEPTION = ClassType.of("java.lang.Exception");
    private static final ClassType THROWABLE = ClassType.of("java.lang.Throwable");
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

    /** What clients catch, though it can no longer come (JLS 11.2.3). */
    List<TypeReference> uncatchable() {
        return promised.stream()
                .filter(known -> !known.equals(EXCEPTION) && !known.equals(THROWABLE) && isChecked(known))
                .filter(known ->
                        found.stream().noneMatch(thrown -> isSubtype(thrown, known) || isSubtype(known, thrown)))
                .toList();
    }

    /** What overriding methods of clients throw, though they may no longer (JLS 8.4.8.3). */
    List<TypeReference> forbidden() {
        return promised.stream()
                .filter(known -> isChecked(known) && found.stream().noneMatch(thrown -> isSubtype(known, thrown)))
                .toList();
    }

    private boolean isChecked(TypeReference type) {
        return !isSubtype(type, RUNTIME_EXCEPTION) && !isSubtype(type, ERROR);
    }

    private boolean isSubtype(TypeReference type, TypeReference above) {
        return subtyping.isSubtype(type, above);
    }
}
