package io.importspy.declaration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What declarations mention: types, and how often; type variables. A type's own name in its header does not count, since it is always
 * written in full.
 */
public final class Mentions {

    private final SortedMap<String, Integer> types = new TreeMap<>();
    private final Set<String> variables = new HashSet<>();

    /**
     * How often each type is named, by its fully qualified name.
     *
     * @return a view of what was added so far
     */
    public SortedMap<String, Integer> types() {
        return types;
    }

    /** The type variables that are named, wherever they are declared. */
    Set<String> variables() {
        return variables;
    }

    /**
     * Adds a header.
     *
     * @param header the header
     */
    public void header(TypeDeclaration header) {
        header.annotations().forEach(this::value);
        header.genericOwners().forEach(owner -> typeParameters(owner.typeParameters()));
        typeParameters(header.typeParameters());
        header.components().ifPresent(this::parameters);
        types(header.extended());
        types(header.implemented());
        types(header.permitted());
    }

    /**
     * Adds a member.
     *
     * @param member the member
     */
    public void member(MemberDeclaration member) {
        if (member instanceof FieldDeclaration field) {
            type(field.type());
        } else if (member instanceof ExecutableDeclaration executable) {
            executable(executable);
        }
    }

    private void executable(ExecutableDeclaration executable) {
        typeParameters(executable.typeParameters());
        parameters(executable.parameters());
        types(executable.exceptions());
        if (executable instanceof MethodDeclaration method) {
            type(method.result());
            method.defaultValue().ifPresent(this::value);
        }
    }

    private void typeParameters(List<TypeParameter> parameters) {
        parameters.forEach(parameter -> types(parameter.bounds()));
    }

    private void parameters(List<? extends ParameterPattern> parameters) {
        for (ParameterPattern parameter : parameters) {
            if (parameter instanceof Parameter plain) {
                type(plain.type());
            }
        }
    }

    private void types(List<TypeReference> several) {
        several.forEach(this::type);
    }

    private void type(TypeReference type) {
        if (type instanceof ClassType plain) {
            classType(plain);
        } else if (type instanceof TypeVariable variable) {
            variables.add(variable.name());
        } else if (type instanceof ArrayType array) {
            type(array.component());
        } else if (type instanceof WildcardType wildcard) {
            wildcard.bound().ifPresent(this::type);
        }
    }

    /** Of {@code Outer<String>.Inner} only the outermost type is looked up in a scope. */
    private void classType(ClassType type) {
        type.owner().ifPresentOrElse(this::classType, () -> types.merge(type.name(), 1, Integer::sum));
        types(type.arguments());
    }

    private void value(AnnotationValue value) {
        if (value instanceof AnnotationValue.ClassValue literal) {
            type(literal.type());
        } else if (value instanceof AnnotationValue.EnumValue constant) {
            constant.type().ifPresent(name -> type(ClassType.of(name)));
        } else if (value instanceof AnnotationValue.ArrayValue array) {
            array.elements().forEach(this::value);
        } else if (value instanceof Annotation annotation) {
            type(ClassType.of(annotation.type()));
            annotation.elements().values().forEach(this::value);
        }
    }
}
