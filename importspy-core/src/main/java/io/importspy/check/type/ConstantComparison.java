package io.importspy.check.type;

import io.importspy.declaration.Constant;

/** Compares constants whose types need not be the same, as {@code 10} written for an element of type {@code long}. */
final class ConstantComparison {

    private ConstantComparison() {}

    /** Whether two constants have the same value after the conversion that an assignment would make (JLS 5.2). */
    static boolean same(Constant written, Constant found) {
        Object left = written.value();
        Object right = found.value();
        if (left.equals(right)) {
            return true;
        }
        if (left instanceof Character letter && right instanceof Number) {
            return same(new Constant((int) letter), found);
        }
        if (right instanceof Character letter && left instanceof Number) {
            return same(written, new Constant((int) letter));
        }
        return left instanceof Number from && right instanceof Number to && sameNumber(from, to);
    }

    private static boolean sameNumber(Number from, Number to) {
        if (isFloating(to)) {
            return to instanceof Float
                    ? Float.compare(from.floatValue(), to.floatValue()) == 0
                    : Double.compare(from.doubleValue(), to.doubleValue()) == 0;
        }
        return !isFloating(from) && from.longValue() == to.longValue();
    }

    private static boolean isFloating(Number number) {
        return number instanceof Float || number instanceof Double;
    }
}
