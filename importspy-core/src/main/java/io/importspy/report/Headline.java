package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first line of a report: artifact, outcome, contract, and how much was looked at, so that nobody mistakes an empty check for
 * a passed one.
 */
record Headline(Style style, Mode mode) {

    private static final int NAME_LIMIT = 200;

    String of(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        return Shown.text(verdict.artifact(), NAME_LIMIT)
                + ' '
                + style(outcome)
                + ' '
                + Shown.text(verdict.contract(), NAME_LIMIT)
                + ": "
                + summary(verdict)
                + (outcome == Outcome.CONFORMS
                        ? ", " + time(verdict.time())
                        : " (" + time(verdict.time()) + relaxed() + ')');
    }

    private String style(Outcome outcome) {
        if (outcome == Outcome.CONFORMS) {
            return style.success(outcome.phrase());
        }
        return mode == Mode.STRICT ? style.failure(outcome.phrase()) : style.warning(outcome.phrase());
    }

    private String relaxed() {
        return mode == Mode.STRICT ? "" : "; relaxed: the build goes on";
    }

    static String summary(Verdict verdict) {
        String counts = counts(verdict);
        String scope = scope(verdict.coverage());
        return counts.isEmpty() || scope.isEmpty() ? counts + scope : counts + " in " + scope;
    }

    private static String counts(Verdict verdict) {
        List<String> counts = new ArrayList<>();
        add(counts, verdict.count(Outcome.BROKEN), "problem");
        add(counts, verdict.count(Outcome.VIOLATED), "violation");
        add(counts, verdict.count(Outcome.UNDECIDED), "open question");
        add(counts, lowered(verdict, Severity.WARNING), "warning");
        add(counts, lowered(verdict, Severity.INFO), "remark");
        if (!verdict.waived().isEmpty()) {
            counts.add(verdict.waived().size() + " waived");
        }
        return String.join(", ", counts);
    }

    private static long lowered(Verdict verdict, Severity severity) {
        long count = 0;
        for (Finding finding : verdict.findings()) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    private static String scope(Coverage coverage) {
        List<String> scope = new ArrayList<>();
        add(scope, coverage.expectations(), "expectation");
        add(scope, coverage.types(), "type");
        String looked = String.join(" over ", scope);
        return coverage.deployment().isEmpty()
                ? looked
                : looked + ", deployment " + Shown.text(coverage.deployment().get(), NAME_LIMIT);
    }

    private static void add(List<String> counts, long count, String noun) {
        if (count > 0) {
            counts.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }

    private static String time(Duration time) {
        long millis = time.toMillis();
        return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
