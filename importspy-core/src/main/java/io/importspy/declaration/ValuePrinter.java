package io.importspy.declaration;

import java.util.List;
import java.util.Map;

/** Writes annotations, the values of their elements, and constants: as literals, or by name where Java has none (JLS 3.10 and 9.7). */
final class ValuePrinter {

    private final StringBuilder text;
    private final Names names;

    ValuePrinter(StringBuilder text, Names names) {
        this.text = text;
        this.names = names;
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

    /** A value with its type written in front of it: of a field, or the default of an element. */
    void print(AnnotationValue value, TypeReference type) {
        TypeReference element = type instanceof ArrayType array ? array.component() : type;
        print(value, element instanceof PrimitiveType);
    }

    private void print(AnnotationValue value, boolean typed) {
        if (value instanceof Annotation annotation) {
            print(annotation);
        } else if (value instanceof Constant constant) {
            text.append(typed ? literal(constant) : withCast(constant));
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

    /** A constant whose text alone says its type: a byte or short is written with a cast. */
    private String withCast(Constant constant) {
        if (constant.value() instanceof Byte) {
            return "(byte) " + constant.value();
        }
        return constant.value() instanceof Short ? "(short) " + constant.value() : literal(constant);
    }

    private String literal(Constant constant) {
        Object value = constant.value();
        if (value instanceof String string) {
            return Quoted.literal(string, '"');
        }
        if (value instanceof Character character) {
            return Quoted.literal(character.toString(), '\'');
        }
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Float number) {
            return floating(number, "java.lang.Float", number + "f");
        }
        return value instanceof Double number
                ? floating(number, "java.lang.Double", number.toString())
                : value.toString();
    }

    private String floating(double value, String type, String literal) {
        if (Double.isNaN(value)) {
            return names.show(type) + ".NaN";
        }
        if (Double.isInfinite(value)) {
            return names.show(type) + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
        }
        return literal;
    }
}
