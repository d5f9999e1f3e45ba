package io.importspy.verdict;

import java.util.HexFormat;

/**
 * Text from strangers as it may be shown. A value of a manifest, a class name or a line of a contract can hold characters that a
 * terminal or a CI server obeys, that turn the reading direction round, or that nobody sees; those are written as Java escapes such as
 * {@code \n} and <code>&#92;u001b</code>. A backslash stays as it is, so that paths and regular expressions read as they were
 * written and a text that was escaped before does not change.
 */
public final class Shown {

    /** What stands at the end of a text that was cut. */
    private static final char ELLIPSIS = '…';

    /** How a line of a log gives orders to Azure Pipelines, to TeamCity and to older runners of GitHub, wherever in the line it stands. */
    private static final String COMMAND = "##";

    /** How a line of a log gives orders to GitHub's runner, which looks behind the blanks at its beginning. */
    private static final String FIRST = "::";

    private static final HexFormat HEX = HexFormat.of();

    private Shown() {}

    /**
     * The whole of a text.
     *
     * @param raw the text, whatever it holds
     * @return the text on one line, where every character is visible
     */
    public static String text(String raw) {
        return text(raw, Integer.MAX_VALUE);
    }

    /**
     * A text, or its beginning with an ellipsis where it is long. No escape and no character is cut in two.
     *
     * @param raw the text, whatever it holds
     * @param limit how many {@code char}s may be shown at most, the ellipsis among them; at least 1
     * @return the text on one line, where every character is visible
     */
    public static String text(String raw, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("no room for an ellipsis: " + limit);
        }
        StringBuilder shown = new StringBuilder(Math.min(raw.length(), limit));
        int cut = 0;
        int first = raw.length() - raw.stripLeading().length();
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            boolean command = raw.startsWith(COMMAND, i) || (i == first && raw.startsWith(FIRST, i));
            append(shown, raw.codePointAt(i), command);
            if (shown.length() > limit) {
                shown.setLength(cut);
                return shown.append(ELLIPSIS).toString();
            }
            if (shown.length() < limit) {
                cut = shown.length();
            }
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character, boolean command) {
        if (command) {
            shown.append("\\u").append(HEX.toHexDigits((char) character));
            return;
        }
        switch (character) {
            case '\b' -> shown.append("\\b");
            case '\t' -> shown.append("\\t");
            case '\n' -> shown.append("\\n");
            case '\f' -> shown.append("\\f");
            case '\r' -> shown.append("\\r");
            default -> {
                if (isVisible(character)) {
                    shown.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        shown.append("\\u").append(HEX.toHexDigits(unit));
                    }
                }
            }
        }
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
            // A no-break space looks like a space, and the two are not equal.
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> !isBlank(character);
        };
    }

    /** Letters, marks and symbols without a shape: joiners, Hangul fillers, an empty Braille cell, variation selectors. */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
