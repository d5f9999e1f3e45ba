package io.importspy.contract.reader;

import io.importspy.verdict.Shown;
import io.importspy.yaml.SourceText;

/**
 * A line of a contract with a caret under one of its characters, as wide on a terminal as the characters above it: combining marks take
 * no room, East Asian characters and emoji take that of two.
 */
final class Excerpt {

    private static final int LIMIT = 200;

    /** How much of the line is shown in front of the caret where not all of it fits. */
    private static final int BEFORE = 120;

    /** A character outside the basic plane that nobody sees is shown as two escapes. */
    private static final int LONGEST_ESCAPE = 12;

    private static final String ELLIPSIS = "…";

    private final SourceText source;
    private final Secrets secrets;

    private Excerpt(SourceText source, Secrets secrets) {
        this.source = source;
        this.secrets = secrets;
    }

    /** The line of a place; empty where that line shows nothing. */
    static String of(SourceText source, int offset, Secrets secrets) {
        int shown = Math.max(source.lineStart(offset), secrets.begin(offset));
        return new Excerpt(source, secrets).around(shown);
    }

    private String around(int offset) {
        int lineStart = source.lineStart(offset);
        int lineEnd = source.lineEnd(offset);
        String text = source.text();
        StringBuilder before = new StringBuilder();
        int from = offset;
        while (from > lineStart && before.length() < BEFORE) {
            from = text.offsetByCodePoints(from, -1);
            before.insert(0, shown(from));
        }
        before.insert(0, from > lineStart ? ELLIPSIS : "");
        StringBuilder line = new StringBuilder(before);
        int to = offset;
        while (to < lineEnd && line.length() < LIMIT - LONGEST_ESCAPE) {
            line.append(shown(to));
            to = text.offsetByCodePoints(to, 1);
        }
        line.append(to < lineEnd ? ELLIPSIS : "");
        return line.toString().isBlank() ? "" : line + "\n" + " ".repeat(width(before)) + '^';
    }

    private String shown(int offset) {
        if (secrets.hide(offset)) {
            boolean first = offset == source.lineStart(offset) || !secrets.hide(offset - 1);
            return first ? Secrets.SHOWN : "";
        }
        int character = source.text().codePointAt(offset);
        return character == '\t' ? " " : Shown.text(Character.toString(character));
    }

    private static int width(CharSequence shown) {
        return shown.codePoints().map(Excerpt::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> (character >= 0xFF01 && character <= 0xFF60) || (character >= 0x1F300 && character <= 0x1FAFF);
        };
    }
}
