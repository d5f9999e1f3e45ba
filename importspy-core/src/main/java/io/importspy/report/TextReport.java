package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report for people who read a build's log: one line that says how it ended, then one message a finding.
 *
 * <p>All findings are shown, however many: a gate that keeps some back makes its user run it once more for each handful. What
 * is bounded is the length of each, since its texts may come from strangers.
 *
 * @param style how parts of it are set off
 * @param wanted the level that is wanted; quieter messages are left out
 * @param mode whether failures are errors, or warnings of a relaxed check
 */
public record TextReport(Style style, Level wanted, Mode mode) {

    private static final int OPEN_LIMIT = 800;

    /**
     * The report on one artifact.
     *
     * @param verdict what the contract says of it
     * @return the messages in the order in which they are to be logged; empty where all are quieter than what is wanted
     */
    public List<Message> on(Verdict verdict) {
        Message headline = new Message(level(verdict), new Headline(style, mode).of(verdict));
        Stream<Message> open = verdict.coverage().notLookedAt().stream()
                .map(what -> new Message(Level.INFO, "not looked at: " + Shown.text(what, OPEN_LIMIT)));
        Stream<Message> findings = verdict.findings().stream().map(this::message);
        Stream<Message> waived = verdict.waived().stream()
                .map(accepted -> new Message(Level.DEBUG, new FindingText(style).of(accepted)));
        return audible(Stream.of(Stream.of(headline), findings, open, waived).flatMap(Function.identity()));
    }

    /**
     * The report on findings that are no verdict, such as why no contract could be written.
     *
     * @param findings the findings
     * @return a message for each, without those that are quieter than what is wanted
     */
    public List<Message> on(List<Finding> findings) {
        return audible(findings.stream().map(this::message));
    }

    /**
     * The verdict in one plain line, such as the message of the exception that ends a build.
     *
     * @param verdict what the contract says of an artifact
     * @return the line, safe to show
     */
    public static String headline(Verdict verdict) {
        return new Headline(Style.PLAIN, Mode.STRICT).of(verdict);
    }

    /**
     * What stands before a finding that is no violation.
     *
     * @param finding the finding
     * @return as in {@code (warning) }, with the blank; nothing for a violation
     */
    public static String label(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            return "(undecided) ";
        }
        return finding.severity() == Severity.ERROR
                ? ""
                : "(" + finding.severity().name().toLowerCase(Locale.ROOT) + ") ";
    }

    /**
     * What was found and how much was looked at, without names and times: a cell of a table.
     *
     * @param verdict what the contract says of an artifact
     * @return as in {@code 1 violation in 4 expectations over 1 type}, safe to show
     */
    public static String counts(Verdict verdict) {
        return Headline.summary(verdict);
    }

    private List<Message> audible(Stream<Message> messages) {
        return messages.filter(message -> wanted.hears(message.level())).toList();
    }

    private Level level(Verdict verdict) {
        return verdict.outcome() == Outcome.CONFORMS ? Level.INFO : failure();
    }

    private Message message(Finding finding) {
        Level level = level(finding);
        return new Message(level, new FindingText(style).of(finding, level));
    }

    private Level level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> failure();
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
        };
    }

    private Level failure() {
        return mode == Mode.STRICT ? Level.ERROR : Level.WARNING;
    }
}
