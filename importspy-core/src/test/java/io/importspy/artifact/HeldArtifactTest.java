package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.fixture.RawZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are read once, and what surrounds them. */
final class HeldArtifactTest {

    private static final int LIMIT = 1 << 20;
    private static final byte[] A = {'a'};

    @TempDir
    Path folder;

    @Test
    void what_is_held_can_be_read_when_the_file_is_gone_and_the_artifact_closed() throws IOException {
        Path jar = TestJars.write(folder.resolve("a.jar"), TestJars.entries("a.txt", "a".repeat(1000)));
        Artifact held = Artifact.held(jar, LIMIT, Runtime.version());
        Files.delete(jar);
        held.close();
        assertThat(held.resource("a.txt").orElseThrow().bytes(LIMIT)).hasSize(1000);
    }

    @Test
    void a_file_may_be_as_large_as_the_limit_and_no_larger() throws IOException {
        Path jar = TestJars.write(folder.resolve("a.jar"), TestJars.entries("a.txt", "a"));
        int size = (int) Files.size(jar);
        assertThat(Artifact.held(jar, size, Runtime.version()).entryNames()).containsExactly("a.txt");
        UndecidableException refused =
                catchThrowableOfType(UndecidableException.class, () -> Artifact.held(jar, size - 1, Runtime.version()));
        assertThat(refused.reason()).isEqualTo(Reason.ARTIFACT_TOO_LARGE);
    }

    @Test
    void bytes_that_surround_an_archive_are_counted_whether_its_offsets_count_them_or_not() throws IOException {
        for (boolean counted : new boolean[] {false, true}) {
            RawZip zip = new RawZip();
            zip.stored("a.txt", A);
            assertThat(stray(zip)).isZero();
            zip.offsetsCountPrefix = counted;
            zip.prefix = new byte[5];
            assertThat(stray(zip)).isEqualTo(5);
        }
        RawZip zip = new RawZip();
        zip.stored("a.txt", A);
        zip.trailer = new byte[7];
        assertThat(stray(zip)).isEqualTo(7);
    }

    @Test
    void comments_are_covered_by_no_signature() throws IOException {
        RawZip zip = new RawZip();
        zip.comment = new byte[9];
        assertThat(stray(zip)).isEqualTo(9);
        zip.stored("a.txt", A).entryComment = new byte[4];
        assertThat(stray(zip)).isEqualTo(13);
    }

    @Test
    void descriptors_and_padding_are_parts_of_the_archive() throws IOException {
        RawZip zip = new RawZip();
        zip.deflated("signed.txt", A).withDescriptor(true);
        zip.deflated("unsigned.txt", A).withDescriptor(false);
        zip.stored("folder/", new byte[0]);
        zip.stored("padded.txt", A).localExtra = new byte[] {1, 2, 0, 0};
        assertThat(stray(zip)).isZero();
        try (var real = TestJars.real()) {
            assertThat(real).allSatisfy(jar -> {
                try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
                    assertThat(artifact.strayBytes()).isZero();
                }
            });
        }
    }

    @Test
    void an_entry_that_only_those_see_who_stream_the_archive_is_counted() throws IOException {
        RawZip zip = new RawZip();
        zip.stored("a.txt", A);
        RawZip hidden = new RawZip();
        hidden.stored("hidden.txt", A);
        zip.items.get(0).descriptor = hidden.bytes();
        assertThat(stray(zip)).isEqualTo(hidden.bytes().length);
    }

    @Test
    void the_content_of_a_directory_is_counted() throws IOException {
        RawZip zip = new RawZip();
        zip.stored("folder/", new byte[11]);
        assertThat(stray(zip)).isEqualTo(11);
    }

    private long stray(RawZip zip) throws IOException {
        Path file = zip.write(folder.resolve("raw.jar"));
        try (Artifact artifact = Artifact.open(file, Runtime.version())) {
            return artifact.strayBytes();
        }
    }
}
