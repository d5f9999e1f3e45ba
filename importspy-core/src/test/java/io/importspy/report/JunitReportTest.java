package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test cases as Surefire reads them: one for each expectation, by names that a server can follow from build to build. */
final class JunitReportTest {

    private static final String SOURCE = """
            package com.acme;
            public class Plugin {
                public static final String ID = "billing";
                public void run() { System.exit(1); }
                public String name;
            }
            """;

    private static final String CONTRACT = """
            filename: plugin.jar
            types:
              - type: public class com.acme.Plugin
                members:
                  - void run()
                  - public static final String ID = "bill"
                  - int name
              - type: public class com.acme.Gone
                members: [void close()]
              - type: com.acme.*
                severity: warning
            imports:
              never:
                - java.util.logging..*
                - java.lang.System.exit(int)
            waivers:
              - violation: import.never
                at: com.acme.Plugin.run()
                because: removed with the old ledger
            """;

    @TempDir
    Path folder;

    @Test
    void each_expectation_is_a_case_of_the_class_that_it_is_about() throws Exception {
        List<ReportTestCase> cases = cases(run(verdict(CONTRACT)));
        assertThat(cases)
                .extracting(one -> one.getFullClassName().replace("importspy.classes.", "") + ": " + one.getName() + " "
                        + ended(one))
                .containsExactly(
                        "File name: the artifact's file name error filename.unknown",
                        "com.acme.Plugin: com.acme.Plugin passed",
                        "com.acme.Plugin: run() passed",
                        "com.acme.Plugin: ID failed member.constant",
                        "com.acme.Plugin: name failed member.type",
                        "com.acme.Gone: com.acme.Gone failed type.missing",
                        "com.acme.Gone: close() skipped there is no such type",
                        "Imports: java.util.logging..* passed",
                        "Imports: java.lang.System.exit(int) skipped removed with the old ledger",
                        "Waivers: import.never at com.acme.Plugin.run() passed");
    }

    @Test
    void lines_that_move_and_a_new_version_change_no_name() throws Exception {
        Verdict verdict = verdict(CONTRACT);
        Verdict later = verdict("# a comment\n\n" + CONTRACT);
        assertThat(names(run(later.on("plugin-2.0.1-SNAPSHOT.jar"))))
                .isEqualTo(names(run(verdict.on("plugin-1.9.jar"))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "plugin-2.1.0.jar, plugin.jar",
        "plugin-2.1.0-SNAPSHOT.war, plugin.war",
        "plugin-1.0-rc-1-tests.jar, plugin-tests.jar",
        "log4j-1.2-api-2.17.1.jar, log4j-1.2-api.jar",
        "plugin-1.0-20260101.120000-7.jar, plugin.jar",
        "guava-33.0.0-jre.jar, guava-jre.jar",
        "commons-lang3.jar, commons-lang3.jar",
        "classes, classes",
    })
    void a_suite_has_the_name_of_the_artifact_without_its_version(String artifact, String stable) {
        assertThat(JunitNames.withoutVersion(artifact)).isEqualTo(stable);
    }

    @Test
    void two_versions_of_an_artifact_are_two_suites() {
        assertThat(JunitNames.ofSuites(List.of(
                        verdict(CONTRACT).on("a-1.jar"),
                        verdict(CONTRACT).on("a-2.jar"),
                        verdict(CONTRACT).on("b-2.jar"))))
                .containsExactly("importspy.a-1_jar", "importspy.a-2_jar", "importspy.b_jar");
    }

    @Test
    void thousands_of_expectations_stay_readable() throws Exception {
        List<Expectation> expectations = IntStream.range(0, 5000)
                .mapToObj(i -> new Expectation(
                        new Subject.Member(
                                "com.acme.T" + i / 20, Subject.Kind.METHOD, "m" + i, Optional.of(List.of("int"))),
                        Set.of(RuleId.MEMBER_MISSING),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .toList();
        String text =
                run(new Verdict("a.jar", "spymodel.yml", Coverage.NOTHING, expectations, Duration.ZERO, Evidence.NONE));
        assertThat(text).hasSizeLessThan(1 << 20);
        assertThat(cases(text))
                .hasSize(5000)
                .extracting(ReportTestCase::getFullName)
                .doesNotHaveDuplicates();
    }

    private Verdict verdict(String contract) {
        return Gate.of(folder, SOURCE).verdict(contract);
    }

    private String run(Verdict verdict) {
        return ReportFormat.JUNIT.of(new Run(List.of(verdict), GitRoot.around(folder), "0.1.0"));
    }

    private static List<String> names(String text) throws Exception {
        return cases(text).stream().map(ReportTestCase::getFullName).toList();
    }

    private static String ended(ReportTestCase one) {
        if (one.hasSkipped()) {
            return "skipped " + one.getFailureMessage();
        }
        return one.isSuccessful() ? "passed" : (one.hasError() ? "error " : "failed ") + one.getFailureType();
    }

    private static List<ReportTestCase> cases(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (InputStreamReader reader =
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(reader).stream()
                            .map(ReportTestSuite::getTestCases)
                            .flatMap(List::stream)
                            .toList();
        }
    }
}
