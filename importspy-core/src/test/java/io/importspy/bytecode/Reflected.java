package io.importspy.bytecode;

import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.AnnotationValue.ArrayValue;
import io.importspy.declaration.AnnotationValue.ClassValue;
import io.importspy.declaration.AnnotationValue.EnumValue;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.Constant;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Declarations as reflection sees them; without annotations, constant values and names of parameters. */
final class Reflected {

    private Reflected() {}

    static TypeDeclaration header(Class<?> type) {
        boolean isEnum = kind(type) == TypeKind.ENUM;
        List<TypeReference> interfaces = types(type.getGenericInterfaces());
        interfaces.remove(ClassType.of("java.lang.annotation.Annotation"));
        return new TypeDeclaration(
                List.of(),
                modifiers(type),
                Optional.of(kind(type)),
                owners(type),
                name(type),
                parameters(type.getTypeParameters()),
                type.isRecord() ? Optional.of(components(type)) : Optional.empty(),
                type.isInterface() ? interfaces : superclass(type),
                type.isInterface() ? List.of() : interfaces,
                type.isSealed() && !isEnum ? types(type.getPermittedSubclasses()) : List.of());
    }

    static FieldDeclaration field(Field field) {
        return new FieldDeclaration(
                List.of(),
                modifiers(field.getModifiers()),
                type(field.getGenericType()),
                field.getName(),
                Optional.empty());
    }

    static MethodDeclaration method(Method method) {
        Modifiers modifiers = modifiers(
                method.isSynthetic() || method.isVarArgs()
                        ? method.getModifiers()
                                & ~(java.lang.reflect.Modifier.VOLATILE | java.lang.reflect.Modifier.TRANSIENT)
                        : method.getModifiers());
        return new MethodDeclaration(
                List.of(),
                method.isDefault() ? modifiers.with(Modifier.DEFAULT) : modifiers,
                parameters(method.getTypeParameters()),
                type(method.getGenericReturnType()),
                method.getName(),
                parameters(method, 0),
                types(method.getGenericExceptionTypes()),
                Optional.ofNullable(method.getDefaultValue()).map(Reflected::value));
    }

    /** A constructor, without the enclosing instance that reflection shows among the parameters. */
    static ConstructorDeclaration constructor(Constructor<?> constructor) {
        Class<?> owner = constructor.getDeclaringClass();
        boolean inner = owner.isMemberClass() && !java.lang.reflect.Modifier.isStatic(owner.getModifiers());
        return new ConstructorDeclaration(
                List.of(),
                modifiers(constructor.getModifiers() & ~java.lang.reflect.Modifier.TRANSIENT),
                parameters(constructor.getTypeParameters()),
                TypeName.of(name(owner)).simpleName(),
                parameters(constructor, owner.isEnum() ? 2 : inner ? 1 : 0),
                types(constructor.getGenericExceptionTypes()));
    }

    static io.importspy.declaration.Annotation annotation(Annotation annotation) {
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        for (Method element : annotation.annotationType().getDeclaredMethods()) {
            try {
                Object value = Proxy.getInvocationHandler(annotation).invoke(annotation, element, new Object[0]);
                elements.put(element.getName(), value(value));
            } catch (InvocationTargetException e) {
                throw new AssertionError(e);
            } catch (Throwable e) {
                throw new AssertionError(annotation.toString(), e);
            }
        }
        return new io.importspy.declaration.Annotation(name(annotation.annotationType()), elements);
    }

    /** The descriptor by which class files tell methods apart. */
    static String descriptor(Executable executable) {
        StringBuilder descriptor = new StringBuilder(executable instanceof Method ? executable.getName() : "<init>");
        descriptor.append('(');
        Arrays.stream(executable.getParameterTypes())
                .map(Class::descriptorString)
                .forEach(descriptor::append);
        descriptor.append(')');
        return descriptor
                + (executable instanceof Method method ? method.getReturnType().descriptorString() : "V");
    }

    static String name(Class<?> type) {
        return type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
    }

    private static TypeKind kind(Class<?> type) {
        if (type.isAnnotation()) {
            return TypeKind.ANNOTATION;
        }
        if (type.isInterface()) {
            return TypeKind.INTERFACE;
        }
        return type.isEnum() ? TypeKind.ENUM : type.isRecord() ? TypeKind.RECORD : TypeKind.CLASS;
    }

    private static Modifiers modifiers(Class<?> type) {
        int others = java.lang.reflect.Modifier.FINAL | java.lang.reflect.Modifier.ABSTRACT;
        if (kind(type) == TypeKind.ENUM) {
            return modifiers(type.getModifiers() & ~others);
        }
        Modifiers modifiers = modifiers(type.getModifiers() & ~java.lang.reflect.Modifier.INTERFACE);
        return type.isSealed() ? modifiers.with(Modifier.SEALED) : modifiers;
    }

    private static Modifiers modifiers(int flags) {
        return Modifiers.of(Stream.of(java.lang.reflect.Modifier.toString(flags).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Modifier.valueOf(word.toUpperCase(Locale.ROOT)))
                .toArray(Modifier[]::new));
    }

    private static List<TypeDeclaration.GenericOwner> owners(Class<?> type) {
        List<TypeDeclaration.GenericOwner> owners = new ArrayList<>();
        Class<?> inner = type;
        while (inner.isMemberClass() && !java.lang.reflect.Modifier.isStatic(inner.getModifiers())) {
            inner = inner.getDeclaringClass();
            if (inner.getTypeParameters().length > 0) {
                owners.add(0, new TypeDeclaration.GenericOwner(name(inner), parameters(inner.getTypeParameters())));
            }
        }
        return owners;
    }

    private static List<TypeReference> superclass(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        boolean implied = superclass == null
                || superclass == Object.class
                || (superclass == Enum.class && type.isEnum())
                || (superclass == Record.class && type.isRecord());
        return implied ? List.of() : List.of(type(type.getGenericSuperclass()));
    }

    private static List<Parameter> components(Class<?> type) {
        List<Parameter> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            TypeReference written = type(component.getGenericType());
            components.add(new Parameter(List.of(), written, false, Optional.of(component.getName())));
        }
        return components;
    }

    private static List<ParameterPattern> parameters(Executable executable, int leading) {
        Type[] generic = executable.getGenericParameterTypes();
        Class<?>[] erased = executable.getParameterTypes();
        Type[] written = generic.length == erased.length - leading
                ? generic
                : Arrays.copyOfRange(generic, leading, generic.length);
        return IntStream.range(0, written.length)
                .<ParameterPattern>mapToObj(i -> new Parameter(
                        List.of(),
                        type(written[i]),
                        executable.isVarArgs() && i == written.length - 1,
                        Optional.empty()))
                .toList();
    }

    private static List<TypeParameter> parameters(java.lang.reflect.TypeVariable<?>[] variables) {
        return Arrays.stream(variables)
                .map(variable -> {
                    List<TypeReference> bounds = types(variable.getBounds());
                    boolean implied = bounds.equals(List.of(ClassType.OBJECT));
                    return new TypeParameter(variable.getName(), implied ? List.of() : bounds);
                })
                .toList();
    }

    private static List<TypeReference> types(Type[] types) {
        List<TypeReference> list = new ArrayList<>();
        for (Type type : types) {
            list.add(type(type));
        }
        return list;
    }

    static TypeReference type(Type type) {
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        if (type instanceof GenericArrayType array) {
            return new ArrayType(type(array.getGenericComponentType()));
        }
        if (type instanceof java.lang.reflect.TypeVariable<?> variable) {
            return new TypeVariable(variable.getName());
        }
        return type instanceof java.lang.reflect.WildcardType wildcard
                ? wildcard(wildcard)
                : parameterized((ParameterizedType) type);
    }

    private static TypeReference plain(Class<?> type) {
        if (type.isArray()) {
            return new ArrayType(plain(type.getComponentType()));
        }
        return type.isPrimitive()
                ? PrimitiveType.valueOf(type.getName().toUpperCase(Locale.ROOT))
                : ClassType.of(name(type));
    }

    private static ClassType parameterized(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        List<TypeReference> arguments = types(type.getActualTypeArguments());
        if (type.getOwnerType() instanceof ParameterizedType around) {
            ClassType owner = parameterized(around);
            return owner.arguments().isEmpty()
                    ? new ClassType(owner.owner(), owner.name() + '.' + raw.getSimpleName(), arguments)
                    : new ClassType(Optional.of(owner), raw.getSimpleName(), arguments);
        }
        return new ClassType(Optional.empty(), name(raw), arguments);
    }

    private static TypeReference wildcard(java.lang.reflect.WildcardType type) {
        if (type.getLowerBounds().length > 0) {
            return new WildcardType(WildcardType.Direction.SUPER, Optional.of(type(type.getLowerBounds()[0])));
        }
        TypeReference bound = type(type.getUpperBounds()[0]);
        return new WildcardType(WildcardType.Direction.EXTENDS, Optional.of(bound));
    }

    private static AnnotationValue value(Object value) {
        if (value instanceof Class<?> type) {
            return new ClassValue(plain(type));
        }
        if (value instanceof Enum<?> constant) {
            return new EnumValue(Optional.of(name(constant.getDeclaringClass())), constant.name());
        }
        if (value instanceof Annotation annotation) {
            return annotation(annotation);
        }
        if (value.getClass().isArray()) {
            return new ArrayValue(IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> value(Array.get(value, i)))
                    .toList());
        }
        return new Constant(value);
    }
}
