package io.importspy.compatibility;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import io.importspy.declaration.WildcardType.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types in one spelling, so that equal ones are equal: nesting behind dots, {@code ? extends Object} as {@code ?}. */
final class TypeNormalizer {

    private TypeNormalizer() {}

    static TypeReference of(TypeReference type) {
        return of(type, Map.of());
    }

    /**
     * A type in its one spelling.
     *
     * @param variables what to put in the place of type variables, by name; others stay
     */
    static TypeReference of(TypeReference type, Map<String, TypeReference> variables) {
        if (type instanceof TypeVariable variable) {
            return variables.getOrDefault(variable.name(), variable);
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(of(array.component(), variables));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard, variables);
        }
        return type instanceof ClassType named ? named(named, variables) : type;
    }

    static List<TypeReference> all(List<TypeReference> types) {
        return all(types, Map.of());
    }

    /** As {@link #of(TypeReference, Map)} for each. */
    static List<TypeReference> all(List<TypeReference> types, Map<String, TypeReference> variables) {
        List<TypeReference> all = new ArrayList<>(types.size());
        for (TypeReference type : types) {
            all.add(of(type, variables));
        }
        return all;
    }

    private static ClassType named(ClassType type, Map<String, TypeReference> variables) {
        boolean plain = type.owner().isEmpty() && type.arguments().isEmpty();
        if (plain && type.name().indexOf('$') < 0) {
            return type; // nearly all are
        }
        return new ClassType(
                type.owner().map(owner -> named(owner, variables)),
                TypeName.of(type.name()).inSource(),
                all(type.arguments(), variables));
    }

    private static WildcardType wildcard(WildcardType wildcard, Map<String, TypeReference> variables) {
        Optional<TypeReference> bound = wildcard.bound().map(type -> of(type, variables));
        boolean unbounded = wildcard.direction() == Direction.EXTENDS && bound.equals(Optional.of(ClassType.OBJECT));
        return unbounded ? WildcardType.UNBOUNDED : new WildcardType(wildcard.direction(), bound);
    }
}
