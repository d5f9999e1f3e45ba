package io.importspy.environment.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.fixture.Images;
import io.importspy.fixture.OwnClassPath;
import io.importspy.fixture.Patience;
import io.importspy.fixture.Tar;
import io.importspy.fixture.TarBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Images in a JVM that has 128 MiB and no more: neither a large one nor one that is made to harm takes them. */
@Timeout(Patience.SECONDS)
final class ImageMemoryTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path folder;

    /** Looks at an image, as a process of its own. */
    public static final class Reader {

        private Reader() {}

        /** Prints the Java of the image, or why there is none. */
        public static void main(String[] arguments) {
            try {
                Environment place = new ImageArchive(Path.of(arguments[0]), "app.tar")
                        .observe()
                        .get(0);
                System.out.println(place.java().<String>either(Fact.Known::found, why -> why));
            } catch (UnobservableException e) {
                System.out.println(e.reason().id());
            }
        }
    }

    @Test
    void an_image_of_one_gibibyte_is_read() throws Exception {
        byte[] java = Images.java("opt/java/openjdk", "21.0.4+7", "x86_64").bytes();
        byte[] rest = Images.docker(Images.TEMURIN, java);
        Path file = folder.resolve("large.tar");
        // In front of the image, a layer of which the file system keeps the zeros.
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(new TarBlock("large/layer.tar", '0').size(GIB).bytes());
            out.write(new TarBlock("zeros", '0').size(GIB - 2_048).bytes());
            out.seek(512 + GIB);
            out.write(rest);
        }
        assertThat(read(file)).isEqualTo("21.0.4+7");
    }

    @Test
    void as_many_files_as_fit_into_a_bomb_are_too_many() throws Exception {
        assertThat(read(layer(400_001, 5))).isEqualTo("environment.limit");
        assertThat(read(layer(399_000, 80)))
                .isIn("environment.limit", "in the image the entry point is java, which is not there");
    }

    @Test
    void documents_of_nothing_but_brackets_are_left() throws Exception {
        for (String part : new String[] {"{},", "[],", "0,"}) {
            String items = part.repeat((4 << 20) / part.length() - 20);
            Tar image = new Tar().file("index.json", "{\"manifests\": [" + items + "{}]}");
            assertThat(read(Files.write(folder.resolve("index.tar"), image.bytes()), "-Xmx48m"))
                    .isEqualTo("environment.unreadable");
        }
    }

    /** An image with so many empty files in its layer. */
    private Path layer(int files, int nameLength) throws IOException {
        Path layer = folder.resolve("layer.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(layer))) {
            for (int i = 0; i < files; i++) {
                String name = "%0" + nameLength + "d";
                out.write(new TarBlock(name.formatted(i), '0').bytes());
            }
            out.write(new byte[1_024]);
        }
        return Files.write(folder.resolve("many.tar"), Images.docker(Images.TEMURIN, Files.readAllBytes(layer)));
    }

    private static String read(Path image) throws Exception {
        return read(image, "-Xmx128m");
    }

    private static String read(Path image, String memory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        OwnClassPath.text(),
                        Reader.class.getName(),
                        image.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
