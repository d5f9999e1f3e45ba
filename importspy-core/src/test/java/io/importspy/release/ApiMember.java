package io.importspy.release;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A member of the API as javac shows it, with a line of Java that compiles where it is there.
 *
 * @param owner internal name of the type that it is asked of
 * @param source name of the same type in Java
 * @param name as in class files
 * @param descriptor as in class files
 * @param snippet a class on one line, its name being a {@code #}
 */
record ApiMember(String owner, String source, String name, String descriptor, String snippet)
        implements Comparable<ApiMember> {

    static ApiMember of(TypeElement owner, Element member, Elements elements, Types types) {
        String internal = elements.getBinaryName(owner).toString().replace('.', '/');
        boolean isConstructor = member.getKind() == ElementKind.CONSTRUCTOR;
        String name = isConstructor ? "<init>" : member.getSimpleName().toString();
        return new ApiMember(
                internal,
                owner.getQualifiedName().toString(),
                name,
                descriptor(member, elements, types),
                snippet(owner, member, types));
    }

    private static String snippet(TypeElement owner, Element member, Types types) {
        String type = types.erasure(owner.asType()).toString();
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        String target = (isStatic ? type : "o") + "." + member.getSimpleName();
        String method = "class # { void m(" + type + " o) throws Throwable { ";
        if (member instanceof VariableElement field) {
            return method + types.erasure(field.asType()) + " r = " + target + "; } }";
        }
        ExecutableElement executable = (ExecutableElement) member;
        String arguments = executable.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()))
                .map(parameter ->
                        "(" + parameter + ") " + (parameter.getKind().isPrimitive() ? zero(parameter) : "null"))
                .collect(Collectors.joining(", ", "(", ")"));
        if (member.getKind() == ElementKind.CONSTRUCTOR) {
            boolean extended = member.getModifiers().contains(Modifier.PROTECTED)
                    || owner.getModifiers().contains(Modifier.ABSTRACT);
            return extended
                    ? "abstract class # extends " + type + " { #() throws Throwable { super" + arguments + "; } }"
                    : method + "new " + type + arguments + "; } }";
        }
        TypeMirror result = types.erasure(executable.getReturnType());
        String assigned = result.getKind() == TypeKind.VOID ? "" : result + " r = ";
        return method + assigned + target + arguments + "; } }";
    }

    private static String zero(TypeMirror primitive) {
        return primitive.getKind() == TypeKind.BOOLEAN ? "false" : "0";
    }

    static String descriptor(Element member, Elements elements, Types types) {
        if (!(member instanceof ExecutableElement executable)) {
            return descriptor(member.asType(), elements, types);
        }
        return parameters(executable, elements, types) + descriptor(executable.getReturnType(), elements, types);
    }

    static String parameters(ExecutableElement executable, Elements elements, Types types) {
        return executable.getParameters().stream()
                .map(parameter -> descriptor(parameter.asType(), elements, types))
                .collect(Collectors.joining("", "(", ")"));
    }

    private static String descriptor(TypeMirror type, Elements elements, Types types) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof ArrayType array) {
            return "[" + descriptor(array.getComponentType(), elements, types);
        }
        if (erased instanceof DeclaredType declared) {
            String name =
                    elements.getBinaryName((TypeElement) declared.asElement()).toString();
            return "L" + name.replace('.', '/') + ";";
        }
        List<TypeKind> kinds = List.of(
                TypeKind.BOOLEAN,
                TypeKind.BYTE,
                TypeKind.CHAR,
                TypeKind.SHORT,
                TypeKind.INT,
                TypeKind.LONG,
                TypeKind.FLOAT,
                TypeKind.DOUBLE,
                TypeKind.VOID);
        return "ZBCSIJFDV".substring(kinds.indexOf(erased.getKind())).substring(0, 1);
    }

    @Override
    public int compareTo(ApiMember other) {
        return toString().compareTo(other.toString());
    }

    /** The reference to it, which is what makes it the same in two releases. */
    @Override
    public String toString() {
        return owner + "." + name + descriptor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiMember that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
