package io.importspy.archive;

import static io.importspy.fixture.TarBlock.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.importspy.fixture.Patience;
import io.importspy.fixture.Tar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed with gzip, read as the JDK, Commons Compress and the program read it; what these only warn of is refused. */
@Timeout(Patience.SECONDS)
final class GzipMembersTest {

    private static final byte[] TEXT = "what is packed with gzip, ".repeat(40).getBytes(UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 65_535, 65_536, 1_000_000})
    void one_member_is_read_as_by_the_JDK(int size) throws IOException {
        byte[] content = random(size);
        byte[] packed = Tar.gzip(content);
        assertThat(unpacked(packed))
                .isEqualTo(content)
                .isEqualTo(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
        byte[] zeros = new byte[size];
        assertThat(unpacked(Tar.gzip(zeros))).isEqualTo(zeros);
    }

    @Test
    void several_members_are_one_content_as_by_commons_compress() throws IOException {
        byte[] empty = Tar.gzip(new byte[0]);
        byte[] packed = join(Tar.gzip(TEXT), empty, empty, Tar.gzip(random(200_000)), empty, Tar.gzip(TEXT));
        assertThat(unpacked(packed)).isEqualTo(oracle(packed)).hasSize(200_000 + 2 * TEXT.length);
    }

    @Test
    void bytes_that_come_in_drops_are_the_same() throws IOException {
        byte[] packed = join(Tar.gzip(TEXT), withEveryField(), Tar.gzip(TEXT));
        InputStream drops = new FilterInputStream(new ByteArrayInputStream(packed)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(1, length));
            }

            @Override
            public int available() {
                return 0;
            }
        };
        try (GzipMembers members = new GzipMembers(drops)) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int value = members.read(); value >= 0; value = members.read()) {
                content.write(value);
            }
            assertThat(content.toByteArray()).isEqualTo(join(TEXT, TEXT, TEXT));
            assertThat(members.read(new byte[0])).isZero();
        }
    }

    @Test
    void a_header_may_have_everything_that_there_is() throws IOException {
        byte[] packed = withEveryField();
        assertThat(unpacked(packed))
                .isEqualTo(TEXT)
                .isEqualTo(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
        packed[15] ^= 1;
        assertRefused(packed); // its checksum is another
        for (int unknown : new int[] {0x20, 0x40, 0x80}) {
            assertRefused(withFields(0x1F | unknown));
        }
    }

    /** A member with extra field, name, comment and a checksum of the header. */
    private static byte[] withEveryField() {
        return withFields(0x1F);
    }

    private static byte[] withFields(int flags) {
        byte[] plain = Tar.gzip(TEXT);
        byte[] fixed = Arrays.copyOf(plain, 10);
        fixed[3] = (byte) flags;
        byte[] extra = new byte[2 + 300];
        extra[0] = 300 - 256;
        extra[1] = 1;
        byte[] header = join(fixed, extra, "name\0comment\0".getBytes(UTF_8));
        CRC32 sum = new CRC32();
        sum.update(header);
        byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        return join(header, check, Arrays.copyOfRange(plain, 10, plain.length));
    }

    @Test
    void what_is_cut_off_is_refused() throws IOException {
        byte[] packed = join(withEveryField(), Tar.gzip(TEXT));
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            if (length == withEveryField().length) {
                assertThat(unpacked(cut)).isEqualTo(TEXT);
            } else {
                assertRefused(cut);
            }
        }
    }

    @Test
    void what_is_damaged_is_refused_or_says_the_same() throws IOException {
        byte[] packed = join(Tar.gzip(TEXT), Tar.gzip(TEXT));
        int same = 0;
        for (int at = 0; at < packed.length; at++) {
            for (int mask : new int[] {1, 0x10, 0x80, 0xFF}) {
                byte[] damaged = packed.clone();
                damaged[at] ^= (byte) mask;
                try {
                    assertThat(unpacked(damaged)).isEqualTo(join(TEXT, TEXT));
                    same++;
                } catch (IOException e) {
                    assertThat(e).hasMessageMatching("[a-z][^\n]+");
                }
            }
        }
        // In both headers time, effort, system and the flag of a text count for nothing; nor do the bits that fill the
        // last byte of data.
        assertThat(same).isBetween(2 * (6 * 4 + 1), 2 * (6 * 4 + 1 + 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\0\0\0\0\0\0\0\0\0\0\0\0",
                "x",
                "\u001f",
                "garbage behind the last member, and rather long"
            })
    void what_stands_behind_the_last_member_is_refused_where_the_JDK_ends_without_a_word(String garbage)
            throws IOException {
        byte[] packed = join(Tar.gzip(TEXT), garbage.getBytes(UTF_8));
        assertRefused(packed);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(TEXT);
    }

    @Test
    void what_the_program_writes_is_read() throws Exception {
        Path file = Files.write(folder.resolve("file"), TEXT);
        byte[] packed = join(run("gzip", "-c", file.toString()), run("gzip", "-9cn", file.toString()));
        assertThat(unpacked(packed)).isEqualTo(join(TEXT, TEXT)).isEqualTo(oracle(packed));
    }

    private static byte[] run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).start();
            byte[] said = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
            return said;
        } catch (IOException e) {
            assumeTrue(false, "there is no gzip: " + e);
            return new byte[0];
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed))) {
            return members.readAllBytes();
        }
    }

    private static byte[] oracle(byte[] packed) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(packed))
                .setDecompressConcatenated(true)
                .get()
                .readAllBytes();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void assertRefused(byte[] packed) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> unpacked(packed));
    }
}
