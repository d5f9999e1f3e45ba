package io.importspy.declaration;

/** Writes constants as literals, or by name where Java has no literal for them (JLS 3.10). */
final class ConstantPrinter {

    private final Names names;

    ConstantPrinter(Names names) {
        this.names = names;
    }

    /** A constant whose text alone says its type: a byte or short is written with a cast. */
    String print(Constant constant) {
        if (constant.value() instanceof Byte) {
            return "(byte) " + constant.value();
        }
        return constant.value() instanceof Short ? "(short) " + constant.value() : printTyped(constant);
    }

    /** A constant of a variable whose type is written in front of it. */
    String printTyped(Constant constant) {
        Object value = constant.value();
        if (value instanceof String string) {
            return Escapes.literal(string, '"');
        }
        if (value instanceof Character character) {
            return Escapes.literal(character.toString(), '\'');
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
