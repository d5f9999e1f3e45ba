package io.importspy.declaration;

/** Writes members. */
final class MemberPrinter {

    private final StringBuilder text = new StringBuilder();
    private final Names names;

    MemberPrinter(Names names) {
        this.names = names;
    }

    String print(MemberDeclaration member) {
        new AnnotationPrinter(text, names).printAll(member.annotations());
        if (member instanceof EnumConstant) {
            text.append(member.name());
        } else {
            member.modifiers()
                    .list()
                    .forEach(modifier -> text.append(modifier.keyword()).append(' '));
        }
        if (member instanceof FieldDeclaration field) {
            field(field);
        } else if (member instanceof ExecutableDeclaration executable) {
            executable(executable, names.inside(executable.typeParameters()));
        }
        return text.toString();
    }

    private void field(FieldDeclaration field) {
        new TypePrinter(text, names).print(field.type());
        text.append(' ').append(field.name());
        field.value().ifPresent(value -> text.append(" = ").append(new ConstantPrinter(names).printTyped(value)));
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
        new ParameterPrinter(text, inside).print(executable.parameters());
        types.printAll(" throws ", executable.exceptions(), ", ");
        if (executable instanceof MethodDeclaration method
                && method.defaultValue().isPresent()) {
            text.append(" default ");
            new AnnotationPrinter(text, inside)
                    .printDefault(method.defaultValue().get(), method.result());
        }
    }
}
