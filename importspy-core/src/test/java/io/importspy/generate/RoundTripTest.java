package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars that these tests themselves run with; the profile {@code corpus} has several hundred more. */
final class RoundTripTest {

    /** Jars that only have dependencies, and no class of their own. */
    private static final Pattern AGGREGATORS =
            Pattern.compile("(junit-jupiter|archunit-junit5|listenablefuture)-[\\d.]+(-empty-.*)?\\.jar");

    @TempDir
    Path folder;

    @Test
    void there_are_jars_to_go_through() {
        assertThat(jars()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void what_is_generated_from_a_jar_is_held_by_the_jar(Path jar) {
        Generated generated = ImportSpy.generate(GenerateRequest.of(jar));

        Verdict verdict = new Gate(folder, jar).verdict(generated.text().orElseThrow());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.coverage().types()).isEqualTo(generated.types());
    }

    /** What is not on this class path is undecided; what is there has not changed. */
    @ParameterizedTest
    @MethodSource({"jars", "libraries"})
    void a_jar_breaks_nobody_who_was_compiled_against_it(Path jar) {
        Generated generated = ImportSpy.generate(GenerateRequest.of(jar).match(MatchChoice.EXACT));

        Verdict verdict = new Gate(folder, jar).verdict(generated.text().orElseThrow());

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.outcome() != Outcome.UNDECIDED)
                .isEmpty();
        assertThat(verdict.coverage().types()).isEqualTo(generated.types());
    }

    static Stream<Path> libraries() throws IOException {
        return Files.list(Path.of("target/libraries"));
    }

    static Stream<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar ->
                        !AGGREGATORS.matcher(jar.getFileName().toString()).matches());
    }
}
