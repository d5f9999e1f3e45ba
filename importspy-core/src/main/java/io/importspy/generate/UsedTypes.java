package io.importspy.generate;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often declarations name types. A type's own name in its header does not count: it is always written in full. */
final class UsedTypes {

    private final SortedMap<String, Integer> uses = new TreeMap<>();

    private UsedTypes() {}

    /** The uses in some types and their members, by fully qualified name. */
    static SortedMap<String, Integer> in(Collection<ApiType> types) {
        UsedTypes used = new UsedTypes();
        for (ApiType type : types) {
            used.header(type.header());
            type.members().forEach(used::member);
        }
        return used.uses;
    }

    private void header(TypeDeclaration header) {
        header.genericOwners().forEach(owner -> typeParameters(owner.typeParameters()));
        typeParameters(header.typeParameters());
        header.components().ifPresent(this::parameters);
        types(header.extended());
        types(header.implemented());
        types(header.permitted());
    }

    private void member(MemberDeclaration member) {
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

    private void types(List<TypeReference> types) {
        types.forEach(this::type);
    }

    private void type(TypeReference type) {
        if (type instanceof ClassType plain) {
            classType(plain);
        } else if (type instanceof ArrayType array) {
            type(array.component());
        } else if (type instanceof WildcardType wildcard) {
            wildcard.bound().ifPresent(this::type);
        }
    }

    /** Of {@code Outer<String>.Inner} only the outermost type is looked up in a scope. */
    private void classType(ClassType type) {
        type.owner().ifPresentOrElse(this::classType, () -> uses.merge(type.name(), 1, Integer::sum));
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
