package io.importspy.declaration;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How characters are written so that everybody sees them: Java's escapes (JLS 3.3 and 3.10.7). */
final class Escapes {

    private static final HexFormat HEX = HexFormat.of();

    private Escapes() {}

    /** A string or character literal, quotes included. */
    static String literal(String text, char quote) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            String escape = character == quote ? "\\" + quote : escape(character);
            if (escape == null) {
                appendVisible(literal, character);
            } else {
                literal.append(escape);
            }
        }
        return literal.append(quote).toString();
    }

    /** The character itself where one can see it, else its Unicode escape. */
    static void appendVisible(StringBuilder text, int character) {
        if (isVisible(character)) {
            text.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            text.append("\\u").append(HEX.toHexDigits(unit));
        }
    }

    private static @Nullable String escape(int character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> null;
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> !hasNoShape(character);
        };
    }

    /** The combining grapheme joiner, Khmer's inherent vowels, Hangul fillers, the empty Braille cell, variation selectors. */
    private static boolean hasNoShape(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
