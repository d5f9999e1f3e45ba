package io.importspy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import io.importspy.classfile.ClassFile;
import io.importspy.fixture.Patience;
import io.importspy.fixture.RawZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Flips bytes of a small archive: what is read is right, or else undecided. */
@Timeout(Patience.SECONDS)
class ArchiveFuzzTest {
    private static final int ROUNDS = 5_000;

    @TempDir
    Path folder;

    private final Map<String, byte[]> original = new HashMap<>();
    private int opened;
    private int read;
    private int undecided;

    @Test
    void whatever_is_flipped_bytes_are_right_or_undecided() throws IOException {
        byte[] sound = archive();
        Random random = new Random(20_261_122);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] flipped = sound.clone();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            judge(Files.write(folder.resolve("flipped.jar"), flipped), round);
        }
        // A test that never gets past the door would prove nothing.
        assertThat(opened).isGreaterThan(ROUNDS / 3);
        assertThat(read).isGreaterThan(ROUNDS / 3);
        assertThat(undecided).isGreaterThan(ROUNDS / 3);
    }

    private byte[] archive() {
        RawZip zip = new RawZip();
        zip.comment = "a comment".getBytes(StandardCharsets.US_ASCII);
        zip.stored("stored.txt", content("stored.txt", 40));
        zip.deflated("com/acme/Foo.class", content("com/acme/Foo.class", 300));
        zip.deflated("streamed", content("streamed", 100)).withDescriptor(true);
        zip.deflated("wide", content("wide", 20)).wide();
        zip.deflated("META-INF/MANIFEST.MF", content("META-INF/MANIFEST.MF", 60));
        return zip.bytes();
    }

    private byte[] content(String name, int length) {
        byte[] content = name.repeat(length / name.length() + 1).getBytes(StandardCharsets.US_ASCII);
        original.put(name, content);
        return content;
    }

    private void judge(Path file, int round) {
        try (ZipArchive archive = ZipArchive.open(file)) {
            opened++;
            assertThatCode(() -> new ZipFile(file.toFile()).close())
                    .as("in round %d, the JDK", round)
                    .doesNotThrowAnyException();
            archive.names(name -> judge(archive, name, round));
        } catch (UndecidableException e) {
            undecided++;
        }
    }

    private void judge(ZipArchive archive, String name, int round) {
        try {
            byte[] bytes = archive.find(name).orElseThrow().bytes(ClassFile.LIMIT);
            read++;
            if (!Arrays.equals(bytes, original.get(name))) {
                fail("round %d: wrong bytes in %s", round, name);
            }
        } catch (UndecidableException e) {
            undecided++;
        }
    }
}
