package io.importspy.bytecode;

import io.importspy.bytecode.ClassFacts.Nested;
import io.importspy.classfile.SignatureBuilder;
import io.importspy.classfile.SignatureParser;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import io.importspy.declaration.WildcardType.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that sources have for the types that a class file speaks of, and the types that its descriptors and signatures name. */
final class SourceNames implements SignatureBuilder<TypeReference, TypeParameter> {

    private static final PrimitiveType[] PRIMITIVES = PrimitiveType.values();

    private final Map<String, Nested> nested;

    /** Names by the InnerClasses attribute of a class file, which has an entry for each nested class in it (JVMS 4.7.6). */
    SourceNames(Map<String, Nested> nested) {
        this.nested = nested;
    }

    /**
     * The name of a type.
     *
     * @param internalName its binary name in internal form
     * @return the fully qualified name, nested types behind a dot; a {@code $} that separates nothing stays
     */
    String of(String internalName) {
        if (internalName.indexOf('$') < 0) {
            return internalName.replace('/', '.');
        }
        StringBuilder name = new StringBuilder(internalName.replace('/', '.'));
        String inner = internalName;
        String outer = enclosing(inner);
        while (outer != null) {
            name.setCharAt(outer.length(), '.');
            inner = outer;
            outer = enclosing(inner);
        }
        return name.toString();
    }

    /**
     * The type that another is a member of. Only if the binary name is made of both names (JLS 13.1): by any other the nested type
     * could not be found again.
     */
    @Nullable
    String enclosing(String internalName) {
        Nested entry = nested.get(internalName);
        if (entry == null || entry.outer() == null || entry.simpleName() == null) {
            return null;
        }
        int separator = entry.outer().length();
        boolean composed =
                internalName.length() == separator + 1 + entry.simpleName().length()
                        && internalName.charAt(separator) == '$'
                        && internalName.startsWith(entry.outer())
                        && internalName.endsWith(entry.simpleName());
        return composed ? entry.outer() : null;
    }

    /** The type of an internal name, without type arguments. */
    ClassType type(String internalName) {
        return ClassType.of(of(internalName));
    }

    List<ClassType> types(List<String> internalNames) {
        List<ClassType> types = new ArrayList<>();
        for (String internalName : internalNames) {
            types.add(type(internalName));
        }
        return types;
    }

    /** The type of a field, a constant or a class literal. */
    TypeReference ofDescriptor(String descriptor) {
        return SignatureParser.descriptor(descriptor, this).ofType();
    }

    @Override
    public TypeReference primitive(char letter) {
        for (PrimitiveType type : PRIMITIVES) {
            if (type.descriptor() == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException("no descriptor of a primitive type: " + letter);
    }

    @Override
    public TypeReference variable(String name) {
        return new TypeVariable(name);
    }

    @Override
    public TypeReference array(TypeReference component) {
        return new ArrayType(component);
    }

    @Override
    public TypeReference type(String text, int begin, int end, List<TypeReference> arguments) {
        return new ClassType(Optional.empty(), of(text.substring(begin, end)), arguments);
    }

    /** A member type needs its owner only where that has type arguments. */
    @Override
    public TypeReference member(
            TypeReference around, String internalName, String simpleName, List<TypeReference> arguments) {
        ClassType owner = (ClassType) around;
        if (!owner.isParameterized()) {
            return new ClassType(Optional.empty(), of(internalName), arguments);
        }
        return owner.arguments().isEmpty()
                ? new ClassType(owner.owner(), owner.name() + '.' + simpleName, arguments)
                : new ClassType(Optional.of(owner), simpleName, arguments);
    }

    @Override
    public TypeReference wildcard(char direction, List<TypeReference> bound) {
        return switch (direction) {
            case '+' -> new WildcardType(Direction.EXTENDS, Optional.of(bound.get(0)));
            case '-' -> new WildcardType(Direction.SUPER, Optional.of(bound.get(0)));
            default -> WildcardType.UNBOUNDED;
        };
    }

    @Override
    public TypeParameter parameter(String name, List<TypeReference> bounds) {
        return new TypeParameter(name, bounds);
    }
}
