package io.importspy.declaration;

/**
 * The value of a constant variable (JLS 4.12.4), typed as the field that holds it.
 *
 * <p>Two constants are equal if their types are and {@link Double#equals} or its like says so: {@code NaN} equals itself and
 * {@code 0.0} is not {@code -0.0}.
 *
 * @param value a Boolean, Byte, Short, Character, Integer, Long, Float, Double or String
 */
public record Constant(Object value) implements AnnotationValue {

    public Constant {
        boolean known = value instanceof Boolean
                || value instanceof Byte
                || value instanceof Short
                || value instanceof Character
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Float
                || value instanceof Double
                || value instanceof String;
        if (!known) {
            throw new IllegalArgumentException("not a constant of Java: " + value.getClass());
        }
    }
}
