package io.importspy.declaration;

/** What character and string literals mean (JLS 3.10.4, 3.10.5 and 3.10.7). */
final class TextLiterals {

    private static final String ESCAPED = "btnfrs\"'\\";
    private static final String MEANT = "\b\t\n\f\r \"'\\";
    private static final int OCTAL = 8;

    private TextLiterals() {}

    static Character character(Token token) throws DeclarationException {
        String text = string(token);
        if (text.length() != 1) {
            throw token.problem(
                    token.quoted() + " is no character literal",
                    "Write one character between single quotes; a String stands between double quotes.");
        }
        return text.charAt(0);
    }

    /** The text between the quotes, its escapes translated. */
    static String string(Token token) throws DeclarationException {
        String literal = token.text();
        int end = literal.length() - 1;
        if (literal.indexOf('\\') < 0) {
            return literal.substring(1, end);
        }
        StringBuilder text = new StringBuilder(literal.length());
        int at = 1;
        while (at < end) {
            if (literal.charAt(at) != '\\') {
                text.append(literal.charAt(at++));
                continue;
            }
            at++;
            int digits = octalDigits(literal, at);
            text.append(
                    digits > 0
                            ? (char) Integer.parseInt(literal.substring(at, at + digits), OCTAL)
                            : escape(token, at));
            at += Math.max(1, digits);
        }
        return text.toString();
    }

    /** Three digits at most, and three only up to {@code \377}. */
    private static int octalDigits(String literal, int at) {
        int most = literal.charAt(at) <= '3' ? 3 : 2;
        int digits = 0;
        while (digits < most
                && Character.digit(literal.charAt(at + digits), OCTAL) >= 0
                && literal.charAt(at + digits) < 128) {
            digits++;
        }
        return digits;
    }

    private static char escape(Token token, int at) throws DeclarationException {
        int escape = ESCAPED.indexOf(token.text().charAt(at));
        if (escape < 0) {
            throw token.problem(
                    Quoted.of("\\" + Character.toString(token.text().codePointAt(at))) + " in " + token.quoted()
                            + " is no escape",
                    "Write a backslash itself as \\\\.");
        }
        return MEANT.charAt(escape);
    }
}
