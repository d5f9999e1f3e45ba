package io.importspy.declaration;

import java.util.List;

/** Writes types and type parameters. */
final class TypePrinter {

    private final StringBuilder text;
    private final Names names;

    TypePrinter(StringBuilder text, Names names) {
        this.text = text;
        this.names = names;
    }

    void print(TypeReference type) {
        if (type instanceof PrimitiveType primitive) {
            text.append(primitive.keyword());
        } else if (type instanceof TypeVariable variable) {
            text.append(variable.name());
        } else if (type instanceof TypePattern pattern) {
            text.append(pattern.pattern());
        } else if (type instanceof ClassType named) {
            named(named);
        } else if (type instanceof ArrayType array) {
            print(array.component());
            text.append("[]");
        } else if (type instanceof WildcardType wildcard) {
            wildcard(wildcard);
        }
    }

    /** Some types with a separator between two, and something in front of them if there are any. */
    void printAll(String front, List<TypeReference> types, String separator) {
        String before = front;
        for (TypeReference type : types) {
            text.append(before);
            print(type);
            before = separator;
        }
    }

    /** Type parameters in angle brackets, or nothing where there are none. */
    void printParameters(List<TypeParameter> parameters) {
        String before = "<";
        for (TypeParameter parameter : parameters) {
            text.append(before).append(parameter.name());
            printAll(" extends ", parameter.bounds(), " & ");
            before = ", ";
        }
        text.append(parameters.isEmpty() ? "" : ">");
    }

    private void named(ClassType type) {
        if (type.owner().isPresent()) {
            named(type.owner().get());
            text.append('.').append(type.name());
        } else {
            text.append(names.show(type.name()));
        }
        printAll("<", type.arguments(), ", ");
        text.append(type.arguments().isEmpty() ? "" : ">");
    }

    private void wildcard(WildcardType wildcard) {
        text.append('?');
        if (wildcard.bound().isPresent()) {
            text.append(wildcard.direction() == WildcardType.Direction.SUPER ? " super " : " extends ");
            print(wildcard.bound().get());
        }
    }
}
