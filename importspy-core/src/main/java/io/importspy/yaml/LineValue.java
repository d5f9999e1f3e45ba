package io.importspy.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a person meant as one value: all that stands on a line behind its dashes and its key.
 *
 * @param start where it begins
 * @param end where it ends, before spaces and a comment
 */
public record LineValue(int start, int end) {

    /** Dashes, a key without spaces or between quotes, and the rest. */
    private static final Pattern LINE =
            Pattern.compile(" *+(?:- ++)*+(?:(?:[\\w.$-]++|\"[^\"]*+\"|'[^']*+') *+: ++)?+(\\S.*+)", Pattern.DOTALL);

    private static final Pattern RANGE = Pattern.compile("[\\[(][\\w.+ ,-]*[\\])]");

    /**
     * The value on the line of a place.
     *
     * @param offset the place
     * @param source the text
     * @return the value; empty where the line has none
     */
    public static Optional<LineValue> at(int offset, SourceText source) {
        int lineStart = source.lineStart(offset);
        int lineEnd = source.lineEnd(offset);
        Matcher line = LINE.matcher(source.text()).region(lineStart, lineEnd);
        if (!line.matches()) {
            return Optional.empty();
        }
        return Optional.of(new LineValue(line.start(1), withoutComment(source.text(), line.start(1), lineEnd)));
    }

    boolean contains(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether it begins as a list or map between brackets does. */
    boolean isFlow(String text) {
        return text.charAt(start) == '[' || text.charAt(start) == '{';
    }

    /** Whether the brackets that it begins with may be closed at its end. */
    boolean isClosed(String text) {
        return text.charAt(end - 1) == (text.charAt(start) == '[' ? ']' : '}');
    }

    /** Whether it is one of Maven's version ranges. */
    boolean isRange(String text) {
        return RANGE.matcher(text).region(start, end).matches();
    }

    private static int withoutComment(String text, int from, int to) {
        int end = from;
        boolean inString = false;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character == '#' && !inString && i > from && text.charAt(i - 1) == ' ') {
                break;
            }
            inString ^= character == '"';
            end = character == ' ' || character == '\t' ? end : i + 1;
        }
        return end;
    }
}
