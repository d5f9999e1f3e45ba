package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.report.Style;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReactorSummaryTest {

    private static final Verdict WELL = new Verdict(
            "mail\u001b[2J.jar",
            "spymodel.yml",
            List.of(),
            new Coverage(3, 1, Optional.empty(), List.of()),
            Duration.ZERO);

    @Test
    void one_check_goes_by_the_name_of_its_module_and_several_by_what_they_are_of() {
        assertThat(rows(module("mail", checked(WELL)), module("mailing-list", checked(WELL), checked(WELL))))
                .containsExactly(
                        "mail .................................................. conforms   3 expectations over 1 type",
                        "mailing-list: mail\\u001b[2J.jar under spymodel.yml .... conforms   3 expectations over 1 type",
                        "mailing-list: mail\\u001b[2J.jar under spymodel.yml .... conforms   3 expectations over 1 type");
    }

    @Test
    void what_fails_nothing_says_so() {
        Verdict wrong = Missing.artifact("mail.jar", "spymodel.yml");

        assertThat(rows(module("mail", checked(true, wrong)), module("web", checked(true, WELL))))
                .containsExactly(
                        "mail .... undecided  1 open question (relaxed)",
                        "web ..... conforms   3 expectations over 1 type");
    }

    @Test
    void what_was_not_checked_is_told_from_what_was_not_reached_and_what_has_nothing_to_check() {
        assertThat(rows(
                        module("parent", checked()),
                        new CheckedModule("bom", "pom.xml", false, true, List.of()),
                        new CheckedModule("late", "pom.xml", true, false, List.of()),
                        module("docs"),
                        module("samples")))
                .containsExactly(
                        "parent .... nothing to check",
                        "late ...... undecided  the build ended before this module was done",
                        "",
                        "without a check: docs, samples");
    }

    @Test
    void a_check_that_did_not_come_is_missed_where_the_others_conform() {
        CheckedModule half = new CheckedModule("mail", "mail/pom.xml", true, false, List.of(checked(WELL)));
        CheckedModule stopped = new CheckedModule(
                "web", "web/pom.xml", true, false, List.of(checked(Missing.artifact("web.jar", "spymodel.yml"))));

        assertThat(half.verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.CONFORMS, Outcome.UNDECIDED);
        assertThat(stopped.verdicts()).extracting(Verdict::outcome).containsExactly(Outcome.UNDECIDED);
        assertThat(rows(half, stopped)).hasSize(3).element(1).asString().contains("before this module was done");
    }

    @Test
    void a_hundred_modules_without_a_check_do_not_push_the_others_out_of_sight() {
        CheckedModule[] many =
                IntStream.range(0, 100).mapToObj(i -> module("m" + i)).toArray(CheckedModule[]::new);

        assertThat(rows(many)).last().isEqualTo("without a check: m0, m1, m2, m3, m4 and 95 more");
    }

    private static List<String> rows(CheckedModule... modules) {
        List<String> lines = new ReactorSummary(Style.PLAIN).of("shop 2.1.0", List.of(modules));
        assertThat(lines)
                .startsWith("", "ImportSpy Summary for shop 2.1.0:", "")
                .endsWith("");
        return lines.subList(3, lines.size() - 1);
    }

    private static CheckedModule module(String name, ModuleResult... checks) {
        return new CheckedModule(name, name + "/pom.xml", true, true, List.of(checks));
    }

    private static ModuleResult checked(Verdict... verdicts) {
        return checked(false, verdicts);
    }

    private static ModuleResult checked(boolean relaxed, Verdict... verdicts) {
        Path home = Path.of("mail");
        List<Verdict> decided = Stream.of(verdicts).toList();
        return new ModuleResult(
                "com.acme:mail", home, false, relaxed, false, decided, List.of(), home, Optional.empty(), "0.1.0");
    }
}
