package io.importspy.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Type erasure (JLS 4.6): a parameterised type becomes its raw type, a type variable the erasure of its leftmost bound.
 *
 * @param parameters the type parameters in scope, by name; inner ones shadow outer ones
 */
public record Erasure(Map<String, TypeParameter> parameters) {

    public Erasure {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Erasure where some type parameters are in scope.
     *
     * @param inScope the type parameters; of two with one name, the later shadows the earlier
     * @return the erasure
     */
    public static Erasure within(List<TypeParameter> inScope) {
        Map<String, TypeParameter> parameters = new HashMap<>();
        for (TypeParameter parameter : inScope) {
            parameters.put(parameter.name(), parameter);
        }
        return new Erasure(parameters);
    }

    /**
     * This erasure with more type parameters.
     *
     * @param inner the type parameters, which shadow those of the same name
     * @return the erasure further inside
     */
    public Erasure with(List<TypeParameter> inner) {
        if (inner.isEmpty()) {
            return this;
        }
        Map<String, TypeParameter> both = new HashMap<>(parameters);
        for (TypeParameter parameter : inner) {
            both.put(parameter.name(), parameter);
        }
        return new Erasure(both);
    }

    /**
     * This erasure inside a type.
     *
     * @param header the type, whose type parameters shadow those around it, as do those of the types that it is written within
     * @return the erasure inside the type
     */
    public Erasure inside(TypeDeclaration header) {
        Erasure around = this;
        for (TypeDeclaration.GenericOwner owner : header.genericOwners()) {
            around = around.with(owner.typeParameters());
        }
        return around.with(header.typeParameters());
    }

    /**
     * The erased type.
     *
     * @param type a type
     * @return a class type without arguments, a primitive type, or an array of one; a pattern stays as it is
     */
    public TypeReference of(TypeReference type) {
        if (type instanceof ClassType named) {
            return named.isParameterized() ? ClassType.of(named.qualifiedName()) : named;
        }
        if (type instanceof ArrayType array) {
            TypeReference erased = of(array.component());
            return erased.equals(array.component()) ? array : new ArrayType(erased);
        }
        return type instanceof TypeVariable variable ? ofKnown(variable).orElse(ClassType.OBJECT) : type;
    }

    /**
     * Whether a type variable is one of those in scope.
     *
     * @param variable a type variable
     * @return true if a type parameter of its name is in scope
     */
    public boolean declares(TypeVariable variable) {
        return parameters.containsKey(variable.name());
    }

    /**
     * The erasure of a type variable, as far as that is known. Follows {@code T extends U, U extends Foo}; a cycle, which no compiler
     * writes, ends at {@code Object}.
     *
     * @param variable a type variable
     * @return the erasure; empty if the variable, or one that it is bounded by, is not in scope
     */
    public Optional<TypeReference> ofKnown(TypeVariable variable) {
        TypeReference bound = variable;
        for (int length = 0; bound instanceof TypeVariable next; length++) {
            TypeParameter parameter = parameters.get(next.name());
            if (parameter == null) {
                return Optional.empty();
            }
            if (parameter.bounds().isEmpty() || length > parameters.size()) {
                return Optional.of(ClassType.OBJECT);
            }
            bound = parameter.bounds().get(0);
        }
        return Optional.of(of(bound));
    }
}
