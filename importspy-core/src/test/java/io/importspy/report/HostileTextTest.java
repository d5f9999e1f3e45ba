package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.importspy.verdict.ContractLines;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Sends what a terminal, a CI server or a parser obeys through every field of every report and of the log. Whatever it is, it takes one line, as
 * a harmless word does, and nothing of it is left that anybody would obey.
 */
final class HostileTextTest {

    /** GitHub, Azure Pipelines, TeamCity, GitLab, terminals, Markdown, HTML, XML, SARIF. */
    private static final List<String> COMMANDS = List.of(
            "::stop-commands::x",
            "   ::error::x",
            "a\n::stop-commands::x",
            "a\n   ::add-mask::x",
            "a\r\n::set-env name=PATH::x",
            "##[error]x",
            "a ##[group]x",
            "##vso[task.complete result=Succeeded;]",
            "a\n##vso[task.setvariable variable=PATH]x",
            "##teamcity[buildStop comment='x']",
            "###teamcity[x]",
            "section_start:1560896352:a[collapsed=true]\r\u001b[0Kx",
            "\u001b[2J\u001b[31m",
            "\u001b]0;x\u0007",
            "\u009b31m",
            "\u001b[8mha:////x\u001b[0m",
            "a | b",
            "a \\| b",
            "\\|",
            "`|`",
            "a\\",
            "```\n# x\n```",
            "\n\n# x",
            "<img src=x onerror=alert(1)>",
            "]]></failure>",
            "--><script>alert(1)</script>",
            "\"' onmouseover='x",
            "[x](javascript:alert(1))",
            "%0A::error::x",
            "|n##teamcity[x]");

    @TempDir
    static Path folder;

    static Stream<String> hostile() {
        IntStream unseen = IntStream.rangeClosed(0, 0x2069)
                .filter(c -> Character.isISOControl(c)
                        || c == 0x85
                        || c == 0xA0
                        || c == 0xAD
                        || c == 0x61C
                        || (c >= 0x2000 && c <= 0x200F)
                        || (c >= 0x2028 && c <= 0x202F)
                        || c >= 0x2060);
        Stream<String> marks =
                Stream.concat(unseen.mapToObj(Character::toString), Stream.of("\ufeff", "\ud800", "\udb40\udc41"));
        return Stream.concat(COMMANDS.stream(), marks.map(mark -> "a" + mark + "b"));
    }

    private static Finding finding(Outcome sort, Severity severity, String text) {
        return new Finding(
                sort,
                sort == Outcome.BROKEN ? RuleId.CONTRACT_UNKNOWN_KEY : RuleId.MANIFEST_VALUE,
                severity,
                new Subject.Named(text),
                Optional.of(text),
                Optional.of(text),
                Optional.of(new Place(text, 7, 3)),
                Optional.of(Place.of(text, 9)),
                Optional.of(text),
                text,
                sort == Outcome.BROKEN ? Optional.of(text.replaceAll("\\R", "")) : Optional.empty(),
                Optional.empty());
    }

    private static Verdict verdict(String text) {
        List<Finding> findings = List.of(
                finding(Outcome.VIOLATED, Severity.ERROR, text),
                finding(Outcome.VIOLATED, Severity.WARNING, text),
                finding(Outcome.UNDECIDED, Severity.ERROR, text),
                finding(Outcome.BROKEN, Severity.ERROR, text));
        Waived waived = new Waived(
                finding(Outcome.VIOLATED, Severity.ERROR, text), new Place(text, 2, 1), text, Optional.empty());
        Coverage coverage = new Coverage(1, 1, Optional.of(text), List.of(text));
        return new Verdict(text, text, findings, List.of(waived), coverage, Duration.ZERO);
    }

    private static Run run(String text) {
        return new Run(List.of(verdict(text)), GitRoot.around(folder), "1");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void the_log_has_as_many_lines_as_of_a_word_and_none_that_anybody_obeys(String text) {
        Function<String, List<String>> log = words -> new TextReport(Style.PLAIN, Level.DEBUG, Mode.STRICT)
                .on(verdict(words)).stream()
                        .flatMap(message -> ("[INFO] " + message.text()).lines())
                        .toList();
        List<String> lines = log.apply(text);
        assertThat(lines).hasSameSizeAs(log.apply("word")).allSatisfy(HostileTextTest::assertHarmless);
        assertThat(lines).noneMatch(HostileTextTest::commandsGitHub);
        List<String> headline = TextReport.headline(verdict(text)).lines().toList();
        assertThat(headline).hasSize(1).allSatisfy(HostileTextTest::assertHarmless);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void each_report_has_as_many_lines_as_of_a_word(String text) throws Exception {
        for (ReportFormat format : ReportFormat.values()) {
            List<String> lines = format.of(run(text)).split("\n").length == 0
                    ? List.of()
                    : List.of(format.of(run(text)).split("\n", -1));
            assertThat(lines)
                    .as(format.name())
                    .hasSameSizeAs(format.of(run("word")).split("\n", -1));
            assertThat(lines).allSatisfy(HostileTextTest::assertVisible);
        }
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ReportFormat.JUNIT.of(run(text)))));
        JsonParser.parseString(ReportFormat.JSON.of(run(text)));
        JsonParser.parseString(ReportFormat.SARIF.of(run(text)));
        JsonParser.parseString(ReportFormat.CODE_QUALITY.of(run(text)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_row_of_markdown_has_its_cells_and_no_more(String text) {
        String row = ReportFormat.MARKDOWN.of(run(text)).lines().toList().get(4);
        assertThat(cells(row)).as(row).hasSize(10);
    }

    /** As cmark-gfm takes a row apart: a backslash and the sign behind it are one, wherever they stand. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < row.length(); i++) {
            char character = row.charAt(i);
            if (character == '\\' && i + 1 < row.length()) {
                cell.append(character).append(row.charAt(++i));
            } else if (character == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @ParameterizedTest
    @EnumSource
    void annotations_give_the_orders_of_their_own_alone(Annotations platform) {
        int expected = platform.of(run("word")).size();
        hostile().forEach(text -> {
            List<String> lines = platform.of(run(text));
            assertThat(lines).hasSize(expected).allSatisfy(HostileTextTest::assertVisible);
            assertThat(lines).allMatch(line -> line.lines().count() == 1);
            assertThat(lines).noneMatch(line -> line.indexOf("##", 1) >= 0);
            if (platform == Annotations.GITHUB) {
                // The runner decodes %0A to a line break, in a message and nowhere else.
                assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) title=[^:]*::.*"));
                assertThat(lines).noneMatch(line -> line.matches(".*%(?!25|3A|2C).*"));
            }
            if (platform == Annotations.TEAMCITY) {
                assertThat(lines)
                        .allMatch(line -> line.matches("##teamcity\\[\\w+( \\w+='([^|'\\[\\]]|\\|[|'\\[\\]])*')*]"));
            }
            if (platform == Annotations.AZURE) {
                assertThat(lines).allMatch(line -> line.matches("##vso\\[task.logissue [^\\]]*;].*"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_line_of_the_audit_log_is_one(String text) {
        Evidence.Pinned pinned = new Evidence.Pinned(text, Optional.empty());
        Evidence.ObservedPlace place =
                new Evidence.ObservedPlace(text, Optional.of(text), Optional.of(text), Optional.of(text));
        Evidence evidence = new Evidence(
                ContractLines.NONE,
                Optional.of(pinned),
                Optional.of(pinned),
                Optional.of(pinned),
                List.of(pinned),
                List.of(place));
        AuditEntry entry = new AuditEntry(
                Instant.EPOCH,
                "1",
                Optional.of(text),
                new AuditEntry.Check(Mode.STRICT, verdict(text).restingOn(evidence)));
        String line = AuditLine.of(entry);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertVisible(line.stripTrailing());
        JsonParser.parseString(line);
    }

    private static void assertHarmless(String line) {
        assertVisible(line);
        assertThat(line).doesNotContain("##");
    }

    private static void assertVisible(String line) {
        assertThat(line.codePoints().filter(c -> c != ' ' && !isVisible(c)).mapToObj(Integer::toHexString))
                .as(line)
                .isEmpty();
    }

    private static boolean isVisible(int character) {
        return !Character.isISOControl(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean commandsGitHub(String line) {
        return line.stripLeading().startsWith("::");
    }
}
