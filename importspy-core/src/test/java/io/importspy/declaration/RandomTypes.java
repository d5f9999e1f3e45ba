package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Types at random. Real ones exist in the JDK and have as many type arguments as they should, so that javac can be asked; the others
 * need only be readable: names that nobody has, names as other languages make them, AspectJ's patterns.
 */
final class RandomTypes {

    private static final Map<String, Integer> REAL = Map.of(
            "java.lang.String", 0,
            "java.lang.Runnable", 0,
            "java.util.Locale", 0,
            "java.lang.Thread.State", 0,
            "java.util.List", 1,
            "java.lang.Comparable", 1,
            "java.lang.Class", 1,
            "java.util.Map", 2,
            "java.util.Map.Entry", 2,
            "java.util.function.Function", 2);

    private static final List<String> INTERFACES =
            List.of("java.lang.Runnable", "java.lang.CharSequence", "java.io.Serializable", "java.lang.AutoCloseable");

    private static final List<String> ODD = List.of(
            "com.acme.spi.Plugin",
            "com.acme.Outer$Inner",
            "com.acme.Outer.Inner.Deep",
            "com.größe.Straße",
            "io.$x.Y_1$",
            "java.util.Map$Entry",
            "com.acme.String",
            "com.acme.T",
            "a.b.record.sealed.Var");

    private static final List<String> PATTERNS =
            List.of("com.acme..*", "*..*Event", "..*Service", "com.acme.*", "com.acme.Outer$*", "*..Outer.*In*");

    private final Random random;
    private final boolean real;

    RandomTypes(Random random, boolean real) {
        this.random = random;
        this.real = real;
    }

    /** A type for a value. */
    TypeReference value(List<String> variables) {
        return value(variables, 3);
    }

    /** A type that is not primitive, an array or a pattern. */
    ClassType named(List<String> variables, int depth) {
        if (!real && random.nextInt(3) == 0) {
            return odd(variables, depth);
        }
        String name = any(REAL.keySet().stream().sorted().toList());
        int arity = random.nextInt(5) == 0 ? 0 : REAL.get(name);
        return new ClassType(Optional.empty(), name, arguments(arity, variables, depth));
    }

    /** Some different interfaces. */
    List<TypeReference> interfaces() {
        List<String> names =
                INTERFACES.stream().filter(name -> random.nextBoolean()).toList();
        return new ArrayList<>(names.stream().map(ClassType::of).toList());
    }

    /** Type parameters with these names. */
    List<TypeParameter> parameters(List<String> names) {
        List<TypeParameter> parameters = new ArrayList<>();
        for (String name : names) {
            List<TypeReference> bounds = new ArrayList<>();
            switch (random.nextInt(4)) {
                case 0 ->
                    bounds.add(new ClassType(
                            Optional.empty(), "java.lang.Comparable", List.of(new TypeVariable(any(names)))));
                case 1 -> bounds.addAll(interfaces());
                case 2 -> {
                    bounds.add(ClassType.of(random.nextBoolean() ? "java.lang.Number" : "java.lang.Object"));
                    bounds.addAll(interfaces());
                }
                default -> {}
            }
            parameters.add(new TypeParameter(name, bounds));
        }
        return parameters;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private TypeReference value(List<String> variables, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 7)) {
            case 0 -> primitive();
            case 1 -> variables.isEmpty() ? ClassType.STRING : new TypeVariable(any(variables));
            case 2 -> new ArrayType(value(variables, depth - 1));
            case 3 -> real ? named(variables, depth) : pattern();
            default -> named(variables, depth);
        };
    }

    private static final List<PrimitiveType> PRIMITIVES = Stream.of(PrimitiveType.values())
            .filter(type -> type != PrimitiveType.VOID)
            .toList();

    private PrimitiveType primitive() {
        return any(PRIMITIVES);
    }

    private TypePattern pattern() {
        return random.nextInt(3) == 0 ? TypePattern.ANY : new TypePattern(any(PATTERNS));
    }

    private ClassType odd(List<String> variables, int depth) {
        Optional<ClassType> owner = depth > 0 && random.nextInt(4) == 0
                ? Optional.of(odd(variables, depth - 1))
                        .filter(outer -> !outer.arguments().isEmpty())
                : Optional.empty();
        String name = owner.isPresent() ? any(List.of("Inner", "Inner.Deep", "$Odd")) : any(ODD);
        return new ClassType(owner, name, arguments(random.nextInt(3), variables, depth));
    }

    private List<TypeReference> arguments(int count, List<String> variables, int depth) {
        if (depth == 0) {
            return List.of();
        }
        List<TypeReference> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(argument(variables, depth - 1));
        }
        return arguments;
    }

    private TypeReference argument(List<String> variables, int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> WildcardType.UNBOUNDED;
            case 1 -> new WildcardType(WildcardType.Direction.EXTENDS, Optional.of(reference(variables, depth)));
            case 2 -> new WildcardType(WildcardType.Direction.SUPER, Optional.of(reference(variables, depth)));
            default -> reference(variables, depth);
        };
    }

    private TypeReference reference(List<String> variables, int depth) {
        TypeReference type = value(variables, depth);
        return type instanceof PrimitiveType ? new ArrayType(type) : type;
    }
}
