package io.importspy.maven;

import static java.util.stream.Collectors.joining;

import io.importspy.report.TextReport;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One line for several verdicts: the one that Maven shows last when a build has failed. */
final class Summary {

    /** How many artifacts are named for one outcome; all of them have been named before. */
    private static final int NAMED = 5;

    private Summary() {}

    /**
     * Sums verdicts up.
     *
     * @param verdicts at least one, all by the same contract
     * @return for a single one, the line that its report begins with
     */
    static String of(List<Verdict> verdicts) {
        if (verdicts.size() == 1) {
            return TextReport.headline(verdicts.get(0));
        }
        return Shown.text(verdicts.get(0).contract()) + ": "
                + Stream.of(Outcome.values())
                        .sorted(Comparator.reverseOrder())
                        .filter(outcome -> verdicts.stream().anyMatch(verdict -> verdict.outcome() == outcome))
                        .map(outcome -> named(outcome, verdicts))
                        .collect(joining("; "));
    }

    private static String named(Outcome outcome, List<Verdict> verdicts) {
        List<String> artifacts = verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .map(verdict -> Shown.text(verdict.artifact()))
                .toList();
        String rest = artifacts.size() > NAMED ? " and %d more".formatted(artifacts.size() - NAMED) : "";
        return "%d of %d %s: %s%s"
                .formatted(
                        artifacts.size(),
                        verdicts.size(),
                        word(outcome),
                        artifacts.stream().limit(NAMED).collect(joining(", ")),
                        rest);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> "conform";
            case UNDECIDED -> "undecided";
            case VIOLATED -> "violated";
            case BROKEN -> "not checked";
        };
    }
}
