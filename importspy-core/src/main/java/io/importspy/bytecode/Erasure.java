package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is left of types when type variables and type arguments go (JLS 4.6). */
final class Erasure {

    private static final int LONGEST_CHAIN = 255;

    private final Function<String, @Nullable TypeReference> variables;

    private Erasure(Function<String, @Nullable TypeReference> variables) {
        this.variables = variables;
    }

    /** Erasure where some type parameters are in scope; the innermost come last. */
    static Erasure in(List<TypeParameter> scope) {
        return in(scope, variable -> null);
    }

    /**
     * Erasure where some type parameters are in scope, and further variables around them.
     *
     * @param scope the type parameters, the innermost last
     * @param others the erasures of other variables; null for one that is not known
     */
    static Erasure in(List<TypeParameter> scope, Function<String, @Nullable TypeReference> others) {
        return new Erasure(variable -> ofVariable(variable, scope, others));
    }

    /** The erasure of a type; {@code Object} for a variable that nobody knows. */
    TypeReference of(TypeReference type) {
        if (type instanceof TypeVariable variable) {
            TypeReference known = ofKnown(variable);
            return known == null ? ClassType.OBJECT : known;
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(of(array.component()));
        }
        if (type instanceof WildcardType wildcard) {
            boolean bounded = wildcard.direction() == WildcardType.Direction.EXTENDS;
            return bounded ? of(wildcard.bound().orElseThrow()) : ClassType.OBJECT;
        }
        if (type instanceof ClassType classType && classType.isParameterized()) {
            return ClassType.of(classType.qualifiedName());
        }
        return type;
    }

    /** The erasure of a variable; null if nobody knows it, or one that it is bounded by. */
    @Nullable
    TypeReference ofKnown(TypeVariable variable) {
        return variables.apply(variable.name());
    }

    private static @Nullable TypeReference ofVariable(
            String variable, List<TypeParameter> scope, Function<String, @Nullable TypeReference> others) {
        String name = variable;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            TypeParameter parameter = find(name, scope);
            if (parameter == null) {
                return others.apply(name);
            }
            if (parameter.bounds().isEmpty()) {
                return ClassType.OBJECT;
            }
            TypeReference bound = parameter.bounds().get(0);
            if (!(bound instanceof TypeVariable next)) {
                return in(List.of()).of(bound);
            }
            name = next.name();
        }
        return ClassType.OBJECT; // each bounds another: no type at all, and no source has it
    }

    private static @Nullable TypeParameter find(String name, List<TypeParameter> scope) {
        for (int i = scope.size() - 1; i >= 0; i--) {
            if (scope.get(i).name().equals(name)) {
                return scope.get(i);
            }
        }
        return null;
    }
}
