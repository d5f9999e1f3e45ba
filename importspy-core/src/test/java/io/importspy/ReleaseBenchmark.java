package io.importspy;

import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What it costs to hold a release against an earlier one, as a ratio to one structural pass of ASM over the classes of both. The
 * contract of the earlier one is read before the clock starts. Not a test: {@code mvn -Pbenchmark verify} runs it, see
 * docs/benchmarks.md.
 */
public final class ReleaseBenchmark {

    private static final int EARLIER_JAVA = 11;

    private ReleaseBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments pairs of jars: an earlier release and a later one
     */
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            compare(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
        Path folder = Files.createTempDirectory("importspy");
        Path before = JavaBase.of(EARLIER_JAVA, folder);
        Path now = JavaBase.running(folder);
        try {
            compare(before, now);
        } finally {
            for (Path made : List.of(before, now, folder)) {
                Files.delete(made);
            }
        }
    }

    private static void compare(Path before, Path now) throws Exception {
        Contract contract = contract(before);
        List<String> classesBefore = CheckBenchmark.classes(before);
        List<String> classesNow = CheckBenchmark.classes(now);
        CheckBenchmark.compare(
                "%s against %s (%d types)"
                        .formatted(
                                now.getFileName(),
                                before.getFileName(),
                                contract.types().size()),
                "one structural pass of ASM over both",
                () -> CheckBenchmark.verdict(contract, now),
                () -> {
                    CheckBenchmark.pass(before, classesBefore);
                    CheckBenchmark.pass(now, classesNow);
                });
    }

    private static Contract contract(Path jar) throws Exception {
        GenerateRequest request = GenerateRequest.of(jar).match(MatchChoice.COMPATIBLE);
        return ContractReader.read(ImportSpy.generate(request).text().orElseThrow(), "spymodel.yml");
    }
}
