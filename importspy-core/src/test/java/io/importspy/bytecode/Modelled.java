package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import io.importspy.declaration.WildcardType;
import io.importspy.declaration.WildcardType.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as the compiler sees them; the type variables of a method by their position, since any name will do. */
final class Modelled {

    private final List<? extends javax.lang.model.type.TypeVariable> own;

    private Modelled(List<? extends javax.lang.model.type.TypeVariable> own) {
        this.own = own;
    }

    /** A field, as its type alone. */
    static String field(TypeMirror type) {
        return new Modelled(List.of()).type(type).toString();
    }

    /** A method without its name: bounds, result, parameters and exceptions. */
    static String method(ExecutableType method) {
        Modelled modelled = new Modelled(method.getTypeVariables());
        List<List<TypeReference>> bounds = method.getTypeVariables().stream()
                .map(variable -> modelled.bounds(variable.getUpperBound()))
                .toList();
        return bounds + " " + modelled.type(method.getReturnType()) + " " + modelled.types(method.getParameterTypes())
                + " " + modelled.types(method.getThrownTypes());
    }

    private List<TypeReference> bounds(TypeMirror bound) {
        List<TypeReference> bounds =
                bound instanceof IntersectionType several ? types(several.getBounds()) : List.of(type(bound));
        return bounds.equals(List.of(ClassType.OBJECT)) ? List.of() : bounds;
    }

    private List<TypeReference> types(List<? extends TypeMirror> types) {
        return types.stream().map(this::type).toList();
    }

    private TypeReference type(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> new ArrayType(type(((javax.lang.model.type.ArrayType) type).getComponentType()));
            case TYPEVAR -> variable((javax.lang.model.type.TypeVariable) type);
            case WILDCARD -> wildcard((javax.lang.model.type.WildcardType) type);
            default -> PrimitiveType.valueOf(type.toString().toUpperCase(Locale.ROOT));
        };
    }

    private TypeReference variable(javax.lang.model.type.TypeVariable type) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).asElement().equals(type.asElement())) {
                return new TypeVariable("#" + i);
            }
        }
        return new TypeVariable(type.toString());
    }

    private ClassType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeReference> arguments = types(type.getTypeArguments());
        if (type.getEnclosingType().getKind() == TypeKind.DECLARED) {
            ClassType owner = declared((DeclaredType) type.getEnclosingType());
            String name = element.getSimpleName().toString();
            if (owner.isParameterized()) {
                return owner.arguments().isEmpty()
                        ? new ClassType(owner.owner(), owner.name() + '.' + name, arguments)
                        : new ClassType(Optional.of(owner), name, arguments);
            }
        }
        return new ClassType(Optional.empty(), element.getQualifiedName().toString(), arguments);
    }

    private TypeReference wildcard(javax.lang.model.type.WildcardType type) {
        if (type.getSuperBound() != null) {
            return new WildcardType(Direction.SUPER, Optional.of(type(type.getSuperBound())));
        }
        return type.getExtendsBound() == null
                ? WildcardType.UNBOUNDED
                : new WildcardType(Direction.EXTENDS, Optional.of(type(type.getExtendsBound())));
    }
}
