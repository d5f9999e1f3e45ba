package io.importspy;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ClassPath;
import io.importspy.bytecode.ConstantPool;
import io.importspy.bytecode.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.Checker;
import io.importspy.check.Inspection;
import io.importspy.check.Modules;
import io.importspy.contract.Contract;
import io.importspy.contract.ContractReader;
import io.importspy.reference.ReferenceIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code imports} cost, warm, as a ratio to one pass over the constant pools of all classes. Both read the class files of an archive
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
        CheckBenchmark.compare(title, "a pass over its constant pools", () -> check(contract, jar), () -> pools(jar));
    }

    private static void check(Contract contract, Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, List.of(), Jdk.running())) {
            Checker.Result result = Checker.check(new Inspection(
                    contract,
                    contract.deployments(),
                    artifact,
                    TypeHierarchy.of(artifact, classPath),
                    classPath,
                    ReferenceIndex.of(artifact),
                    Optional.of(artifact.fileName()),
                    Optional.empty(),
                    Optional.empty(),
                    new Modules(jar, List.of(), Optional.empty()),
                    () -> LocalDate.EPOCH));
            if (result.coverage().expectations() == 0 || !result.findings().isEmpty()) {
                throw new IllegalStateException("not the work that was to be measured: " + result.findings());
            }
        }
    }

    private static void pools(Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            int constants = artifact.variants().parallelStream()
                    .filter(variant -> !variant.internalName().equals("module-info"))
                    .mapToInt(variant -> ConstantPool.of(variant.read()).size())
                    .sum();
            if (constants == 0) {
                throw new IllegalStateException("not the work that was to be measured");
            }
        }
    }
}
