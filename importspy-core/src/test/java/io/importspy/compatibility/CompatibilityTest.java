package io.importspy.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.StableSubjects;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code match: compatible} says of a new version is what its clients show. */
final class CompatibilityTest {

    @TempDir
    static Path folder;

    private static Oracle oracle;

    @BeforeAll
    static void openOracle() {
        oracle = new Oracle(folder);
    }

    @AfterAll
    static void closeOracle() throws IOException {
        oracle.close();
    }

    @TestFactory
    Stream<DynamicTest> the_verdict_is_that_of_javac_and_the_JVM() {
        return Cases.all().stream().map(one -> dynamicTest(one.toString(), () -> agree(one)));
    }

    private static void agree(Case one) throws IOException {
        Oracle.Built built = oracle.build(one);
        List<Finding> findings = StableSubjects.keep(ImportSpy.check(Frozen.request(built, MatchChoice.COMPATIBLE)))
                .findings();
        assertThat(findings.stream().filter(finding -> finding.outcome() != Outcome.VIOLATED))
                .as("undecided")
                .isEmpty();
        Breaks answer = findings.stream()
                .filter(Finding::fails)
                .flatMap(finding -> finding.breaks().stream())
                .map(CompatibilityTest::breaks)
                .reduce(Breaks.NOTHING, Breaks::and);
        assertThat(one.accepts(answer))
                .as("%s breaks %s, and the check says %s: %s", one, one.expected(), answer, findings)
                .isTrue();
    }

    private static Breaks breaks(Incompatibility what) {
        return new Breaks(what.source(), what.binary());
    }
}
