package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the type variables of a supertype stand for in a subtype (JLS 4.10.2, 8.4.2). */
final class Substitution {

    /** Nothing stands for anything else. */
    static final Substitution NONE = new Substitution(Map.of());

    /** The supertype is raw: its members are erased (JLS 4.8). */
    static final Substitution RAW = new Substitution(Map.of());

    private final Map<String, Argument> arguments;

    Substitution(Map<String, Argument> arguments) {
        this.arguments = Map.copyOf(arguments);
    }

    /**
     * A type argument.
     *
     * @param type the type as the subtype has it
     * @param erasure its erasure in the subtype
     * @param size how many types it is made of
     */
    record Argument(TypeReference type, TypeReference erasure, int size) {}

    /** How many types a type is made of, with arguments in the place of variables; what they share counts each time. */
    int size(TypeReference type) {
        if (type instanceof TypeVariable variable) {
            Argument argument = arguments.get(variable.name());
            return argument == null ? 1 : argument.size();
        }
        if (type instanceof ArrayType array) {
            return 1 + size(array.component());
        }
        if (type instanceof WildcardType wildcard) {
            return 1 + wildcard.bound().map(this::size).orElse(0);
        }
        int size = 1;
        if (type instanceof ClassType classType && classType.isParameterized()) {
            for (TypeReference argument : classType.arguments()) {
                size += size(argument);
            }
            size += classType.owner().map(this::size).orElse(0);
        }
        return size;
    }

    /** Erasure of types with the variables that this is about, and some type parameters that shadow them. */
    Erasure erasure(List<TypeParameter> inner) {
        List<TypeParameter> variables = new ArrayList<>();
        arguments.forEach((name, argument) -> variables.add(new TypeParameter(name, List.of(argument.erasure()))));
        return Erasure.within(variables).with(inner);
    }

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** The type with arguments in the place of variables. */
    TypeReference apply(TypeReference type) {
        if (arguments.isEmpty()) {
            return type;
        }
        if (type instanceof TypeVariable variable) {
            Argument argument = arguments.get(variable.name());
            return argument == null ? type : argument.type();
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(apply(array.component()));
        }
        if (type instanceof WildcardType wildcard) {
            return new WildcardType(wildcard.direction(), wildcard.bound().map(this::apply));
        }
        return type instanceof ClassType classType ? apply(classType) : type;
    }

    ClassType apply(ClassType type) {
        return type.isParameterized()
                ? new ClassType(type.owner().map(this::apply), type.name(), applyAll(type.arguments()))
                : type;
    }

    List<TypeReference> applyAll(List<TypeReference> types) {
        return types.stream().map(this::apply).toList();
    }

    List<TypeParameter> applyToBounds(List<TypeParameter> parameters) {
        return parameters.stream()
                .map(parameter -> new TypeParameter(parameter.name(), applyAll(parameter.bounds())))
                .toList();
    }

    /**
     * The substitution inside a generic method: its own variables stand for themselves. One that is called like a variable of the
     * subtype gets another name, or both would be the same.
     *
     * @param parameters the type parameters of the method
     * @return the substitution, under which {@link #rename} has the names
     */
    Substitution inside(List<TypeParameter> parameters) {
        Set<String> taken = new HashSet<>();
        arguments.values().forEach(argument -> collectVariables(argument.type(), taken));
        Map<String, Argument> inner = new HashMap<>(arguments);
        parameters.forEach(parameter -> inner.remove(parameter.name()));
        for (TypeParameter parameter : parameters) {
            if (taken.contains(parameter.name())) {
                TypeVariable fresh = new TypeVariable(unused(parameter.name(), taken, parameters));
                inner.put(parameter.name(), new Argument(fresh, ClassType.OBJECT, 1));
                taken.add(fresh.name());
            }
        }
        return new Substitution(inner);
    }

    /** The type parameters of a method under the names and bounds that they have {@link #inside} it. */
    List<TypeParameter> rename(List<TypeParameter> parameters) {
        return applyToBounds(parameters).stream()
                .map(parameter -> apply(new TypeVariable(parameter.name())) instanceof TypeVariable fresh
                        ? new TypeParameter(fresh.name(), parameter.bounds())
                        : parameter)
                .toList();
    }

    /** A declaration with the types that it has in a subtype (JLS 8.4.8). */
    MemberDeclaration apply(MemberDeclaration declared) {
        if (declared instanceof FieldDeclaration field) {
            return new FieldDeclaration(
                    field.annotations(), field.modifiers(), apply(field.type()), field.name(), field.value());
        }
        return declared instanceof MethodDeclaration method
                ? inside(method.typeParameters()).applyInside(method)
                : declared; // constructors are not inherited, and enum constants have no type arguments
    }

    private MethodDeclaration applyInside(MethodDeclaration method) {
        List<ParameterPattern> parameters = method.parameters().stream()
                .map(parameter -> parameter instanceof Parameter known ? applyTo(known) : parameter)
                .toList();
        return new MethodDeclaration(
                method.annotations(),
                method.modifiers(),
                rename(method.typeParameters()),
                apply(method.result()),
                method.name(),
                parameters,
                applyAll(method.exceptions()),
                method.defaultValue());
    }

    private ParameterPattern applyTo(Parameter parameter) {
        return new Parameter(parameter.annotations(), apply(parameter.type()), parameter.varargs(), parameter.name());
    }

    private static String unused(String name, Set<String> taken, List<TypeParameter> parameters) {
        for (int i = 1; ; i++) {
            String candidate = name + i;
            if (!taken.contains(candidate)
                    && parameters.stream().noneMatch(other -> other.name().equals(candidate))) {
                return candidate;
            }
        }
    }

    private static void collectVariables(TypeReference type, Set<String> names) {
        if (type instanceof TypeVariable variable) {
            names.add(variable.name());
        } else if (type instanceof ArrayType array) {
            collectVariables(array.component(), names);
        } else if (type instanceof WildcardType wildcard) {
            wildcard.bound().ifPresent(bound -> collectVariables(bound, names));
        } else if (type instanceof ClassType classType) {
            classType.arguments().forEach(argument -> collectVariables(argument, names));
            classType.owner().ifPresent(owner -> collectVariables(owner, names));
        }
    }
}
