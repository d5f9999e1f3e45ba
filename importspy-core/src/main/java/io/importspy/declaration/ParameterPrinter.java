package io.importspy.declaration;

import java.util.List;

/** Writes the parameters of methods and the components of records. */
final class ParameterPrinter {

    private final StringBuilder text;
    private final AnnotationPrinter annotations;
    private final TypePrinter types;

    ParameterPrinter(StringBuilder text, Names names) {
        this.text = text;
        this.annotations = new AnnotationPrinter(text, names);
        this.types = new TypePrinter(text, names);
    }

    void print(List<? extends ParameterPattern> parameters) {
        String before = "";
        text.append('(');
        for (ParameterPattern parameter : parameters) {
            text.append(before);
            if (parameter instanceof Parameter one) {
                print(one);
            } else {
                text.append("..");
            }
            before = ", ";
        }
        text.append(')');
    }

    private void print(Parameter parameter) {
        annotations.printAll(parameter.annotations());
        if (parameter.varargs() && parameter.type() instanceof ArrayType array) {
            types.print(array.component());
            text.append("...");
        } else {
            types.print(parameter.type());
        }
        parameter.name().ifPresent(name -> text.append(' ').append(name));
    }
}
