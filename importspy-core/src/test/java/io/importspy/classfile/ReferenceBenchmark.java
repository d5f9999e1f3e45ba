package io.importspy.classfile;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassVariant;
import io.importspy.reference.References;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What the references of all classes of a jar cost, as a ratio to one pass over the constant pools of the same entries, both warm and
 * interleaved in one JVM. Not a test; to run it:
 *
 * <pre>{@code
 * mvn -q test-compile -pl importspy-core
 * java -cp importspy-core/target/classes:importspy-core/target/test-classes:… io.importspy.bytecode.ReferenceBenchmark [jar]
 * }</pre>
 *
 * <p>Without a jar it reads Guava.
 */
public final class ReferenceBenchmark {

    private static final int ROUNDS = 61;
    private static final int WARM_UP = 30;

    private ReferenceBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments a jar to measure on, or none
     */
    public static void main(String[] arguments) {
        Path jar = Path.of(arguments.length > 0 ? arguments[0] : "importspy-core/target/libraries/guava.jar");
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            List<ClassVariant> variants = artifact.variants().stream()
                    .filter(variant -> !variant.internalName().equals(ModuleInfo.NAME))
                    .toList();
            List<Double> ratios = new ArrayList<>();
            List<Double> millis = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double references = time(() -> references(variants));
                double pools = time(() -> pools(variants));
                if (round >= 0) {
                    ratios.add(references / pools);
                    millis.add(references);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %6.2f ms, %5.2f x a pass over the constant pools (median of %d rounds, %d class files)%n",
                    jar.getFileName(),
                    median(millis),
                    median(ratios),
                    ROUNDS,
                    variants.size());
        }
    }

    private static void references(List<ClassVariant> variants) {
        int found = 0;
        for (ClassVariant variant : variants) {
            found += References.of(variant.read()).all().size();
        }
        require(found);
    }

    private static void pools(List<ClassVariant> variants) {
        int found = 0;
        for (ClassVariant variant : variants) {
            ByteCursor in = new ByteCursor(variant.read());
            in.skip(8);
            found += ConstantPool.read(in, ClassVersion.NEWEST).size();
        }
        require(found);
    }

    private static void require(int found) {
        if (found == 0) {
            throw new IllegalStateException("not the work that was to be measured");
        }
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
