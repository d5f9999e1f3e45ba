package io.importspy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.CheckRequest;
import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core on jars of other people, none of which it has been told anything about: no class path, no source. */
final class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("importspy.corpus", "target/corpus"));

    @TempDir
    Path folder;

    @Test
    void the_corpus_is_large() throws IOException {
        try (Stream<Path> jars = jars()) {
            assertThat(jars).hasSizeGreaterThan(300);
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void what_is_generated_from_a_jar_is_held_by_the_jar(Path jar) throws IOException {
        Generated generated = ImportSpy.generate(
                GenerateRequest.of(jar));
        assertThat(generated.findings()).isEmpty();

        Path contract = Files.writeString(
                folder.resolve("spymodel.yml"), generated.text().orElseThrow());
        Verdict verdict = ImportSpy.check(CheckRequest.of(contract, jar));

        assertThat(verdict.outcome()).as(() -> story(verdict)).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.coverage().types()).isEqualTo(generated.types());
        assertThat(verdict.coverage().expectations()).isGreaterThanOrEqualTo(generated.types() + generated.members());
    }

    static Stream<Path> jars() throws IOException {
        return Files.list(CORPUS)
                .filter(file -> file.toString().endsWith(".jar"))
                .sorted();
    }

    private static String story(Verdict verdict) {
        return TextReport.headline(verdict)
                + verdict.findings().stream()
                        .limit(10)
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
