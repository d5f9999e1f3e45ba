package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A class or interface type, raw or parameterised (JLS 4.3, JVMS 4.7.9.1).
 *
 * @param owner the enclosing type where it has type arguments itself, as in {@code Outer<String>.Inner}; else empty,
 *     and an owner without type arguments becomes part of the name
 * @param name the fully qualified name, nested types behind {@code .} or {@code $} as they were written; with an owner only
 *     what follows the owner
 * @param arguments the type arguments; empty for a raw type and for a type that has no parameters
 */
public record ClassType(Optional<ClassType> owner, String name, List<TypeReference> arguments)
        implements TypeReference {

    /** {@code java.lang.Object}. */
    public static final ClassType OBJECT = of("java.lang.Object");

    /** {@code java.lang.String}. */
    public static final ClassType STRING = of("java.lang.String");

    public ClassType {
        arguments = List.copyOf(arguments);
        if (owner.isPresent() && owner.get().arguments().isEmpty()) {
            name = owner.get().name() + '.' + name;
            owner = owner.get().owner();
        }
    }

    /**
     * A type without arguments.
     *
     * @param name the fully qualified name
     * @return the type
     */
    public static ClassType of(String name) {
        return new ClassType(Optional.empty(), name, List.of());
    }

    /**
     * The whole name, without type arguments.
     *
     * @return the fully qualified name, owners included
     */
    public String qualifiedName() {
        return owner.isEmpty() ? name : owner.get().qualifiedName() + '.' + name;
    }

    /**
     * Whether it, or a type around it, has type arguments.
     *
     * @return true for a parameterised type (JLS 4.5)
     */
    public boolean isParameterized() {
        return !arguments.isEmpty() || owner.isPresent();
    }

    // Written out: what a record has by itself is linked anew in every JVM (ObjectMethods), which costs a gated build
    // some 20 ms.
    @Override
    public boolean equals(Object other) {
        return other instanceof ClassType type
                && name.equals(type.name)
                && owner.equals(type.owner)
                && arguments.equals(type.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * owner.hashCode() + name.hashCode()) + arguments.hashCode();
    }
}
