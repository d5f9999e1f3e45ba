package io.importspy.declaration;

import org.jspecify.annotations.Nullable;

/** What to say about a value that a variable of a certain type cannot hold. */
final class ConstantMismatch {

    private ConstantMismatch() {}

    static DeclarationException problem(Token first, Object value, TypeReference type) {
        String wanted = Quoted.of(type);
        String found = Conversions.typeOf(value).map(PrimitiveType::keyword).orElse("String");
        String range = range(type);
        if (range != null && (value instanceof Integer || value instanceof Character)) {
            String shown = value instanceof Character c ? Escapes.literal(c.toString(), '\'') : value.toString();
            return first.problem(
                    Quoted.of(shown) + " does not fit into " + wanted, "Write a value from " + range + ".");
        }
        return first.problem("the value is of type `" + found + "`, not " + wanted, advice(value, type));
    }

    private static @Nullable String range(TypeReference type) {
        if (type == PrimitiveType.BYTE) {
            return "-128 to 127";
        }
        if (type == PrimitiveType.SHORT) {
            return "-32768 to 32767";
        }
        return type == PrimitiveType.CHAR ? "0 to 65535, or a character in single quotes" : null;
    }

    private static String advice(Object value, TypeReference type) {
        if (type.equals(ClassType.STRING)) {
            return "Write the text in double quotes.";
        }
        if (type == PrimitiveType.BOOLEAN) {
            return "Write `true` or `false`.";
        }
        if (type == PrimitiveType.CHAR) {
            return "Write one character in single quotes.";
        }
        if (type == PrimitiveType.FLOAT && value instanceof Double) {
            return "Write f behind the number.";
        }
        return value instanceof Long ? "Leave the L behind the number out." : "Write a literal of the variable's type.";
    }
}
