package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import java.util.HexFormat;

/**
 * Characters that nobody sees or that make a line look like another one: they may not stand in a document as they are, only as
 * escapes between double quotes.
 */
final class ForbiddenCharacters {

    private static final HexFormat HEX = HexFormat.of();
    private static final char REPLACEMENT = '\uFFFD';

    private ForbiddenCharacters() {}

    /**
     * Names each of them.
     *
     * @return the text with a harmless character in the place of each
     */
    static String replaceIn(String text, DocumentErrors faults) {
        StringBuilder harmless = null;
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            if ((character >= ' ' && character < '\u007F') || isAllowed(character)) {
                continue;
            }
            faults.add(Kind.ENCODING, i, message(character), advice(character));
            if (harmless == null) {
                harmless = new StringBuilder(text);
            }
            harmless.setCharAt(i, REPLACEMENT);
        }
        return harmless == null ? text : harmless.toString();
    }

    /**
     * Whether a character may stand in a document as it is.
     *
     * @return false for control characters, invisible line breaks, bidirectional controls, the byte order mark and what is no character
     */
    static boolean isAllowed(char character) {
        return switch (character) {
            case '\t', '\n', '\r' -> true;
            case '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF' -> false;
            default -> !Character.isISOControl(character) && !isBidirectionalControl(character);
        };
    }

    /** The characters with the property Bidi_Control (UAX #9). */
    private static boolean isBidirectionalControl(char character) {
        return character == '\u061C'
                || character == '\u200E'
                || character == '\u200F'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }

    private static String message(char character) {
        String name = "U+" + HEX.withUpperCase().toHexDigits(character);
        if (isBidirectionalControl(character)) {
            return "the character " + name + " turns the reading direction round";
        }
        return switch (character) {
            case '\u0085', '\u2028', '\u2029' -> "the character " + name + " is a line break that nobody sees";
            case '\uFEFF' -> "a byte order mark stands inside the file";
            default -> "the control character " + name + " may not stand in a contract";
        };
    }

    private static String advice(char character) {
        String escape = "\\u" + HEX.toHexDigits(character);
        return "take it out, or write " + escape + " between double quotes if it is meant";
    }
}
