package io.importspy.report;

import io.importspy.verdict.Shown;
import java.util.List;

/**
 * A line and labelled rows beneath it. A row is one line, whatever strangers have written into its text. Only lines that this product makes
 * itself, such as an excerpt of a contract, may stand below a row, in the column of its text.
 */
final class Rows {

    private static final int LINE_LIMIT = 1_000;
    private static final String INDENT = " ".repeat(10);
    private static final int LABEL_WIDTH = 10;
    private static final String UNDER = INDENT + " ".repeat(LABEL_WIDTH);

    private final StringBuilder text;

    Rows(String head) {
        text = new StringBuilder(head);
    }

    void add(String label, String value) {
        text.append('\n').append(INDENT).append(label).append(" ".repeat(LABEL_WIDTH - label.length()));
        text.append(shown(value));
    }

    /** Adds lines to the row before. */
    void addUnder(List<String> lines) {
        lines.forEach(line -> text.append('\n').append(UNDER).append(shown(line)));
    }

    private static String shown(String line) {
        return Shown.text(line, LINE_LIMIT);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
