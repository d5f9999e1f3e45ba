package io.importspy.declaration;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a constant of one type becomes one of another (JLS 5.1, 5.2 and 5.5), and what to say where it cannot. */
final class Conversions {

    private static final Map<Class<?>, PrimitiveType> PRIMITIVES = Map.of(
            Boolean.class, PrimitiveType.BOOLEAN,
            Byte.class, PrimitiveType.BYTE,
            Short.class, PrimitiveType.SHORT,
            Character.class, PrimitiveType.CHAR,
            Integer.class, PrimitiveType.INT,
            Long.class, PrimitiveType.LONG,
            Float.class, PrimitiveType.FLOAT,
            Double.class, PrimitiveType.DOUBLE);

    private Conversions() {}

    /** The primitive type of a constant; empty for a String. */
    static Optional<PrimitiveType> typeOf(Object value) {
        return Optional.ofNullable(PRIMITIVES.get(value.getClass()));
    }

    /** Whether a type can have constants (JLS 4.12.4). */
    static boolean isConstantType(TypeReference type) {
        return (type instanceof PrimitiveType && type != PrimitiveType.VOID) || isString(type);
    }

    private static boolean isString(TypeReference type) {
        return type instanceof ClassType named
                && !named.isParameterized()
                && named.name().equals(ClassType.STRING.name());
    }

    /** The value after an assignment to a variable of a type (JLS 5.2); null if Java does not allow it. */
    static @Nullable Object assign(Object value, TypeReference type) {
        PrimitiveType from = PRIMITIVES.get(value.getClass());
        if (from == null || !(type instanceof PrimitiveType to)) {
            return from == null && isString(type) ? value : null;
        }
        Object converted = cast(value, to);
        if (converted == null) {
            return null;
        }
        boolean narrows = isInt(from) && isInt(to) && wide(converted) == wide(value);
        return from == to || widens(from, to) || narrows ? converted : null;
    }

    /** The value after a cast (JLS 5.5); null if Java does not allow it. */
    static @Nullable Object cast(Object value, TypeReference type) {
        if (type instanceof PrimitiveType primitive) {
            return cast(value, primitive);
        }
        return value instanceof String && isString(type) ? value : null;
    }

    private static @Nullable Object cast(Object value, PrimitiveType to) {
        if (value instanceof Boolean) {
            return to == PrimitiveType.BOOLEAN ? value : null;
        }
        Object number = value instanceof Character c ? (Object) (int) c : value;
        return number instanceof Number n ? cast(n, to) : null;
    }

    /** What unary minus makes of a number or character (JLS 15.15.4). */
    static Object negate(Object value) {
        if (value instanceof Long number) {
            return -number;
        }
        if (value instanceof Float number) {
            return -number;
        }
        return value instanceof Double number ? (Object) (-number) : (Object) (int) -wide(value);
    }

    private static @Nullable Object cast(Number number, PrimitiveType to) {
        // A floating-point number becomes an int before it becomes anything smaller, a long keeps its low bits.
        boolean floating = number instanceof Float || number instanceof Double;
        int narrow = floating ? (int) number.doubleValue() : (int) number.longValue();
        return switch (to) {
            case BYTE -> (byte) narrow;
            case SHORT -> (short) narrow;
            case CHAR -> (char) narrow;
            case INT -> narrow;
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            case BOOLEAN, VOID -> null;
        };
    }

    /** The types from which, and to which, a constant may be narrowed without a cast if the value fits; {@code long} is not one. */
    private static boolean isInt(PrimitiveType type) {
        return switch (type) {
            case BYTE, SHORT, CHAR, INT -> true;
            default -> false;
        };
    }

    private static long wide(Object value) {
        return value instanceof Character c ? c : ((Number) value).longValue();
    }

    /** Widening primitive conversion (JLS 5.1.2). */
    private static boolean widens(PrimitiveType from, PrimitiveType to) {
        return to != PrimitiveType.CHAR && rank(from) < rank(to);
    }

    private static int rank(PrimitiveType type) {
        return switch (type) {
            case BYTE -> 1;
            case SHORT, CHAR -> 2;
            case INT -> 3;
            case LONG -> 4;
            case FLOAT -> 5;
            case DOUBLE -> 6;
            case BOOLEAN, VOID -> 0;
        };
    }

    /** What to say about a value that a variable of a certain type cannot hold. */
    static DeclarationException mismatch(Token first, Object value, TypeReference type) {
        String wanted = Quoted.of(type);
        String found = typeOf(value).map(PrimitiveType::keyword).orElse("String");
        String range = range(type);
        if (range != null && (value instanceof Integer || value instanceof Character)) {
            String shown = value instanceof Character c ? Quoted.literal(c.toString(), '\'') : value.toString();
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
