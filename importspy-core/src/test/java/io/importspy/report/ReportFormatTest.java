package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.importspy.fixture.Lines;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The files of one and the same run; {@code -Dgolden.write} writes those anew, to be read before they are kept. */
final class ReportFormatTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/importspy/report");

    /** What a class name, a manifest or a file name can hold, with something in it for the parser of each format. */
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'&amp; ]]> --> ::error::boo %0A ``` | \\ \u001b[31m\n\r\u202e\ud800 ##vso[task.complete]";

    @TempDir
    Path base;

    private GitRoot repository;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(base.resolve(".git"));
        Path module = Files.createDirectories(base.resolve("billing plugin"));
        Files.createDirectories(module.resolve("com/acme/billing"));
        Files.createFile(module.resolve("com/acme/billing/BillingPlugin.java"));
        Files.copy(GOLDEN.resolve("spymodel.yml"), module.resolve("spymodel.yml"));
        repository = GitRoot.around(module);
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_as_yesterday(ReportFormat format) throws IOException {
        String text = format.of(run());
        Path golden = GOLDEN.resolve(format.fileName());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_documentation_lists_every_format() throws IOException {
        Path page = Path.of("../docs/reports.md");
        String text = Files.readString(page);
        int start = text.indexOf("| format | file | read by |\n");
        int end = text.indexOf("\n\n", start);
        String table = Stream.concat(
                        Stream.of("| format | file | read by |", "|---|---|---|"),
                        Stream.of(ReportFormat.values()).map(ReportFormat::row))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, text.substring(0, start) + table + text.substring(end));
        }
        assertThat(Files.readString(page))
                .as(
                        "docs/reports.md; mvn test -pl importspy-core -Dtest=ReportFormatTest -Dgolden.write writes the table")
                .contains(table + "\n\n");
    }

    @Test
    void sarif_is_what_its_schema_asks_for() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(errors(text, SpecificationVersion.DRAFT_7, ReportFormat.SARIF.of(run())))
                    .isEmpty();
            assertThat(errors(text, SpecificationVersion.DRAFT_7, ReportFormat.SARIF.of(hostile())))
                    .isEmpty();
            assertThat(errors(text, SpecificationVersion.DRAFT_7, "{\"version\":\"2.1.0\"}"))
                    .isNotEmpty();
        }
    }

    @Test
    void json_is_what_its_schema_asks_for() throws IOException {
        String schema = Files.readString(Path.of("../docs/report.schema.json"));
        assertThat(errors(schema, SpecificationVersion.DRAFT_2020_12, ReportFormat.JSON.of(run())))
                .isEmpty();
        assertThat(errors(schema, SpecificationVersion.DRAFT_2020_12, ReportFormat.JSON.of(hostile())))
                .isEmpty();
        assertThat(errors(schema, SpecificationVersion.DRAFT_2020_12, "{\"report\":1}"))
                .isNotEmpty();
    }

    @Test
    void surefire_reads_what_is_failed_undecided_waived_and_well() throws Exception {
        List<ReportTestSuite> suites = suites(ReportFormat.JUNIT.of(run()));
        List<ReportTestCase> cases = suites.stream()
                .map(ReportTestSuite::getTestCases)
                .flatMap(List::stream)
                .toList();
        assertThat(suites).extracting(ReportTestSuite::getName).contains("billing-plugin_jar", "model_jar");
        assertThat(cases).filteredOn(ReportTestCase::hasFailure).singleElement().satisfies(one -> {
            assertThat(one.getFailureType()).isEqualTo("member.return-type");
            assertThat(one.getFailureDetail()).contains("expected  public boolean execute(Context)");
        });
        assertThat(cases).filteredOn(ReportTestCase::hasError).hasSize(1);
        assertThat(cases)
                .filteredOn(ReportTestCase::hasSkipped)
                .extracting(ReportTestCase::getFailureMessage)
                .contains("removed with the old ledger");
        assertThat(cases).filteredOn(one -> one.getName().contains("close")).anyMatch(ReportTestCase::isSuccessful);
    }

    @Test
    void a_merge_request_gets_a_line_for_each_finding() {
        String text = ReportFormat.CODE_QUALITY.of(run());
        assertThat(text).contains("\"path\": \"billing plugin/com/acme/billing/BillingPlugin.java\"", "\"begin\": 42");
        assertThat(text).contains("\"path\": \"billing plugin/spymodel.yml\"", "\"begin\": 16");
    }

    @Test
    void a_place_outside_of_the_repository_is_named_and_no_file_is_looked_for_there() {
        Finding outside = at("../../etc/passwd", "app.jar!/META-INF/x");
        String text = ReportFormat.SARIF.of(run(outside));
        assertThat(text).contains("\"uri\": \"../../etc/passwd\"").doesNotContain("relatedLocations");
    }

    @Test
    void a_fingerprint_does_not_know_of_lines() {
        Finding finding = Sample.WRONG_RESULT;
        Finding moved = finding.askedAt(new Place("spymodel.yml", 99, 1)).in(Place.of("Other.java", 7));
        assertThat(new Fingerprints().of(moved)).isEqualTo(new Fingerprints().of(finding));
    }

    @ParameterizedTest
    @CsvSource({
        "billing-plugin-2.1.0.jar, billing-plugin-2.2.0-SNAPSHOT.jar",
        "billing-plugin-2.1.0.war, billing-plugin-10-rc1.war",
        "app-1.0.jar!/BOOT-INF/lib/model-1.4.jar, app-1.1.jar!/BOOT-INF/lib/model-1.5.jar",
        "log4j-1.2-api-2.17.1.jar's version, log4j-1.2-api-2.18.0.jar's version",
        "the environment of the deployment at line 3, the environment of the deployment at line 41"
    })
    void a_fingerprint_does_not_know_of_versions_and_of_lines_in_a_text(String before, String after) {
        assertThat(fingerprint(before)).isEqualTo(fingerprint(after));
        assertThat(fingerprint(before)).isNotEqualTo(fingerprint("another-2.1.0.jar"));
    }

    private static String fingerprint(String text) {
        Finding finding = Sample.WRONG_RESULT;
        return new Fingerprints()
                .of(new Finding(
                        finding.outcome(),
                        finding.rule(),
                        finding.severity(),
                        new Subject.Named(text),
                        Optional.of(text),
                        finding.found(),
                        finding.contract(),
                        finding.code(),
                        finding.because(),
                        finding.advice(),
                        finding.excerpt(),
                        finding.breaks()));
    }

    @Test
    void two_findings_that_say_the_same_have_two_fingerprints() {
        Fingerprints fingerprints = new Fingerprints();
        assertThat(fingerprints.of(Sample.WRONG_RESULT)).isNotEqualTo(fingerprints.of(Sample.WRONG_RESULT));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_a_stranger_does_anything(ReportFormat format) {
        String text = format.of(hostile());
        assertThat(text)
                .doesNotContain("\u001b")
                .doesNotContain("\r")
                .doesNotContain("\u202e")
                .doesNotContain("\ud800");
    }

    @Test
    void xml_stays_xml_whatever_it_is_about() throws Exception {
        String text = ReportFormat.JUNIT.of(hostile());
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        assertThat(suites(text)).singleElement().matches(suite -> suite.getNumberOfFailures() == 1);
    }

    @Test
    void a_code_span_ends_where_it_should() {
        assertThat(MarkdownReport.code("a")).isEqualTo("`a`");
        assertThat(MarkdownReport.code("a``b")).isEqualTo("```a``b```");
        assertThat(MarkdownReport.code("`")).isEqualTo("`` ` ``");
    }

    @Test
    void a_summary_of_thousands_stays_readable() {
        Finding[] many =
                IntStream.range(0, 3000).mapToObj(i -> Sample.WRONG_RESULT).toArray(Finding[]::new);
        assertThat(ReportFormat.MARKDOWN.of(run(many)))
                .contains("and 2800 more")
                .hasSizeLessThan(1 << 20);
    }

    @Test
    void a_report_that_cannot_be_written_says_so() throws IOException {
        Path file = Files.createFile(base.resolve("occupied"));
        assertThatThrownBy(() -> ReportFormat.JSON.write(run(), file)).isInstanceOf(FileSystemException.class);
    }

    @Test
    void a_report_takes_the_place_of_the_last_one() throws IOException {
        ReportFormat.JSON.write(hostile(), base.resolve("target/importspy"));
        Path file = ReportFormat.JSON.write(run(), base.resolve("target/importspy"));
        assertThat(file).hasContent(ReportFormat.JSON.of(run()));
    }

    private Run run() {
        Finding broken = Sample.WRONG_RESULT;
        Verdict wrong = new Verdict(
                "billing-plugin-2.1.0.jar",
                "spymodel.yml",
                List.of(broken, Sample.NO_SUPERTYPE, Sample.weighing(Severity.WARNING)),
                List.of(new Waived(
                        breaking(),
                        new Place("spymodel.yml", 60, 5),
                        "removed with\n  the old ledger",
                        Optional.of(LocalDate.of(2027, 3, 31)))),
                new Coverage(41, 3, Optional.of("production"), List.of("the JDK API of Java 26")),
                Duration.ofMillis(14));
        Verdict well = new Verdict(
                "model-1.0.jar",
                "model/spymodel.yml",
                List.of(),
                new Coverage(7, 1, Optional.empty()),
                Duration.ofMillis(3));
        Verdict read = wrong.restingOn(Lines.evidence(base.resolve("billing plugin/spymodel.yml"), "spymodel.yml"));
        return new Run(List.of(Sample.holding(read), well), repository, "0.1.0");
    }

    private Run run(Finding... findings) {
        return new Run(List.of(Sample.verdict(findings)), repository, "0.1.0");
    }

    private Run hostile() {
        Verdict verdict = Sample.verdict(Sample.saying(HOSTILE)).on(HOSTILE);
        return new Run(List.of(verdict), repository, "0.1.0");
    }

    private static Finding breaking() {
        return new Finding(
                Outcome.VIOLATED,
                RuleId.MEMBER_MISSING,
                Severity.ERROR,
                new Subject.Named("com.acme.billing.Ledger.close()"),
                Optional.of("public void close()"),
                Optional.of("no such member"),
                Optional.of(new Place("spymodel.yml", 30, 9)),
                Optional.empty(),
                Optional.empty(),
                "add it, or accept its removal",
                Optional.empty(),
                Optional.of(Incompatibility.both("JLS 13.4.12")));
    }

    private static Finding at(String contract, String code) {
        return Sample.WRONG_RESULT.askedAt(new Place(contract, 3, 1)).in(Place.of(code, 0));
    }

    private static List<String> errors(String schema, SpecificationVersion version, String text) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema).validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private List<ReportTestSuite> suites(String text) throws Exception {
        Path file = Files.writeString(base.resolve("TEST.xml"), text);
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());
    }
}
