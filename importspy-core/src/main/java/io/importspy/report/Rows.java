package io.importspy.report;

import io.importspy.verdict.Shown;
import java.util.List;

/**
 * A line and labelled rows beneath it. A row's text may have several lines; each is bounded, shown safely, and stands in the
 * column of the text, where it cannot be taken for a row of its own, nor for a line of the log.
 */
final class Rows {

    private static final int LINE_LIMIT = 1_000;
    private static final int MOST_LINES = 100;
    private static final String INDENT = " ".repeat(10);
    private static final int LABEL_WIDTH = 10;
    private static final String UNDER = INDENT + " ".repeat(LABEL_WIDTH);

    private final StringBuilder text;

    Rows(String head) {
        text = new StringBuilder(head);
    }

    void add(String label, String value) {
        List<String> lines = lines(value);
        text.append('\n').append(INDENT).append(label).append(" ".repeat(LABEL_WIDTH - label.length()));
        text.append(shown(lines.get(0)));
        under(lines.subList(1, lines.size()));
    }

    /** Adds lines to the row before. */
    void addUnder(String value) {
        under(lines(value));
    }

    private void under(List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(this::line);
        if (lines.size() > MOST_LINES) {
            line("… and " + (lines.size() - MOST_LINES) + " lines more");
        }
    }

    private void line(String line) {
        text.append('\n').append(UNDER).append(shown(line));
    }

    private static List<String> lines(String value) {
        String whole = value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
        return List.of(whole.split("\n", -1));
    }

    private static String shown(String line) {
        return Shown.text(line, LINE_LIMIT);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
