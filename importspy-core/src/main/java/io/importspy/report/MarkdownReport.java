package io.importspy.report;

import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@link ReportFormat#MARKDOWN}: a table of the artifacts, then the findings of each. Texts from strangers stand in code spans, inside of which
 * nothing is markup but the backticks that end them (GitHub Flavored Markdown, 6.3).
 */
final class MarkdownReport implements FileReport {

    /** What a summary of a job may hold is bounded (1 MiB on GitHub), and nobody reads a thousand findings there. */
    private static final int SHOWN = 200;

    private static final List<State> COLUMNS =
            List.of(State.HOLDS, State.VIOLATED, State.UNDECIDED, State.WAIVED, State.NOT_ASKED);

    @Override
    public String of(Run run) {
        StringBuilder page = new StringBuilder("# ImportSpy: " + word(run.outcome()) + "\n\n");
        page.append("| artifact | verdict | contract | hold | violated | undecided | waived | not checked |\n");
        page.append("|---|---|---|---:|---:|---:|---:|---:|\n");
        run.verdicts().forEach(verdict -> row(verdict, page));
        run.verdicts().stream()
                .filter(verdict -> !verdict.findings().isEmpty())
                .forEach(verdict -> section(verdict, page));
        return page.toString();
    }

    private static void row(Verdict verdict, StringBuilder page) {
        page.append("| ")
                .append(cell(verdict.artifact()))
                .append(" | ")
                .append(sign(verdict.outcome()))
                .append(' ')
                .append(word(verdict.outcome()))
                .append(" | ")
                .append(cell(verdict.contract()))
                .append(" |");
        for (State state : COLUMNS) {
            page.append(' ').append(verdict.count(state)).append(" |");
        }
        page.append('\n');
    }

    private static void section(Verdict verdict, StringBuilder page) {
        page.append("\n## ").append(code(verdict.artifact())).append('\n');
        verdict.findings().stream().limit(SHOWN).forEach(finding -> item(finding, page));
        int more = verdict.findings().size() - SHOWN;
        if (more > 0) {
            page.append("\n… and ").append(more).append(" more.\n");
        }
    }

    private static void item(Finding finding, StringBuilder page) {
        page.append("\n- ")
                .append(TextReport.label(finding))
                .append("**")
                .append(finding.id())
                .append("** ");
        page.append(code(finding.subject().toString())).append('\n');
        line("expected", finding.expected(), page);
        line("found", finding.found(), page);
        line("code", shown(finding.code()), page);
        line("contract", shown(finding.contract()), page);
        line("because", finding.because(), page);
        line("breaks", finding.breaks().map(Object::toString), page);
        line("advice", Optional.of(finding.advice()), page);
    }

    private static Optional<String> shown(Optional<Place> place) {
        return place.map(Object::toString);
    }

    private static void line(String label, Optional<String> text, StringBuilder page) {
        text.ifPresent(value -> page.append("  - ")
                .append(label)
                .append(": ")
                .append(code(value))
                .append('\n'));
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> "✅";
            case UNDECIDED -> "❔";
            case VIOLATED -> "❌";
            case BROKEN -> "⛔";
        };
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** In a table a bar ends the cell even inside of a code span, and a backslash before it may be the end of an escape itself. */
    private static String cell(String text) {
        return text.indexOf('|') < 0 ? code(text) : "<code>" + entities(text) + "</code>";
    }

    /** Nothing but letters, digits and blanks stands for itself, so that nothing is markup. */
    private static String entities(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == ' ') {
                escaped.appendCodePoint(character);
            } else {
                escaped.append("&#").append(character).append(';');
            }
        });
        return escaped.toString();
    }

    /** A code span, between more backticks than the text has in a row. */
    static String code(String text) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = text.charAt(i) == '`' ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        String fence = "`".repeat(longest + 1);
        String padding = text.startsWith("`") || text.endsWith("`") || text.isBlank() ? " " : "";
        return fence + padding + text + padding + fence;
    }
}
