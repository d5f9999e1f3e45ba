package io.importspy.compatibility;

import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.util.List;

/** Where type variables stand. */
final class TypeVariablePositions {

    private TypeVariablePositions() {}

    /** Those of a method's type parameters that calls may choose as they like, where a method of before had none. */
    static List<TypeParameter> chosen(ExecutableDeclaration promised, ExecutableDeclaration found) {
        return promised.typeParameters().isEmpty()
                ? found.typeParameters().stream()
                        .filter(parameter -> parameter.bounds().isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether one of some types is a functional interface with one of some type parameters in its arguments (JLS 9.8). */
    static boolean chosenByLambdas(List<TypeReference> types, List<TypeParameter> parameters, TypeHierarchy hierarchy) {
        return types.stream()
                .anyMatch(type -> type instanceof ClassType named
                        && mentions(named, parameters)
                        && isFunctional(hierarchy.require(named.qualifiedName()), hierarchy));
    }

    private static boolean isFunctional(ObservedType type, TypeHierarchy hierarchy) {
        return type.kind() == TypeKind.INTERFACE
                && hierarchy
                                .methods(type, name -> true)
                                .filter(method -> method.modifiers().has(Modifier.ABSTRACT))
                                .limit(2)
                                .count()
                        == 1;
    }

    /** Whether a type depends on one of some type parameters. */
    static boolean mentions(TypeReference type, List<TypeParameter> parameters) {
        if (type instanceof TypeVariable variable) {
            return parameters.stream().anyMatch(parameter -> parameter.name().equals(variable.name()));
        }
        if (type instanceof ArrayType array) {
            return mentions(array.component(), parameters);
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.bound().filter(bound -> mentions(bound, parameters)).isPresent();
        }
        return type instanceof ClassType named
                && named.arguments().stream().anyMatch(argument -> mentions(argument, parameters));
    }
}
