package io.importspy.check.type;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypePattern;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds types as a contract writes them against types as the code has them.
 *
 * <p>Types are equal after erasure (JLS 4.6), and in their type arguments where the contract writes these; a raw type accepts any.
 * Type variables are the same if they stand at the same place of their lists, whatever their names.
 *
 * @param written erasure in the scope of the contract's declaration
 * @param found erasure in the scope of the code's declaration
 * @param renaming the code's name of each type variable of the contract that has a counterpart
 */
record TypeComparison(Erasure written, Erasure found, Map<String, String> renaming) {

    TypeComparison {
        renaming = Map.copyOf(renaming);
    }

    /** The comparison inside declarations with type parameters of their own, paired by position. */
    TypeComparison inside(List<TypeParameter> writtenHere, List<TypeParameter> foundHere) {
        if (writtenHere.isEmpty() && foundHere.isEmpty()) {
            return this;
        }
        Map<String, String> paired = new HashMap<>(renaming);
        for (TypeParameter parameter : foundHere) {
            paired.values().remove(parameter.name());
        }
        for (TypeParameter parameter : writtenHere) {
            paired.remove(parameter.name());
        }
        for (int i = 0; i < Math.min(writtenHere.size(), foundHere.size()); i++) {
            paired.put(writtenHere.get(i).name(), foundHere.get(i).name());
        }
        return new TypeComparison(written.with(writtenHere), found.with(foundHere), paired);
    }

    /** Whether a type is what the contract writes. */
    boolean same(TypeReference expected, TypeReference actual) {
        if (expected instanceof TypePattern pattern) {
            return matches(pattern, actual);
        }
        if (expected instanceof ArrayType array) {
            return actual instanceof ArrayType other && same(array.component(), other.component());
        }
        if (expected instanceof TypeVariable variable) {
            return sameVariable(variable, actual);
        }
        if (expected instanceof ClassType named) {
            return sameErasure(named, actual) && sameArguments(named, actual);
        }
        return expected.equals(actual);
    }

    /** Whether two types are the same to the JVM: descriptors (JVMS 4.3) hold no type arguments. */
    boolean sameErasure(TypeReference expected, TypeReference actual) {
        TypeReference left = written.of(expected);
        TypeReference right = found.of(actual);
        if (left instanceof TypePattern pattern) {
            return matches(pattern, right);
        }
        if (left instanceof ArrayType array) {
            return right instanceof ArrayType other && sameErasure(array.component(), other.component());
        }
        if (left instanceof ClassType named) {
            return right instanceof ClassType other && TypeNames.same(named.name(), other.name());
        }
        return left.equals(right);
    }

    /** Whether two lists of type parameters are the same up to their names, bounds included. */
    boolean sameParameters(List<TypeParameter> expected, List<TypeParameter> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!sameBounds(bounds(expected.get(i)), bounds(actual.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameBounds(List<TypeReference> expected, List<TypeReference> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<TypeReference> bounds(TypeParameter parameter) {
        return parameter.bounds().isEmpty() ? List.of(ClassType.OBJECT) : parameter.bounds();
    }

    private boolean sameVariable(TypeVariable variable, TypeReference actual) {
        return actual instanceof TypeVariable other && other.name().equals(renaming.get(variable.name()));
    }

    private boolean matches(TypePattern pattern, TypeReference actual) {
        if (pattern.equals(TypePattern.ANY)) {
            return true;
        }
        return found.of(actual) instanceof ClassType named
                && NamePattern.of(pattern.pattern()).matches(named.name());
    }

    private boolean sameArguments(ClassType expected, TypeReference actual) {
        if (!expected.isParameterized()) {
            return true;
        }
        if (!(actual instanceof ClassType other)
                || expected.arguments().size() != other.arguments().size()) {
            return false;
        }
        for (int i = 0; i < expected.arguments().size(); i++) {
            if (!sameArgument(expected.arguments().get(i), other.arguments().get(i))) {
                return false;
            }
        }
        return sameOwners(expected, other);
    }

    private boolean sameOwners(ClassType expected, ClassType actual) {
        if (expected.owner().isEmpty()) {
            return true;
        }
        return actual.owner().isPresent()
                && sameArguments(expected.owner().get(), actual.owner().get());
    }

    /** Among type arguments nothing is erased: {@code List<Object>} is not {@code List<T>} (JLS 4.5.1). */
    private boolean sameArgument(TypeReference expected, TypeReference actual) {
        if (expected instanceof WildcardType wildcard) {
            return actual instanceof WildcardType other && sameWildcard(wildcard, other);
        }
        if (actual instanceof WildcardType) {
            return expected.equals(TypePattern.ANY);
        }
        if (actual instanceof TypeVariable && expected instanceof ClassType) {
            return false;
        }
        return same(expected, actual);
    }

    /** {@code ?} is {@code ? extends Object}. */
    private boolean sameWildcard(WildcardType expected, WildcardType actual) {
        boolean lower = expected.direction() == WildcardType.Direction.SUPER;
        if (lower != (actual.direction() == WildcardType.Direction.SUPER)) {
            return false;
        }
        return sameArgument(
                expected.bound().orElse(ClassType.OBJECT), actual.bound().orElse(ClassType.OBJECT));
    }
}
