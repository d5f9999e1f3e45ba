package io.importspy.compatibility;

import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import io.importspy.declaration.WildcardType.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subtyping among the types of the code (JLS 4.10), which are in their {@linkplain TypeNormalizer one spelling}. Unchecked conversions do not count:
 * what compiles with a warning in one place does not compile in the next.
 *
 * @param hierarchy where types are looked up, if it comes to that
 * @param bounds the type parameters in scope, by name
 */
record Subtyping(TypeHierarchy hierarchy, Map<String, TypeParameter> bounds) {

    private static final Set<String> OF_ARRAYS =
            Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

    /** The same where more type parameters are in scope. */
    Subtyping with(List<TypeParameter> inner) {
        if (inner.isEmpty()) {
            return this;
        }
        Map<String, TypeParameter> all = new HashMap<>(bounds);
        inner.forEach(parameter -> all.put(parameter.name(), parameter));
        return new Subtyping(hierarchy, all);
    }

    /**
     * Whether each value of a type is one of another.
     *
     * @throws io.importspy.archive.UndecidableException if a type is nowhere to be found
     */
    boolean isSubtype(TypeReference type, TypeReference above) {
        if (type.equals(above)) {
            return true;
        }
        if (type instanceof PrimitiveType || above instanceof PrimitiveType) {
            return false;
        }
        if (above.equals(ClassType.OBJECT)) {
            return true;
        }
        if (type instanceof TypeVariable variable) {
            return boundsOf(variable).stream().anyMatch(bound -> isSubtype(TypeNormalizer.of(bound), above));
        }
        if (type instanceof ArrayType array) {
            return isArraySubtype(array, above);
        }
        return type instanceof ClassType one && above instanceof ClassType other && isClassSubtype(one, other);
    }

    private List<TypeReference> boundsOf(TypeVariable variable) {
        TypeParameter parameter = bounds.get(variable.name());
        return parameter == null ? List.of() : parameter.bounds();
    }

    /** JLS 4.10.3. */
    private boolean isArraySubtype(ArrayType array, TypeReference above) {
        if (above instanceof ArrayType other) {
            return isSubtype(array.component(), other.component());
        }
        return above instanceof ClassType named && OF_ARRAYS.contains(named.qualifiedName());
    }

    /** JLS 4.10.2. */
    private boolean isClassSubtype(ClassType type, ClassType above) {
        ObservedType observed = hierarchy.require(type.qualifiedName());
        if (!TypeName.same(observed.name(), above.qualifiedName())) {
            return hierarchy
                    .supertype(observed, above.qualifiedName())
                    .filter(seen -> containsAll(above, seenBy(type, observed, seen)))
                    .isPresent();
        }
        return containsAll(above, type);
    }

    /** A supertype with the type arguments that a parameterised type gives it; that of a raw type is raw. */
    private static ClassType seenBy(ClassType type, ObservedType observed, ClassType supertype) {
        List<TypeParameter> parameters = observed.declaration().typeParameters();
        if (parameters.size() != type.arguments().size()) {
            return ClassType.of(TypeName.of(supertype.qualifiedName()).inSource());
        }
        Map<String, TypeReference> arguments = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            arguments.put(parameters.get(i).name(), type.arguments().get(i));
        }
        return (ClassType) TypeNormalizer.of(supertype, arguments);
    }

    /** Whether the arguments of a type are among those that another allows; a raw type allows any. */
    private boolean containsAll(ClassType above, ClassType type) {
        if (!above.isParameterized()) {
            return true;
        }
        if (above.arguments().size() != type.arguments().size()) {
            return false;
        }
        for (int i = 0; i < above.arguments().size(); i++) {
            if (!contains(above.arguments().get(i), type.arguments().get(i))) {
                return false;
            }
        }
        return above.owner().isEmpty() || above.owner().equals(type.owner());
    }

    /** JLS 4.5.1. */
    private boolean contains(TypeReference allowed, TypeReference argument) {
        if (allowed.equals(argument) || allowed.equals(WildcardType.UNBOUNDED)) {
            return true;
        }
        if (!(allowed instanceof WildcardType wildcard)) {
            return false;
        }
        TypeReference bound = wildcard.bound().orElse(ClassType.OBJECT);
        if (argument instanceof WildcardType other) {
            TypeReference otherBound = other.bound().orElse(ClassType.OBJECT);
            return other.direction() == wildcard.direction() && isWithin(wildcard.direction(), otherBound, bound);
        }
        return isWithin(wildcard.direction(), argument, bound);
    }

    private boolean isWithin(Direction direction, TypeReference argument, TypeReference bound) {
        return direction == Direction.SUPER ? isSubtype(bound, argument) : isSubtype(argument, bound);
    }
}
