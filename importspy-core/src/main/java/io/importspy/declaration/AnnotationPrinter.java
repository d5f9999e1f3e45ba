package io.importspy.declaration;

import java.util.List;
import java.util.Map;

/** Writes annotations and the values of their elements. */
final class AnnotationPrinter {

    private final StringBuilder text;
    private final Names names;
    private final ConstantPrinter constants;

    AnnotationPrinter(StringBuilder text, Names names) {
        this.text = text;
        this.names = names;
        this.constants = new ConstantPrinter(names);
    }

    /** Annotations in front of a declaration. */
    void printAll(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            print(annotation);
            text.append(' ');
        }
    }

    /** A value whose text alone says its type. */
    void print(AnnotationValue value) {
        print(value, false);
    }

    private void print(Annotation annotation) {
        text.append('@').append(names.show(annotation.type()));
        Map<String, AnnotationValue> elements = annotation.elements();
        if (elements.isEmpty()) {
            return;
        }
        boolean valueAlone = elements.size() == 1 && elements.containsKey("value");
        String before = "(";
        for (Map.Entry<String, AnnotationValue> element : elements.entrySet()) {
            text.append(before).append(valueAlone ? "" : element.getKey() + " = ");
            print(element.getValue(), false);
            before = ", ";
        }
        text.append(')');
    }

    /** The default of an element. */
    void printDefault(AnnotationValue value, TypeReference type) {
        TypeReference element = type instanceof ArrayType array ? array.component() : type;
        print(value, element instanceof PrimitiveType);
    }

    private void print(AnnotationValue value, boolean typed) {
        if (value instanceof Annotation annotation) {
            print(annotation);
        } else if (value instanceof Constant constant) {
            text.append(typed ? constants.printTyped(constant) : constants.print(constant));
        } else if (value instanceof AnnotationValue.ArrayValue array) {
            print(array.elements(), typed);
        } else if (value instanceof AnnotationValue.ClassValue literal) {
            new TypePrinter(text, names).print(literal.type());
            text.append(".class");
        } else if (value instanceof AnnotationValue.EnumValue constant) {
            constant.type().ifPresent(type -> text.append(names.show(type)).append('.'));
            text.append(constant.name());
        }
    }

    private void print(List<AnnotationValue> elements, boolean typed) {
        String before = "";
        text.append('{');
        for (AnnotationValue element : elements) {
            text.append(before);
            print(element, typed);
            before = ", ";
        }
        text.append('}');
    }
}
