package io.importspy.archive;

import io.importspy.classfile.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What opening an archive and inflating twenty of its entries costs, as a ratio to {@link ZipFile}, both warm and
 * interleaved in one JVM. Not a test; to run it:
 *
 * <pre>{@code
 * mvn -q test-compile -pl importspy-core
 * java -cp importspy-core/target/classes:importspy-core/target/test-classes io.importspy.bytecode.ArchiveBenchmark [jar]
 * }</pre>
 *
 * <p>Without a jar it makes archives of 5,000 and of 30,000 entries, of four kilobytes each.
 */
public final class ArchiveBenchmark {
    private static final int ROUNDS = 61;
    private static final int REPEATS = 5;
    private static final int TOUCHED = 20;

    private ArchiveBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments a jar to measure on, or none
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            compare(Path.of(arguments[0]));
            return;
        }
        for (int entries : new int[] {5_000, 30_000}) {
            Path jar = jar(entries);
            compare(jar);
            Files.delete(jar);
        }
    }

    private static Path jar(int entries) throws IOException {
        Path jar = Files.createTempFile("benchmark", ".jar");
        byte[] content = Arrays.copyOf(ownClassFile(), 4_096);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(
                        new ZipEntry("com/acme/some/package" + i / 50 + "/SomeClassOfUsualLength" + i + ".class"));
                out.write(content);
            }
        }
        return jar;
    }

    private static byte[] ownClassFile() throws IOException {
        try (InputStream in = ArchiveBenchmark.class.getResourceAsStream("ArchiveBenchmark.class")) {
            return in.readAllBytes();
        }
    }

    private static void compare(Path jar) throws IOException {
        List<String> touched = touched(jar);
        double[][] micros = new double[4][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            micros[0][round] = micros(() -> openWithJdk(jar, List.of()));
            micros[1][round] = micros(() -> openWithUs(jar, List.of()));
            micros[2][round] = micros(() -> openWithJdk(jar, touched));
            micros[3][round] = micros(() -> openWithUs(jar, touched));
        }
        System.out.println(jar.getFileName());
        print("open", median(micros[0]), median(micros[1]));
        print("open, read " + touched.size(), median(micros[2]), median(micros[3]));
    }

    private static List<String> touched(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            List<String> names = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            return IntStream.range(0, Math.min(TOUCHED, names.size()))
                    .mapToObj(i -> names.get((int) ((long) i * names.size() / TOUCHED)))
                    .toList();
        }
    }

    private interface Task {
        long run() throws IOException;
    }

    private static double micros(Task task) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < REPEATS; i++) {
            if (task.run() < 0) {
                throw new IllegalStateException("nothing read");
            }
        }
        return (System.nanoTime() - start) / 1e3 / REPEATS;
    }

    private static long openWithJdk(Path jar, List<String> names) throws IOException {
        long read = 0;
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (String name : names) {
                try (InputStream in = file.getInputStream(file.getEntry(name))) {
                    read += in.readAllBytes().length;
                }
            }
        }
        return read;
    }

    private static long openWithUs(Path jar, List<String> names) {
        long read = 0;
        try (ZipArchive file = ZipArchive.open(jar)) {
            for (String name : names) {
                read += file.find(name).orElseThrow().bytes(ClassFile.LIMIT).length;
            }
        }
        return read;
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, values.length / 3, values.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double jdk, double us) {
        System.out.printf("  %-14s ZipFile %8.0f us   here %8.0f us   ratio %.2f%n", what, jdk, us, us / jdk);
    }
}
