package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReportTest {

    private static final TextReport REPORT = new TextReport(Style.PLAIN, Level.INFO, Mode.STRICT);

    @Test
    void a_violation_says_what_was_expected_and_found_and_where() {
        assertThat(REPORT.on(Sample.verdict(Sample.WRONG_RESULT)))
                .containsExactly(
                        new Message(
                                Level.ERROR,
                                "billing-plugin-2.1.0.jar violates spymodel.yml:"
                                        + " 1 violation in 41 expectations over 3 types (14 ms)"),
                        new Message(Level.ERROR, """
                                member.return-type  com.acme.billing.BillingPlugin.execute(Context)
                                          expected  public boolean execute(Context) throws PluginException
                                          found     public void execute(Context)
                                          code      com/acme/billing/BillingPlugin.java:42
                                          contract  spymodel.yml:18:9  (the host instantiates it by name)
                                          advice    return boolean, or change the contract"""));
    }

    @Test
    void what_could_not_be_decided_is_called_so() {
        assertThat(REPORT.on(Sample.verdict(Sample.NO_SUPERTYPE)))
                .containsExactly(
                        new Message(
                                Level.ERROR,
                                "billing-plugin-2.1.0.jar is undecided under spymodel.yml:"
                                        + " 1 open question in 41 expectations over 3 types (14 ms)"),
                        new Message(Level.ERROR, """
                                type.not-found  com.acme.spi.Plugin  (undecided)
                                          expected  the type in the artifact, on its class path or in the JDK
                                          found     no such type
                                          contract  spymodel.yml:16:5
                                          advice    add the dependency that contains it to the class path"""));
    }

    @Test
    void a_broken_contract_shows_the_token_with_a_caret() {
        assertThat(REPORT.on(Sample.broken()))
                .containsExactly(
                        new Message(
                                Level.ERROR,
                                "billing-plugin-2.1.0.jar was not checked against the broken contract spymodel.yml:"
                                        + " 1 problem (14 ms)"),
                        new Message(Level.ERROR, """
                                contract.unknown-key  deploymnets
                                          found     a key that contracts do not have
                                          contract  spymodel.yml:31:1
                                                    deploymnets:
                                                    ^^^^^^^^^^^
                                          advice    write `deployments`"""));
    }

    @Test
    void a_check_that_passes_says_in_one_line_what_was_looked_at() {
        Verdict verdict = new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(),
                new Coverage(41, 3, Optional.of("production"), List.of()),
                Duration.ofMillis(1240));

        assertThat(REPORT.on(verdict))
                .containsExactly(new Message(
                        Level.INFO,
                        "billing-plugin-2.1.0.jar conforms to spymodel.yml:"
                                + " 41 expectations over 3 types, deployment production, 1.2 s"));
    }

    @Test
    void the_first_line_names_the_worst_outcome_alone_and_counts_all() {
        Verdict verdict = Sample.verdict(
                Sample.NO_SUPERTYPE,
                Sample.WRONG_RESULT,
                Sample.WRONG_RESULT,
                Sample.weighing(Severity.WARNING),
                Sample.weighing(Severity.INFO));

        assertThat(TextReport.headline(verdict))
                .isEqualTo("billing-plugin-2.1.0.jar violates spymodel.yml: 2 violations, 1 open question, 1 warning,"
                        + " 1 remark in 41 expectations over 3 types (14 ms)");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void no_outcome_has_a_phrase_that_another_one_holds(Outcome outcome) {
        assertThat(Arrays.stream(Outcome.values()).filter(other -> other != outcome))
                .noneMatch(other -> other.phrase().contains(outcome.phrase()));
    }

    @Test
    void a_violation_that_weighs_less_passes_and_is_shown_at_its_own_level() {
        Verdict verdict = Sample.verdict(Sample.weighing(Severity.WARNING), Sample.weighing(Severity.INFO));

        assertThat(REPORT.on(verdict))
                .extracting(Message::level)
                .containsExactly(Level.INFO, Level.WARNING, Level.INFO);
        assertThat(TextReport.headline(verdict)).contains("conforms to").contains("1 warning, 1 remark in 41");
    }

    @Test
    void a_relaxed_check_warns_of_everything_and_says_that_the_build_goes_on() {
        TextReport relaxed = new TextReport(Style.PLAIN, Level.WARNING, Mode.RELAXED);

        List<Message> messages = relaxed.on(Sample.verdict(Sample.WRONG_RESULT, Sample.NO_SUPERTYPE));

        assertThat(messages)
                .extracting(Message::level)
                .containsOnly(Level.WARNING)
                .hasSize(3);
        assertThat(messages.get(0).text()).endsWith("(14 ms; relaxed: the build goes on)");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void nothing_quieter_than_what_is_wanted_is_said(Level wanted) {
        Verdict verdict =
                Sample.verdict(Sample.WRONG_RESULT, Sample.weighing(Severity.WARNING), Sample.weighing(Severity.INFO));

        List<Message> messages = new TextReport(Style.PLAIN, wanted, Mode.STRICT).on(verdict);

        assertThat(messages)
                .hasSize(
                        switch (wanted) {
                            case ERROR -> 2;
                            case WARNING -> 3;
                            case INFO, DEBUG -> 4;
                        });
    }

    @Test
    void a_passing_check_is_silent_for_who_wants_errors_only() {
        assertThat(new TextReport(Style.PLAIN, Level.WARNING, Mode.STRICT).on(Sample.verdict()))
                .isEmpty();
    }

    @Test
    void findings_alone_have_no_headline() {
        List<Finding> findings = List.of(Sample.NO_SUPERTYPE, Sample.weighing(Severity.INFO));

        assertThat(new TextReport(Style.PLAIN, Level.WARNING, Mode.STRICT).on(findings))
                .singleElement()
                .isEqualTo(REPORT.on(Sample.verdict(Sample.NO_SUPERTYPE)).get(1));
    }

    @Test
    void all_findings_are_shown_however_many() {
        Finding[] many = Collections.nCopies(3_000, Sample.WRONG_RESULT).toArray(Finding[]::new);

        assertThat(REPORT.on(Sample.verdict(many))).hasSize(3_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\r[INFO] BUILD SUCCESS", "a\u202eb", "\u0085", "\u2028", "\u0007", "\ud800"})
    void text_from_strangers_moves_no_cursor(String hostile) {
        Verdict verdict = new Verdict(
                hostile,
                hostile,
                List.of(Sample.saying(hostile)),
                new Coverage(1, 1, Optional.of(hostile), List.of()),
                Duration.ZERO);

        assertThat(REPORT.on(verdict)).extracting(Message::text).noneMatch(text -> text.contains(hostile));
    }

    @Test
    void text_of_strangers_takes_one_line() {
        String hostile = "x\n[ERROR] y\n          advice    do nothing";

        String text = REPORT.on(Sample.verdict(Sample.saying(hostile))).get(1).text();

        assertThat(text.lines().skip(1))
                .allMatch(line -> line.matches(" {10}(expected|found|code|contract|advice) .*")
                        || line.startsWith(" ".repeat(20)))
                .filteredOn(line -> line.startsWith("          advice"))
                .containsExactly("          advice    x\\n[ERROR] y\\n          advice    do nothing");
        assertThat(text.lines()).first().asString().contains("x\\n[ERROR] y");
    }

    @Test
    void long_texts_are_cut_and_the_line_number_is_not() {
        String text = REPORT.on(Sample.verdict(Sample.saying("long ".repeat(100_000))))
                .get(1)
                .text();

        assertThat(text).hasSizeLessThan(6_000).contains("…:7:3").contains("…:9\n");
    }

    @Test
    void a_style_sets_off_the_outcome_the_id_and_the_subject() {
        TextReport marked = new TextReport(new Marked(), Level.INFO, Mode.STRICT);

        List<Message> messages = marked.on(Sample.verdict(Sample.WRONG_RESULT, Sample.weighing(Severity.WARNING)));

        assertThat(messages.get(0).text()).startsWith("billing-plugin-2.1.0.jar <failure violates> spymodel.yml");
        assertThat(messages.get(1).text())
                .startsWith("<failure member.return-type>  <strong com.acme.billing.BillingPlugin.execute(Context)>\n");
        assertThat(messages.get(2).text()).startsWith("<warning member.missing>");
        assertThat(marked.on(Sample.verdict()).get(0).text()).contains("<success conforms to>");
    }

    private record Marked() implements Style {
        @Override
        public String success(String text) {
            return "<success " + text + '>';
        }

        @Override
        public String warning(String text) {
            return "<warning " + text + '>';
        }

        @Override
        public String failure(String text) {
            return "<failure " + text + '>';
        }

        @Override
        public String strong(String text) {
            return "<strong " + text + '>';
        }
    }

    @Test
    void what_is_waived_is_counted_and_shown_to_whoever_wants_all_there_is() {
        Waived waived = new Waived(
                Sample.WRONG_RESULT,
                new Place("spymodel.yml", 40, 16),
                "removed with the old\nledger",
                Optional.of(LocalDate.of(2027, 3, 31)));
        Verdict verdict = new Verdict(
                "billing.jar", "spymodel.yml", List.of(), List.of(waived), Coverage.NOTHING, Duration.ofMillis(14));
        Message headline = new Message(Level.INFO, "billing.jar conforms to spymodel.yml: 1 waived, 14 ms");
        assertThat(REPORT.on(verdict)).containsExactly(headline);
        assertThat(new TextReport(Style.PLAIN, Level.DEBUG, Mode.STRICT).on(verdict))
                .containsExactly(headline, new Message(Level.DEBUG, """
                        member.return-type  com.acme.billing.BillingPlugin.execute(Context)  (waived)
                                  expected  public boolean execute(Context) throws PluginException
                                  found     public void execute(Context)
                                  code      com/acme/billing/BillingPlugin.java:42
                                  contract  spymodel.yml:18:9  (the host instantiates it by name)
                                  waived    spymodel.yml:40:16  (removed with the old ledger), until 2027-03-31"""));
    }

    @Test
    void what_was_not_looked_at_is_said_and_fails_nothing() {
        Coverage coverage = new Coverage(1, 0, Optional.empty(), List.of("Java 26 (deployment \u001b[31mred)"));
        Verdict verdict = new Verdict("billing.jar", "spymodel.yml", List.of(), coverage, Duration.ofMillis(14));
        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(new TextReport(Style.PLAIN, Level.INFO, Mode.STRICT).on(verdict))
                .extracting(Message::text)
                .containsExactly(
                        "billing.jar conforms to spymodel.yml: 1 expectation, 14 ms",
                        "not looked at: Java 26 (deployment \\u001b[31mred)");
    }
}
