package io.importspy.declaration;

import java.util.List;

/** Writes the headers of types. */
final class HeaderPrinter {

    private final StringBuilder text = new StringBuilder();
    private final TypeDeclaration header;
    private final Names around;
    private final Names inside;
    private final TypePrinter types;

    HeaderPrinter(TypeDeclaration header, Names around) {
        this.header = header;
        this.around = around;
        this.inside = around.inside(header);
        this.types = new TypePrinter(text, inside);
    }

    String print() {
        new AnnotationPrinter(text, around).printAll(header.annotations());
        header.modifiers()
                .list()
                .forEach(modifier -> text.append(modifier.keyword()).append(' '));
        header.kind().ifPresent(kind -> text.append(kind.keyword()).append(' '));
        name();
        header.components().ifPresent(this::components);
        types.printAll(" extends ", header.extended(), ", ");
        types.printAll(" implements ", header.implemented(), ", ");
        types.printAll(" permits ", header.permitted(), ", ");
        return text.toString();
    }

    /** The name, with the type parameters of each type around it behind the part that names that type. */
    private void name() {
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

    private void components(List<Parameter> components) {
        new ParameterPrinter(text, inside).print(components);
    }
}
