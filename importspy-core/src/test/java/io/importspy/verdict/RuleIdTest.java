package io.importspy.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.importspy.archive.Reason;
import io.importspy.environment.UnobservableException;
import io.importspy.fixture.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RuleIdTest {

    private static final Pattern HEADING = Pattern.compile("^#### (`.*`)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*`)[^|`]*\\|", Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("`((?:[a-z]+)\\.[a-z-]+)`");

    /** Long enough for a list on a page, short enough for one line of it. */
    private static final int LONGEST_TITLE = 50;

    @Test
    void every_violation_of_the_reference_can_be_waived_and_nothing_else() throws IOException {
        Set<String> violations = new TreeSet<>();
        for (String entry : Ids.in(Files.readString(Path.of("../docs/contract.md")), HEADING)) {
            violations.addAll(Ids.in(entry, ID));
        }
        for (String entry : Ids.in(Files.readString(Path.of("../docs/compatibility.md")), ROW)) {
            violations.addAll(Ids.in(entry, ID));
        }
        violations.removeIf(id -> id.startsWith("waiver."));
        assertThat(RuleId.waivable()).extracting(RuleId::id).containsExactlyInAnyOrderElementsOf(violations);
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_has_the_name_of_its_id(RuleId rule) {
        assertThat(rule.name())
                .isEqualTo(rule.id().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
        assertThat(RuleId.of(rule.id())).isSameAs(rule);
    }

    @ParameterizedTest
    @EnumSource
    void help_is_a_title_and_sentences(RuleId rule) {
        assertThat(rule.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE).matches("[A-Z].*[^.]");
        assertThat(List.of(rule.meaning(), rule.remedy()))
                .allSatisfy(sentences -> assertThat(sentences).matches("[A-Z`].*\\."));
    }

    @Test
    void no_two_ids_have_the_same_title_or_anchor() {
        assertThat(RuleId.values()).extracting(RuleId::title).doesNotHaveDuplicates();
        assertThat(RuleId.values()).extracting(RuleId::anchor).doesNotHaveDuplicates();
    }

    @Test
    void every_id_is_used_by_the_code() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("../importspy-core", "../importspy-maven-plugin")) {
            for (Path source : Ids.under(Path.of(module, "src/main/java"), ".java")) {
                sources.append(source.endsWith("RuleId.java") ? "" : Files.readString(source));
            }
        }
        assertThat(RuleId.values())
                .allMatch(rule -> Pattern.compile("RuleId\\." + rule.name() + "\\b|\"" + rule.id() + '"')
                        .matcher(sources)
                        .find());
    }

    /** What reads archives and environments knows nothing of verdicts, and names its reasons by their texts. */
    @Test
    void what_cannot_be_read_has_an_id_that_can_be_undecided() {
        Stream<String> reasons = Stream.concat(
                Stream.of(Reason.values()).map(Reason::id),
                Stream.of(UnobservableException.Reason.values()).map(UnobservableException.Reason::id));
        assertThat(reasons).allMatch(id -> RuleId.of(id).canBe(Outcome.UNDECIDED));
    }

    @Test
    void no_finding_has_an_id_that_is_unknown_or_an_outcome_that_its_id_does_not_have() {
        assertThat(RuleId.find("type.mising")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of("type.mising"))
                .withMessageContaining("type.mising");
        assertThatIllegalArgumentException().isThrownBy(() -> finding(Outcome.UNDECIDED, RuleId.TYPE_MISSING));
        assertThatIllegalArgumentException().isThrownBy(() -> finding(Outcome.CONFORMS, RuleId.TYPE_MISSING));
    }

    @Test
    void help_with_a_line_too_many_or_two_blocks_for_an_id_is_an_error() {
        String block = "type.kind: Wrong kind\nIt is another kind.\nChange it.";
        assertThat(RuleHelp.parse(block)).containsOnlyKeys(RuleId.TYPE_KIND);
        assertThatIllegalStateException().isThrownBy(() -> RuleHelp.parse(block + "\nOr not."));
        assertThatIllegalStateException().isThrownBy(() -> RuleHelp.parse(block + "\n\n" + block));
    }

    private static Finding finding(Outcome outcome, RuleId rule) {
        return new Finding(
                outcome,
                rule,
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
}
