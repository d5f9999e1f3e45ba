package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.report.TextReport;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SummaryTest {

    @Test
    void one_verdict_is_its_own_summary() {
        Verdict verdict = verdict("a.jar", Outcome.VIOLATED);

        assertThat(Summary.of(List.of(verdict))).isEqualTo(TextReport.headline(verdict));
    }

    @Test
    void several_are_sorted_by_outcome_the_worst_first() {
        List<Verdict> verdicts = List.of(
                verdict("a.jar", Outcome.CONFORMS),
                verdict("b.jar", Outcome.UNDECIDED),
                verdict("c.jar", Outcome.VIOLATED),
                verdict("d.jar", Outcome.VIOLATED));

        assertThat(Summary.of(verdicts))
                .isEqualTo(
                        "spymodel.yml: 2 of 4 violated: c.jar, d.jar; 1 of 4 undecided: b.jar; 1 of 4 conform: a.jar");
    }

    @Test
    void many_are_counted() {
        Stream<Verdict> many = IntStream.rangeClosed(1, 7).mapToObj(i -> verdict(i + ".jar", Outcome.VIOLATED));

        assertThat(Summary.of(many.toList()))
                .isEqualTo("spymodel.yml: 7 of 7 violated: 1.jar, 2.jar, 3.jar, 4.jar, 5.jar and 2 more");
    }

    private static Verdict verdict(String artifact, Outcome outcome) {
        List<Finding> findings = outcome == Outcome.CONFORMS ? List.of() : List.of(finding(outcome));
        return new Verdict(artifact, "spymodel.yml", findings, Coverage.NOTHING, Duration.ZERO);
    }

    private static Finding finding(Outcome outcome) {
        return new Finding(
                outcome,
                rule(outcome),
                Severity.ERROR,
                new Subject.Named("com.acme.Plugin"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "add it",
                Optional.empty(),
                Optional.empty());
    }

    private static RuleId rule(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, CONFORMS -> RuleId.TYPE_MISSING;
            case UNDECIDED -> RuleId.CLASS_UNREADABLE;
            case BROKEN -> RuleId.CONTRACT_VALUE;
        };
    }
}
