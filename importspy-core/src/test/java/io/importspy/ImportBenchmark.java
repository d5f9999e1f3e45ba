package io.importspy;

import io.importspy.artifact.Artifact;
import io.importspy.classfile.ProvenClass;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;

/**
 * What {@code imports} cost, warm, as a ratio to one pass that proves all classes. Both read the class files of an archive
 * that they open, by all cores. Not a test: {@code mvn -Pbenchmark verify} runs it, see docs/benchmarks.md.
 */
public final class ImportBenchmark {

    private static final String ONE_LIST = """
            imports:
              never:
                - sun.nio..*
                - java.lang.System.exit(int)
                - java.util.Date.new(..)
            """;

    private static final String BOTH_LISTS = """
            imports:
              only: ["java..*", "javax..*", "com.google..*", "org.jspecify..*", "sun.misc.*"]
              never:
                - sun.nio..*
                - java.lang.System.exit(int)
                - java.util.Date.new(..)
            """;

    private ImportBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments Guava
     */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        compare(
                "what " + jar.getFileName() + " may never refer to",
                ContractReader.read(ONE_LIST, "spymodel.yml"),
                jar);
        compare("the same, and all that it may refer to", ContractReader.read(BOTH_LISTS, "spymodel.yml"), jar);
    }

    private static void compare(String title, Contract contract, Path jar) {
        CheckBenchmark.compare(title, "a pass that proves its classes", () -> check(contract, jar), () -> proofs(jar));
    }

    private static void check(Contract contract, Path jar) {
        Verdict verdict = CheckBenchmark.verdict(contract, jar);
        if (verdict.coverage().expectations() == 0 || !verdict.findings().isEmpty()) {
            throw new IllegalStateException("not the work that was to be measured: " + verdict.findings());
        }
    }

    private static void proofs(Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            int constants = artifact.variants().parallelStream()
                    .filter(variant -> !variant.internalName().equals("module-info"))
                    .mapToInt(variant ->
                            ProvenClass.prove(variant.read()).constants().size())
                    .sum();
            if (constants == 0) {
                throw new IllegalStateException("not the work that was to be measured");
            }
        }
    }
}
