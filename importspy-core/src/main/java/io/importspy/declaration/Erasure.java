package io.importspy.declaration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return type instanceof TypeVariable variable ? boundOf(variable) : type;
    }

    /** Follows {@code T extends U, U extends Foo}; a cycle, which no compiler writes, ends at Object. */
    private TypeReference boundOf(TypeVariable variable) {
        Set<String> seen = new HashSet<>();
        TypeReference bound = variable;
        while (bound instanceof TypeVariable next) {
            TypeParameter parameter = parameters.get(next.name());
            if (parameter == null || parameter.bounds().isEmpty() || !seen.add(next.name())) {
                return ClassType.OBJECT;
            }
            bound = parameter.bounds().get(0);
        }
        return of(bound);
    }
}
