package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Members of a generic class, interface or annotation interface at random. */
final class RandomMembers {

    private static final List<String> EXCEPTIONS =
            List.of("java.lang.Exception", "java.io.IOException", "java.lang.RuntimeException");

    private final Random random;
    private final boolean real;
    private final RandomTypes types;
    private final RandomValues values;

    RandomMembers(Random random, boolean real) {
        this.random = random;
        this.real = real;
        this.types = new RandomTypes(random, real);
        this.values = new RandomValues(random);
    }

    /**
     * A member.
     *
     * @param kind the kind of the type that has it
     * @param variables the type variables of that type
     * @param number a number that no other member of the type has
     */
    MemberDeclaration member(TypeKind kind, List<String> variables, int number) {
        if (kind == TypeKind.ANNOTATION) {
            return element("member" + number);
        }
        return switch (random.nextInt(kind == TypeKind.CLASS && !real ? 3 : 2)) {
            case 0 -> field(kind, variables, "member" + number);
            case 1 -> method(kind, variables, "member" + number);
            default -> constructor(variables);
        };
    }

    private FieldDeclaration field(TypeKind kind, List<String> variables, String name) {
        Modifiers modifiers = kind == TypeKind.CLASS
                ? types.any(FIELDS)
                : Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        TypeReference type = types.value(modifiers.has(Modifier.STATIC) ? List.of() : variables);
        // Only a final variable is a constant for javac, and in an interface each one has a value.
        boolean hasValue = Conversions.isConstantType(type) && modifiers.has(Modifier.FINAL);
        Optional<Constant> value = hasValue ? Optional.of(values.constant(type)) : Optional.empty();
        return new FieldDeclaration(values.annotations(), modifiers, type, name(name), value);
    }

    private static final List<Modifiers> FIELDS = List.of(
            Modifiers.NONE,
            Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
            Modifiers.of(Modifier.PROTECTED, Modifier.FINAL),
            Modifiers.of(Modifier.PRIVATE, Modifier.TRANSIENT, Modifier.VOLATILE));

    private static final List<Modifiers> METHODS = List.of(
            Modifiers.NONE,
            Modifiers.of(Modifier.PUBLIC, Modifier.STATIC),
            Modifiers.of(Modifier.PROTECTED, Modifier.ABSTRACT),
            Modifiers.of(Modifier.PRIVATE, Modifier.FINAL, Modifier.SYNCHRONIZED),
            Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.NATIVE));

    private static final List<Modifiers> INTERFACE_METHODS = List.of(
            Modifiers.of(Modifier.PUBLIC, Modifier.ABSTRACT),
            Modifiers.of(Modifier.PUBLIC, Modifier.DEFAULT),
            Modifiers.of(Modifier.PUBLIC, Modifier.STATIC),
            Modifiers.of(Modifier.PRIVATE, Modifier.STATIC));

    private MethodDeclaration method(TypeKind kind, List<String> outer, String name) {
        Modifiers modifiers = types.any(kind == TypeKind.CLASS ? METHODS : INTERFACE_METHODS);
        List<String> own = ownVariables();
        List<String> variables = variables(modifiers.has(Modifier.STATIC) ? List.of() : outer, own);
        return new MethodDeclaration(
                values.annotations(),
                modifiers,
                types.parameters(own),
                random.nextInt(4) == 0 ? PrimitiveType.VOID : types.value(variables),
                name(name),
                parameters(variables),
                exceptions(),
                Optional.empty());
    }

    private MethodDeclaration element(String name) {
        TypeReference type = types.any(List.of(
                PrimitiveType.BYTE, PrimitiveType.CHAR, PrimitiveType.LONG, PrimitiveType.FLOAT, ClassType.STRING));
        boolean array = random.nextBoolean();
        AnnotationValue value = array
                ? new AnnotationValue.ArrayValue(List.of(values.constant(type), values.constant(type)))
                : values.constant(type);
        return new MethodDeclaration(
                values.annotations(),
                Modifiers.of(Modifier.PUBLIC, Modifier.ABSTRACT),
                List.of(),
                array ? new ArrayType(type) : type,
                name,
                List.of(),
                List.of(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value));
    }

    private ConstructorDeclaration constructor(List<String> outer) {
        List<String> own = ownVariables();
        return new ConstructorDeclaration(
                values.annotations(),
                Modifiers.of(types.any(List.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE))),
                types.parameters(own),
                random.nextBoolean() ? "Outer" : "new",
                parameters(variables(outer, own)),
                exceptions());
    }

    /** Also names that hide types and the type's own variable; javac lets them hide those in annotations too. */
    private List<String> ownVariables() {
        return Stream.of("E", "T", "List", real ? "Locale" : "String", real ? "Function" : "Map")
                .filter(name -> random.nextInt(6) == 0)
                .toList();
    }

    private static List<String> variables(List<String> outer, List<String> own) {
        return Stream.concat(outer.stream(), own.stream()).distinct().toList();
    }

    private List<ParameterPattern> parameters(List<String> variables) {
        List<ParameterPattern> parameters = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            if (!real && random.nextInt(5) == 0) {
                parameters.add(ParameterPattern.Any.INSTANCE);
                continue;
            }
            TypeReference type = types.value(variables);
            boolean varargs = last && type instanceof ArrayType && random.nextBoolean();
            Optional<String> name = real || random.nextBoolean() ? Optional.of("arg" + i) : Optional.empty();
            parameters.add(new Parameter(values.annotations(), type, varargs, name));
        }
        return parameters;
    }

    private List<TypeReference> exceptions() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> (TypeReference) ClassType.of(types.any(EXCEPTIONS)))
                .toList();
    }

    private String name(String name) {
        return real || random.nextInt(4) > 0 ? name : types.any(List.of("*", "get*", "*_KEY", "größe", "$", "record"));
    }
}
