package io.importspy.compatibility;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeReference;

/**
 * Whether sources do with another result of a method.
 *
 * @param review the type around it
 * @param promised the method as clients know it
 * @param method the method as it is
 */
record ReturnTypeRules(ComparisonContext review, MethodDeclaration promised, MethodDeclaration method) {

    /** Whether whatever callers did with the result of before they can do with that of now. */
    boolean suitCallers(TypeReference before, TypeReference now) {
        if (before == PrimitiveType.VOID || isInferred(now) || isOutOfReach(before)) {
            return true;
        }
        return subtyping().isSubtype(now, before) && !isRaw(before);
    }

    /** Whether a method with the result of before may override one with the result of now (JLS 8.4.5). */
    boolean suitOverriders(TypeReference before, TypeReference now) {
        boolean unchecked = isRaw(before)
                && now instanceof ClassType other
                && subtyping().isSubtype(before, ClassType.of(other.qualifiedName()));
        return unchecked || isInferred(now) || subtyping().isSubtype(before, now);
    }

    /** Whether each call may choose it, where calls of before had no say. */
    private boolean isInferred(TypeReference now) {
        return TypeVariablePositions.mentions(now, TypeVariablePositions.chosen(promised, method));
    }

    /** Whether clients cannot name the type, so that they do nothing with it. */
    private boolean isOutOfReach(TypeReference type) {
        return type instanceof ClassType named
                && review.hierarchy()
                        .find(named.qualifiedName())
                        .filter(review::isHidden)
                        .isPresent();
    }

    /** Whether it is a generic type without arguments, to which anything may be done with a warning (JLS 4.8). */
    private boolean isRaw(TypeReference type) {
        return type instanceof ClassType named
                && !named.isParameterized()
                && !review.hierarchy()
                        .require(named.qualifiedName())
                        .declaration()
                        .typeParameters()
                        .isEmpty();
    }

    private Subtyping subtyping() {
        return review.subtyping().with(method.typeParameters());
    }
}
