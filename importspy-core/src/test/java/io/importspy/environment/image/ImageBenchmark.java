package io.importspy.environment.image;

import io.importspy.CheckBenchmark;
import io.importspy.archive.GzipMembers;
import io.importspy.archive.TarReader;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.fixture.Jlink;
import io.importspy.fixture.Tar;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What it costs to look at an image and at a JDK. The floor of the image is reading its archive and inflating its layers once, by the
 * implementation that the observer uses, in the same thread. Not a test: see docs/benchmarks.md.
 */
public final class ImageBenchmark {

    private static final int BUFFER = 1 << 16;

    private ImageBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("images");
        try {
            Path java = Jlink.image(folder.resolve("java"), "java.se");
            byte[] layer = layer(java);
            byte[] packed = Tar.gzip(layer);
            image("an OCI archive, layers in gzip", folder, Images.oci(new Image(Images.TEMURIN, List.of(packed))));
            image("docker save, layers in gzip", folder, Images.docker(Images.TEMURIN, packed));
            image("docker save, plain layers", folder, Images.docker(Images.TEMURIN, layer));
            jdk(Path.of(System.getProperty("java.home")));
        } finally {
            delete(folder);
        }
    }

    private static void image(String title, Path folder, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("app.tar"), content);
        CheckBenchmark.compare(
                String.format(Locale.ROOT, "%s (%d MiB)", title, content.length >> 20),
                "reading and inflating it",
                () -> observe(file),
                () -> inflate(file));
    }

    private static void jdk(Path home) {
        CheckBenchmark.compare(
                "the folder of a JDK",
                "reading its release file",
                () -> observe(home),
                () -> read(home.resolve("release")));
    }

    private static void observe(Path path) {
        try {
            Fact<?> java = EnvironmentSource.at(path, "it", Optional.empty())
                    .observe()
                    .get(0)
                    .java();
            if (!(java instanceof Fact.Known)) {
                throw new IllegalStateException("not the work that was to be measured: " + java);
            }
        } catch (UnobservableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inflate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            TarReader tar = new TarReader(new BufferedInputStream(in, BUFFER));
            while (tar.next().isPresent()) {
                InputStream content = new BufferedInputStream(tar.content(), BUFFER);
                content.mark(2);
                boolean packed = content.read() == 0x1F && content.read() == 0x8B;
                content.reset();
                drain(packed ? new GzipMembers(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] bytes = new byte[BUFFER];
        while (in.read(bytes) >= 0) {
            // Only its bytes are wanted.
        }
    }

    private static void read(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a Java runtime, as a base image has them. */
    private static byte[] layer(Path java) throws IOException {
        Tar tar = new Tar();
        try (Stream<Path> files = Files.walk(java)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                tar.file("opt/java/openjdk/" + java.relativize(file), Files.readAllBytes(file));
            }
        }
        return tar.bytes();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
