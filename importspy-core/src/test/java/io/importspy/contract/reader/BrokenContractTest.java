package io.importspy.contract.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the contracts of {@code broken.txt} against the reader. Each of them carries its own expectations: <code>«id»</code> in front of a
 * token says that this problem, and no other, is reported there; a line {@code ! words} below the contract says what the
 * next of its problems must mention, in its message or its advice.
 */
final class BrokenContractTest {

    record Fixture(String name, String marked, List<String> words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fixture> fixtures() throws IOException {
        try (InputStream in = BrokenContractTest.class.getResourceAsStream("broken.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(BrokenContractTest::fixture);
        }
    }

    private static Fixture fixture(String text) {
        int lineEnd = text.indexOf('\n');
        List<String> lines = text.substring(lineEnd + 1).lines().toList();
        String marked = lines.stream()
                .filter(line -> !line.startsWith("! "))
                .map(line -> line + "\n")
                .collect(joining());
        List<String> words = lines.stream()
                .filter(line -> line.startsWith("! "))
                .map(line -> line.substring(2))
                .toList();
        return new Fixture(text.substring(0, lineEnd), marked.stripTrailing() + "\n", words);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void each_mark_is_reported_at_its_token_and_nothing_else(Fixture fixture) {
        Marked contract = Marked.of(fixture.marked());
        List<Problem> problems = Contracts.problems(contract.text());
        assertThat(problems.stream().map(problem -> at(problem)))
                .as(() -> contract.text()
                        + problems.stream().map(Problem::toString).collect(joining("\n")))
                .containsExactlyElementsOf(contract.marks().stream()
                        .map(mark -> at(mark, contract.text()))
                        .toList());
        for (int i = 0; i < fixture.words().size(); i++) {
            assertThat(problems.get(i).message() + " | " + problems.get(i).advice())
                    .contains(fixture.words().get(i).split(" \\.\\.\\. "));
        }
        assertThat(problems).allSatisfy(BrokenContractTest::isWellMade);
    }

    @Test
    void every_problem_that_a_text_can_have_is_among_the_fixtures() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        fixtures().forEach(fixture -> Marked.of(fixture.marked()).marks().forEach(mark -> seen.add(mark.id())));
        List<String> all = new ArrayList<>(Stream.of(ProblemKind.values())
                .filter(kind -> kind != ProblemKind.DEPLOYMENT) // the parameter is wrong, and no text
                .map(kind -> kind.rule().id().substring("contract.".length()))
                .toList());
        all.removeAll(List.of("missing", "unreadable", "extends")); // there is no text
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    private static String at(Problem problem) {
        return problem.position().line() + ":" + problem.position().column() + " " + problem.id();
    }

    private static String at(Marked.Mark mark, String text) {
        String before = text.substring(0, mark.offset());
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return line + ":" + column + " contract." + mark.id();
    }

    private static void isWellMade(Problem problem) {
        assertThat(problem.position().file()).isEqualTo(Contracts.FILE);
        assertThat(problem.message()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(300);
        assertThat(problem.advice()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(500);
        assertThat(problem.excerpt().lines().count()).isIn(0L, 2L);
    }
}
