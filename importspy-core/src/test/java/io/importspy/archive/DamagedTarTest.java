package io.importspy.archive;

import static io.importspy.fixture.TarBlock.join;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Patience;
import io.importspy.fixture.Tar;
import io.importspy.fixture.TarBlock;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged archives: what is read of them is what Commons Compress reads, or else they are refused. */
@Timeout(Patience.SECONDS)
final class DamagedTarTest {

    private static final byte[] SOUND = join(
            TarBlock.pax("path=größe", "comment=of a file", "mtime=1.5"),
            new Tar()
                    .file("a", "content of a file")
                    .file("n".repeat(120), "with a long name")
                    .link("l", "a")
                    .bytes());

    private int read;
    private int refused;

    @Test
    void whichever_byte_is_flipped_a_header_is_refused_or_says_the_same_to_both() {
        for (int at = 0; at < 6 * TarBlock.SIZE; at++) {
            for (int mask : new int[] {1, 2, 0x10, 0x40, 0x80, 0xFF}) {
                byte[] flipped = SOUND.clone();
                flipped[at] ^= (byte) mask;
                // Go takes a checksum for ended by a NUL, whatever stands behind it; Commons Compress does not.
                if (at % TarBlock.SIZE < 154 || at % TarBlock.SIZE > 155) {
                    judge(flipped);
                }
            }
        }
        assertThat(refused).isGreaterThan(7_000);
        assertThat(read).isGreaterThan(7_000);
    }

    @Test
    void wherever_it_is_cut_off_an_archive_is_refused_or_says_the_same_to_both() {
        for (int length = 0; length < SOUND.length; length++) {
            judge(Arrays.copyOf(SOUND, length));
        }
        // Behind an entry, and behind each block from there to the end, which is no part of an entry.
        assertThat(read).isBetween(5, 40);
        assertThat(read + refused).isEqualTo(SOUND.length);
    }

    private void judge(byte[] archive) {
        List<TarListing> found;
        try {
            found = TarListing.of(archive);
        } catch (IOException e) {
            refused++;
            return;
        }
        read++;
        try {
            assertThat(found)
                    .map(TarListing::ascii)
                    .isEqualTo(TarListing.oracle(archive).stream()
                            .map(TarListing::ascii)
                            .toList());
        } catch (IOException e) {
            throw new AssertionError("read though Commons Compress refuses it: " + found, e);
        }
    }

    /** Headers with a checksum that is right, as somebody would forge them: all there is to see is that nothing else happens. */
    @Test
    void whatever_forged_headers_hold_they_are_read_or_refused() {
        Random random = new Random(20_261_123);
        int entries = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] forged = SOUND.clone();
            int block = random.nextInt(8) * TarBlock.SIZE;
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                forged[block + random.nextInt(TarBlock.SIZE)] = interesting(random);
            }
            byte[] header = TarBlock.checked(Arrays.copyOfRange(forged, block, block + TarBlock.SIZE));
            System.arraycopy(header, 0, forged, block, header.length);
            try {
                entries += TarListing.of(forged).size();
                read++;
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("an? [^\n]+");
                refused++;
            }
        }
        assertThat(read).isGreaterThan(4_000);
        assertThat(refused).isGreaterThan(4_000);
        assertThat(entries).isGreaterThan(read);
    }

    /** Bytes that mean something: digits, types, signs of other formats. */
    private static byte interesting(Random random) {
        byte[] some = "01234567LKxgSVX \0\n=/".getBytes(UTF_8);
        return random.nextInt(3) == 0 ? (byte) random.nextInt(256) : some[random.nextInt(some.length)];
    }
}
