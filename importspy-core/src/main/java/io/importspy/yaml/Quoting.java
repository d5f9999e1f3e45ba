package io.importspy.yaml;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * How a text is spelled in YAML so that it is read back as it is: without quotes where that is possible, else with those that need the
 * fewest escapes (YAML 1.1, chapter 9, as SnakeYAML reads it).
 */
public final class Quoting {

    /** What helps where YAML reads something else than was meant. */
    public static final String ADVICE = "put quotes round the text";

    private static final int LONGEST_SHOWN = 200;

    /** What no plain text may begin with. */
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

    /** What no plain text may begin with unless something follows at once. */
    private static final String INDICATORS_BEFORE_SPACE = "-?:";

    /** What no plain text may have in it between brackets or braces, or only in some places. */
    private static final String FLOW_INDICATORS = ",[]{}?:";

    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
    private static final HexFormat HEX = HexFormat.of();

    private Quoting() {}

    /**
     * A text as an entry of a block list, or behind a key.
     *
     * @param text any text
     * @return its spelling, on one line
     */
    public static String block(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /**
     * A text between brackets or braces.
     *
     * @param text any text
     * @return its spelling, on one line
     */
    public static String flow(String text) {
        return isPlain(text) && text.chars().noneMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0) ? text : quoted(text);
    }

    /**
     * A text in the place of another, in the same style if that can hold it; a block becomes one line.
     *
     * @param style the other's style
     * @param text any text
     * @param inFlow whether it stands between brackets or braces
     * @return its spelling, on one line
     */
    public static String like(YamlText.Style style, String text, boolean inFlow) {
        return switch (style) {
            case DOUBLE_QUOTED -> doubleQuoted(text);
            case SINGLE_QUOTED ->
                text.codePoints().anyMatch(Quoting::needsEscape)
                        ? doubleQuoted(text)
                        : '\'' + text.replace("'", "''") + '\'';
            case PLAIN, LITERAL, FOLDED -> inFlow ? flow(text) : block(text);
        };
    }

    /**
     * Whether a text can be the one line of a block.
     *
     * @param text any text
     * @return false if it needs escapes, or if YAML would take something off its ends
     */
    public static boolean fitsOneLine(String text) {
        return !text.isEmpty() && text.strip().equals(text) && text.codePoints().noneMatch(Quoting::needsEscape);
    }

    /**
     * A text between quotes, for advice.
     *
     * @param text any text
     * @return its spelling; empty where the text is too long to show
     */
    public static Optional<String> shown(String text) {
        return text.length() > LONGEST_SHOWN ? Optional.empty() : Optional.of(quoted(text));
    }

    /**
     * A text between quotes.
     *
     * @param text any text
     * @return its spelling, on one line
     */
    public static String quoted(String text) {
        if (text.codePoints().anyMatch(Quoting::needsEscape)) {
            return doubleQuoted(text);
        }
        boolean apostrophe = text.indexOf('\'') >= 0;
        boolean free = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return apostrophe && free ? '"' + text + '"' : '\'' + text.replace("'", "''") + '\'';
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && !NULLS.contains(text)
                && mayBegin(text)
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().noneMatch(Quoting::needsEscape);
    }

    private static boolean mayBegin(String text) {
        char first = text.charAt(0);
        boolean followed = text.length() > 1 && text.charAt(1) != ' ';
        return first != ' '
                && INDICATORS.indexOf(first) < 0
                && (followed || INDICATORS_BEFORE_SPACE.indexOf(first) < 0);
    }

    private static boolean needsEscape(int character) {
        if (character > Character.MAX_VALUE) {
            return false;
        }
        // Halves of a pair arrive here only where the other half is missing.
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean lineOrTab = character == '\t' || character == '\n' || character == '\r';
        return halfPair || lineOrTab || !ForbiddenCharacters.isAllowed((char) character);
    }

    private static String doubleQuoted(String text) {
        StringBuilder spelling = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> spelling.append("\\\"");
                case '\\' -> spelling.append("\\\\");
                case '\t' -> spelling.append("\\t");
                case '\n' -> spelling.append("\\n");
                case '\r' -> spelling.append("\\r");
                default -> {
                    if (needsEscape(character)) {
                        spelling.append("\\u").append(HEX.toHexDigits((char) character));
                    } else {
                        spelling.appendCodePoint(character);
                    }
                }
            }
        });
        return spelling.append('"').toString();
    }
}
