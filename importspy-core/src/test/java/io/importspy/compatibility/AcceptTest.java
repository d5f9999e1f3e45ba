package io.importspy.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.importspy.Accepted;
import io.importspy.CheckRequest;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.StableSubjects;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What has been accepted no longer fails, and nothing else of the contract has changed. */
final class AcceptTest {

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
    Stream<DynamicTest> a_contract_that_accepts_a_change_holds() {
        return Cases.all().stream()
                .flatMap(one -> Stream.of(MatchChoice.COMPATIBLE, MatchChoice.EXACT)
                        .map(match -> dynamicTest(match + " " + one, () -> accept(one, match))));
    }

    private static void accept(Case one, MatchChoice match) throws IOException {
        CheckRequest request = Frozen.request(oracle.build(one), match);
        String before = Files.readString(request.contract().orElseThrow());
        List<Finding> findings = StableSubjects.keep(ImportSpy.check(request)).findings();
        Accepted accepted = ImportSpy.accept(request);
        if (leavesNothing(findings, before)) {
            assertThat(accepted.text()).as("a contract that asks for nothing").isEmpty();
            return;
        }
        assertThat(accepted.remaining())
                .as("after%n%s%n%s", accepted.diff(), findings)
                .isEmpty();
        assertThat(accepted.text().isEmpty()).isEqualTo(findings.isEmpty());
        assertThat(removed(accepted.diff())).as("in %s", accepted.diff()).isSubsetOf(mayChange(before, findings));
    }

    /** Whether every type is gone, in a contract that does not ask for those that are there. */
    private static boolean leavesNothing(List<Finding> findings, String contract) {
        long types = contract.lines()
                .filter(line -> line.startsWith("  - type: ") || line.matches("  - (public|protected) .*"))
                .count();
        long gone = findings.stream()
                .filter(finding -> Set.of("type.missing", "type.access").contains(finding.id()))
                .map(finding -> finding.contract().map(Place::line))
                .distinct()
                .count();
        return types > 0
                && gone == types
                && findings.stream().noneMatch(finding -> finding.id().equals("type.undeclared"));
    }

    /** The lines that a diff takes out; an entry that only gets its long form, for a member to be added, has not changed. */
    private static List<String> removed(String diff) {
        // What a second round changes follows from the first.
        int second = diff.indexOf("\n--- ");
        return removedAtOnce(second < 0 ? diff : diff.substring(0, second));
    }

    private static List<String> removedAtOnce(String diff) {
        Set<String> added = diff.lines().filter(line -> line.startsWith("+")).collect(Collectors.toSet());
        return diff.lines()
                .filter(line -> line.startsWith("-") && !line.startsWith("---"))
                .map(line -> line.substring(1))
                .filter(line -> !added.contains("+" + line.replaceFirst("  - ", "  - type: ")))
                .toList();
    }

    /** The lines of those entries of {@code types} at which something is found, and keys of lists that become empty. */
    private static Set<String> mayChange(String contract, List<Finding> findings) {
        List<String> lines = contract.lines().toList();
        Set<String> may = new TreeSet<>(Set.of("types:"));
        for (Finding finding : findings) {
            int header = finding.contract().map(Place::line).orElseThrow() - 1;
            while (header > 0 && !lines.get(header).startsWith("  - ")) {
                header--;
            }
            may.add(lines.get(header));
            lines.stream()
                    .skip(header + 1L)
                    .takeWhile(next -> next.startsWith("    "))
                    .forEach(may::add);
        }
        return may;
    }
}
