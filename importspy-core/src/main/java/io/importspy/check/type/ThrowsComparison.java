package io.importspy.check.type;

import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeReference;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds {@code throws} against the contract: a caller must handle what is checked (JLS 11.2), so nothing checked may come but
 * what the contract announces.
 *
 * @param hierarchy where the classes of exceptions are looked up, if it comes to that
 * @param types the comparison of types in the scope of both declarations
 * @param differences where each difference is said
 */
record ThrowsComparison(TypeHierarchy hierarchy, TypeComparison types, Differences differences) {

    private static final List<TypeReference> UNCHECKED =
            List.of(ClassType.of("java.lang.RuntimeException"), ClassType.of("java.lang.Error"));

    /** Reports every checked exception beyond those that are written. */
    void compare(List<TypeReference> written, List<TypeReference> found) {
        for (TypeReference thrown : found) {
            if (written.stream().noneMatch(asked -> types.same(asked, thrown)) && !isHandled(thrown, written)) {
                differences.when(
                        true,
                        RuleId.MEMBER_THROWS,
                        "do not throw " + DeclarationText.of(thrown) + ", or declare it in the contract");
            }
        }
    }

    /** Whether it is unchecked, or a subclass of what is written; a type variable throws what its bound allows. */
    private boolean isHandled(TypeReference thrown, List<TypeReference> written) {
        ClassType erased = (ClassType) types.found().of(thrown);
        ObservedType exception = hierarchy.require(erased.name());
        return Stream.concat(UNCHECKED.stream(), written.stream())
                .map(types.written()::of)
                .anyMatch(handled -> isSubclass(exception, handled));
    }

    private boolean isSubclass(ObservedType exception, TypeReference handled) {
        if (handled instanceof ClassType named) {
            return hierarchy.supertype(exception, named.name()).isPresent();
        }
        return hierarchy.supertypes(exception).anyMatch(supertype -> types.same(handled, supertype));
    }
}
