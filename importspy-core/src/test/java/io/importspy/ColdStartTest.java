package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/**
 * A check runs once in a JVM that a build has just started, so that what is linked for the first time counts for more than what is
 * computed: a class that is spun for a lambda costs some 0.2 ms, and the {@code equals} that a record is given by the compiler 20 ms.
 */
final class ColdStartTest {

    /** There are some eighty today; streams and lambdas on the way of every entry once made them three hundred. */
    private static final int FEW = 100;

    @TempDir
    Path folder;

    @Test
    void a_check_links_no_equals_of_a_record_and_spins_few_lambdas() throws Exception {
        Path jar = Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path contract = folder.resolve("spymodel.yml");
        Files.writeString(
                contract, ImportSpy.generate(GenerateRequest.of(jar)).text().orElseThrow());

        List<String> loaded = loadedBy(contract, jar);

        assertThat(loaded).anyMatch(line -> line.contains(" io.importspy.check.type.MemberCheck "));
        assertThat(loaded).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
        assertThat(loaded).noneMatch(line -> line.contains(" io.importspy.report.Html"));
        assertThat(loaded).noneMatch(line -> line.contains(" io.importspy.verdict.Outline"));
        assertThat(loaded).noneMatch(line -> line.contains(" java.time.zone.TzdbZoneRulesProvider "));
        assertThat(loaded.stream().filter(line -> line.contains(" io.importspy.") && line.contains("$$Lambda")))
                .hasSizeLessThan(FEW);
    }

    private List<String> loadedBy(Path contract, Path jar) throws Exception {
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cold.class.getName(),
                        contract.toString(),
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }

    /** The check, in a JVM of its own. */
    static final class Cold {

        private Cold() {}

        /**
         * Checks once.
         *
         * @param arguments the contract and the artifact
         */
        public static void main(String[] arguments) {
            Path contract = Path.of(arguments[0]);
            Verdict verdict = ImportSpy.check(CheckRequest.of(contract, Path.of(arguments[1])));
            if (verdict.outcome() != Outcome.CONFORMS) {
                throw new IllegalStateException(verdict.toString());
            }
        }
    }
}
