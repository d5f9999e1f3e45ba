package io.importspy.declaration;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** What number literals mean (JLS 3.10.1 and 3.10.2). */
final class NumberLiterals {

    private static final String DECIMAL = "[0-9](?:[0-9_]*[0-9])?";
    private static final String HEXADECIMAL = "[0-9a-fA-F](?:[0-9a-fA-F_]*[0-9a-fA-F])?";
    private static final String EXPONENT = "[eE][+-]?" + DECIMAL;
    private static final String WITH_POINT = DECIMAL + "\\.(?:" + DECIMAL + ")?|\\." + DECIMAL;
    private static final String WITH_HEXADECIMAL_POINT = HEXADECIMAL + "\\.?|(?:" + HEXADECIMAL + ")?\\." + HEXADECIMAL;

    private static final Pattern INTEGER = Pattern.compile(
            "(?:0|[1-9](?:[0-9_]*[0-9])?|0[0-7_]*[0-7]|0[xX]" + HEXADECIMAL + "|0[bB][01](?:[01_]*[01])?)[lL]?");

    private static final Pattern FLOATING = Pattern.compile("(?:"
            + ("(?:" + WITH_POINT + ")(?:" + EXPONENT + ")?[fFdD]?|")
            + (DECIMAL + EXPONENT + "[fFdD]?|")
            + (DECIMAL + "[fFdD]|")
            + ("0[xX](?:" + WITH_HEXADECIMAL_POINT + ")[pP][+-]?" + DECIMAL + "[fFdD]?")
            + ")");

    private static final Pattern ZERO = Pattern.compile("(?:0[xX])?[0_.]*(?:[eEpP].*)?[fFdD]?");

    private static final String LONG_ADVICE = "Write L behind it for a `long`.";
    private static final String RANGE_ADVICE = "Write a number that its type can hold.";

    private NumberLiterals() {}

    /**
     * The value of a literal.
     *
     * @param token the literal
     * @param negative whether a minus stands in front of it
     * @return an Integer, Long, Float or Double
     */
    static Object value(Token token, boolean negative) throws DeclarationException {
        String text = token.text();
        if (INTEGER.matcher(text).matches()) {
            return integer(token, text.replace("_", "").toLowerCase(Locale.ROOT), negative);
        }
        if (FLOATING.matcher(text).matches()) {
            return floating(token, text.replace("_", ""), negative);
        }
        throw token.problem(token.quoted() + " is no number of Java", "Write a number literal of Java.");
    }

    private static Object integer(Token token, String text, boolean negative) throws DeclarationException {
        boolean isLong = text.endsWith("l");
        String literal = isLong ? text.substring(0, text.length() - 1) : text;
        int width = isLong ? Long.SIZE : Integer.SIZE;
        int radix = radix(literal);
        BigInteger magnitude = magnitude(token, literal, radix);
        BigInteger value = negative ? magnitude.negate() : magnitude;
        // A decimal literal has one bit less, the sign's; the others may use it (JLS 3.10.1).
        boolean fits = radix == 10 ? value.bitLength() < width : magnitude.bitLength() <= width;
        if (!fits) {
            boolean fitsLong = !isLong && value.bitLength() < Long.SIZE;
            throw fitsLong
                    ? token.problem(token.quoted() + " is too large for an `int`", LONG_ADVICE)
                    : tooLarge(token);
        }
        return isLong ? (Object) value.longValue() : (Object) value.intValue();
    }

    private static int radix(String literal) {
        if (literal.startsWith("0x")) {
            return 16;
        }
        if (literal.startsWith("0b")) {
            return 2;
        }
        return literal.startsWith("0") ? 8 : 10;
    }

    private static BigInteger magnitude(Token token, String literal, int radix) throws DeclarationException {
        int digits = radix == 16 || radix == 2 ? 2 : 0;
        while (digits < literal.length() - 1 && literal.charAt(digits) == '0') {
            digits++;
        }
        if (literal.length() - digits > Long.SIZE) {
            throw tooLarge(token);
        }
        return new BigInteger(literal.substring(digits), radix);
    }

    private static Object floating(Token token, String text, boolean negative) throws DeclarationException {
        char last = text.charAt(text.length() - 1);
        boolean isFloat = last == 'f' || last == 'F';
        double value = isFloat ? Float.parseFloat(text) : Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw tooLarge(token);
        }
        if (value == 0 && !ZERO.matcher(text).matches()) {
            throw token.problem(token.quoted() + " is too small, and would be zero", RANGE_ADVICE);
        }
        double signed = negative ? -value : value;
        return isFloat ? (Object) (float) signed : (Object) signed;
    }

    private static DeclarationException tooLarge(Token token) {
        return token.problem(token.quoted() + " is too large", RANGE_ADVICE);
    }
}
