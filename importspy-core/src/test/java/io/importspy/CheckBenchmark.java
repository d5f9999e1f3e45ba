package io.importspy;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.Checker;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Modules;
import io.importspy.contract.Contract;
import io.importspy.contract.Imports;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.reader.ContractReader;
import io.importspy.reference.ReferenceIndex;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a check costs, warm, as a ratio to a floor that is measured in the same rounds of the same JVM. Not a test: {@code mvn
 * -Pbenchmark verify} runs it, see docs/benchmarks.md.
 */
public final class CheckBenchmark {

    private static final int ROUNDS = 41;
    private static final int TYPES = 20;
    /** Until the JIT compiler has done what it is going to do. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private CheckBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments a jar of some thousand classes, and a library whose whole API becomes a contract
     */
    public static void main(String[] arguments) throws Exception {
        Path large = Path.of(arguments[0]);
        Path library = Path.of(arguments[1]);
        twentyTypes(large);
        wholeApi(library);
    }

    /** Twenty types with all their members, against opening the jar with the JDK and inflating those twenty entries. */
    private static void twentyTypes(Path jar) throws Exception {
        Contract whole = contract(jar);
        List<TypeEntry> types = sample(whole.types(), jar);
        Contract contract = whole.onlyTypes(types);
        List<String> entries = types.stream()
                .map(type -> entry(type.header().value().name(), jar))
                .toList();
        String title = String.format(
                Locale.ROOT,
                "%d types of %s (%d classes)",
                types.size(),
                jar.getFileName(),
                classes(jar).size());
        compare(title, "opening and inflating them", () -> check(contract, jar), () -> inflate(jar, entries));
    }

    /** The whole API, against one structural pass of ASM over all classes. */
    private static void wholeApi(Path jar) throws Exception {
        Path file = write(jar);
        Contract contract = contract(jar);
        String title = String.format(
                Locale.ROOT,
                "the whole API of %s (%d types)",
                jar.getFileName(),
                contract.types().size());
        List<String> entries = classes(jar);
        compare(title, "one structural pass of ASM", () -> check(contract, jar), () -> pass(jar, entries));
        compare(
                "reading that contract of " + Files.size(file) / 1024 + " KiB",
                "one structural pass of ASM",
                () -> read(file),
                () -> pass(jar, entries));
    }

    /** Measures work and its floor in turns, and prints the median of what the one takes and of the ratios. */
    public static void compare(String title, String floor, Runnable work, Runnable base) {
        List<Double> ratios = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end; ) {
            work.run();
            base.run();
        }
        for (int round = 0; round < ROUNDS; round++) {
            double worked = time(work);
            double based = time(base);
            ratios.add(worked / based);
            millis.add(worked);
        }
        System.out.printf(
                Locale.ROOT,
                "%-60s %6.2f ms, %5.2f x %s (median of %d rounds)%n",
                title,
                median(millis),
                median(ratios),
                floor,
                ROUNDS);
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

    private static void check(Contract contract, Path jar) {
        Verdict verdict = verdict(contract, jar);
        if (verdict.outcome() == Outcome.VIOLATED) {
            throw new IllegalStateException("not the work that was to be measured: " + verdict.findings());
        }
    }

    static Verdict verdict(Contract contract, Path jar) {
        try (Artifact artifact = Artifact.open(jar, Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, List.of(), Jdk.running())) {
            List<Expectation> expectations = Checker.check(new Inspection(
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
            Verdict verdict = Verdict.of("", "", expectations, Duration.ZERO);
            if (verdict.coverage().types() == 0 && contract.all(Imports.class).isEmpty()) {
                throw new IllegalStateException("not the work that was to be measured: " + verdict.findings());
            }
            return verdict;
        }
    }

    private static void inflate(Path jar, List<String> entries) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String entry : entries) {
                bytes(zip, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pass(Path jar, List<String> entries) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String entry : entries) {
                new ClassReader(bytes(zip, entry))
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {},
                                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ZipFile zip, String entry) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return in.readAllBytes();
        }
    }

    private static void read(Path file) {
        try {
            ContractReader.read(file, "spymodel.yml");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Path jar) throws IOException {
        Generated generated = ImportSpy.generate(GenerateRequest.of(jar));
        Path file = Files.createTempFile("spymodel", ".yml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, generated.text().orElseThrow());
    }

    private static Contract contract(Path jar) throws Exception {
        return ContractReader.read(write(jar), "spymodel.yml");
    }

    private static List<TypeEntry> sample(List<TypeEntry> types, Path jar) {
        List<TypeEntry> found = types.stream()
                .filter(type ->
                        classes(jar).contains(entry(type.header().value().name(), jar)))
                .toList();
        List<TypeEntry> sample = new ArrayList<>();
        for (int i = 0; i < TYPES; i++) {
            sample.add(found.get(i * found.size() / TYPES));
        }
        return sample;
    }

    private static String entry(String name, Path jar) {
        return name.replace('.', '/') + ".class";
    }

    static List<String> classes(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
