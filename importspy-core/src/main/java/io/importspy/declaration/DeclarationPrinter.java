package io.importspy.declaration;

import java.util.List;

/**
 * Writes declarations as Java on one line. {@link DeclarationParser} reads the text back as an equal value, in a scope in which the
 * shown names mean what they meant to the {@link Names}.
 */
public final class DeclarationPrinter {

    private final StringBuilder text = new StringBuilder();

    private DeclarationPrinter() {}

    /**
     * The header of a type. Its own name is always shown in full.
     *
     * @param header the header
     * @param names how to show the types that it uses, around the declaration
     * @return its text
     */
    public static String print(TypeDeclaration header, Names names) {
        DeclarationPrinter printer = new DeclarationPrinter();
        printer.header(header, names);
        return printer.text.toString();
    }

    /**
     * A member.
     *
     * @param member the member
     * @param names how to show the types that it uses, inside the type that declares it
     * @return its text, without a final semicolon
     */
    public static String print(MemberDeclaration member, Names names) {
        DeclarationPrinter printer = new DeclarationPrinter();
        printer.member(member, names);
        return printer.text.toString();
    }

    /**
     * A type.
     *
     * @param type the type
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(TypeReference type, Names names) {
        StringBuilder text = new StringBuilder();
        new TypePrinter(text, names).print(type);
        return text.toString();
    }

    /**
     * An annotation, or another value that an element of an annotation can have.
     *
     * @param value the value
     * @param names how to show the types that it uses
     * @return its text
     */
    public static String print(AnnotationValue value, Names names) {
        StringBuilder text = new StringBuilder();
        new ValuePrinter(text, names).print(value);
        return text.toString();
    }

    private void header(TypeDeclaration header, Names around) {
        Names inside = around.inside(header);
        TypePrinter types = new TypePrinter(text, inside);
        new ValuePrinter(text, around).printAll(header.annotations());
        modifiers(header.modifiers());
        header.kind().ifPresent(kind -> text.append(kind.keyword()).append(' '));
        name(header, types);
        header.components().ifPresent(components -> parameters(components, inside));
        types.printAll(" extends ", header.extended(), ", ");
        types.printAll(" implements ", header.implemented(), ", ");
        types.printAll(" permits ", header.permitted(), ", ");
    }

    /** The name, with the type parameters of each type around it behind the part that names that type. */
    private void name(TypeDeclaration header, TypePrinter types) {
        String name = header.name();
        int written = 0;
        for (TypeDeclaration.GenericOwner owner : header.genericOwners()) {
            text.append(name, written, owner.name().length());
            types.printParameters(owner.typeParameters());
            written = owner.name().length();
        }
        text.append(name, written, name.length());
        types.printParameters(header.typeParameters());
    }

    private void member(MemberDeclaration member, Names names) {
        new ValuePrinter(text, names).printAll(member.annotations());
        if (member instanceof EnumConstant) {
            text.append(member.name());
        } else {
            modifiers(member.modifiers());
        }
        if (member instanceof FieldDeclaration field) {
            field(field, names);
        } else if (member instanceof ExecutableDeclaration executable) {
            executable(executable, names.inside(executable.typeParameters()));
        }
    }

    private void field(FieldDeclaration field, Names names) {
        new TypePrinter(text, names).print(field.type());
        text.append(' ').append(field.name());
        field.value().ifPresent(value -> {
            text.append(" = ");
            new ValuePrinter(text, names).print(value, field.type());
        });
    }

    private void executable(ExecutableDeclaration executable, Names inside) {
        TypePrinter types = new TypePrinter(text, inside);
        types.printParameters(executable.typeParameters());
        text.append(executable.typeParameters().isEmpty() ? "" : " ");
        if (executable instanceof MethodDeclaration method) {
            types.print(method.result());
            text.append(' ');
        }
        text.append(executable.name());
        parameters(executable.parameters(), inside);
        types.printAll(" throws ", executable.exceptions(), ", ");
        if (executable instanceof MethodDeclaration method
                && method.defaultValue().isPresent()) {
            text.append(" default ");
            new ValuePrinter(text, inside).print(method.defaultValue().get(), method.result());
        }
    }

    private void modifiers(Modifiers modifiers) {
        modifiers.list().forEach(modifier -> text.append(modifier.keyword()).append(' '));
    }

    /** The parameters of a method or constructor, or the components of a record. */
    private void parameters(List<? extends ParameterPattern> parameters, Names names) {
        String before = "";
        text.append('(');
        for (ParameterPattern parameter : parameters) {
            text.append(before);
            if (parameter instanceof Parameter one) {
                parameter(one, names);
            } else {
                text.append("..");
            }
            before = ", ";
        }
        text.append(')');
    }

    private void parameter(Parameter parameter, Names names) {
        TypePrinter types = new TypePrinter(text, names);
        new ValuePrinter(text, names).printAll(parameter.annotations());
        if (parameter.varargs() && parameter.type() instanceof ArrayType array) {
            types.print(array.component());
            text.append("...");
        } else {
            types.print(parameter.type());
        }
        parameter.name().ifPresent(name -> text.append(' ').append(name));
    }
}
