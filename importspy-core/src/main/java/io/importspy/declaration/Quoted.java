package io.importspy.declaration;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's text between quotes, every character visible, by Java's escapes if need be (JLS 3.3 and 3.10.7): a piece of it inside a
 * message, between backticks and of bounded length, or the whole as a literal.
 */
final class Quoted {

    private static final int LONGEST = 60;

    private static final HexFormat HEX = HexFormat.of();

    private Quoted() {}

    /** A type inside a message. */
    static String of(TypeReference type) {
        return of(DeclarationPrinter.print(type, Names.simple()));
    }

    /** A text inside a message. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder().append('`');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i >= LONGEST) {
                shown.append('…');
                break;
            }
            appendVisible(shown, text.codePointAt(i));
        }
        return shown.append('`').toString();
    }

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
    private static void appendVisible(StringBuilder text, int character) {
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
