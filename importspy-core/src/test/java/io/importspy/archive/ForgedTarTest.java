package io.importspy.archive;

import static io.importspy.fixture.TarBlock.join;
import static io.importspy.fixture.TarBlock.padded;
import static io.importspy.fixture.TarBlock.pax;
import static io.importspy.fixture.TarBlock.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.TarEntry.Kind;
import io.importspy.fixture.TarBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that no tool writes; where Commons Compress and Go differ, Go is followed, by which layers are unpacked. */
final class ForgedTarTest {

    private static final byte[] MINUS_ONE = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    private static final byte[] END = new byte[2 * TarBlock.SIZE];

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20})
    void an_archive_ends_with_empty_blocks_or_without_any(int blocks) throws IOException {
        byte[] archive = join(file("a", "x"), new byte[blocks * TarBlock.SIZE]);
        assertThat(TarListing.of(archive)).containsExactly(plain("a", "x")).isEqualTo(TarListing.oracle(archive));
    }

    @Test
    void what_follows_two_empty_blocks_is_no_part_of_the_archive() throws IOException {
        byte[] archive = join(file("a", "x"), END, file("b", "y"));
        assertThat(TarListing.of(archive)).containsExactly(plain("a", "x")).isEqualTo(TarListing.oracle(archive));
    }

    @Test
    void one_empty_block_in_an_archive_is_refused_as_in_Go() {
        assertRefused(file("a", "x"), new byte[TarBlock.SIZE], file("b", "y"));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000005, 5",
        "5, 5",
        "'   5 ', 5",
        "'5\0', 5",
        "'5\0X', 5",
        "'\0\0 5', 5",
        "777777777777, 68719476735",
        "'', 0"
    })
    void octal_numbers_are_read_as_in_Go(String text, long size) throws IOException {
        byte[] header = new TarBlock("a", '0')
                .size("\0".repeat(12))
                .size(text == null ? "" : text)
                .bytes();
        assertThat(first(header)).isEqualTo(new TarEntry("a", Kind.FILE, size, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "-5", "+5", "0x5", "1 2", "5,", "x"})
    void a_number_that_is_none_is_refused_wherever_it_stands(String text) {
        assertRefused(new TarBlock("a", '5').size("\0".repeat(12)).size(text).bytes());
        for (int place : new int[] {100, 108, 116, 136, 329, 337}) {
            byte[] header = new TarBlock("a", '5')
                    .put(place, "\0".repeat(8))
                    .put(place, text)
                    .bytes();
            assertRefused(header);
        }
        byte[] star = new TarBlock("a", '5').put(476, text).put(508, "tar\0").bytes();
        assertRefused(star);
    }

    @Test
    void numbers_of_base_256_are_read_up_to_the_largest() throws IOException {
        assertThat(first(binarySize(0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)).size())
                .isEqualTo(256);
        assertThat(first(binarySize(0x80, 0, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF))
                        .size())
                .isEqualTo(Long.MAX_VALUE);
        assertRefused(binarySize(0x80, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0));
        assertRefused(binarySize(0x80, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        assertRefused(binarySize(0xBF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertRefused(binarySize(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF));
    }

    private static byte[] binarySize(int... values) {
        TarBlock header = new TarBlock("a", '0');
        for (int i = 0; i < values.length; i++) {
            header.put(124 + i, (byte) values[i]);
        }
        return header.bytes();
    }

    @Test
    void a_time_before_1970_is_no_reason_to_refuse_a_file() throws IOException {
        byte[] header = new TarBlock("a", '0').put(136, MINUS_ONE).bytes();
        assertThat(first(header).name()).isEqualTo("a");
    }

    @Test
    void checksums_of_signed_bytes_are_accepted_and_others_are_not() throws IOException {
        byte[] header = new TarBlock("ä", '0').put(0, "ä".getBytes(UTF_8)).bytes();
        assertThat(first(header).name()).isEqualTo("ä");
        int signed = 0;
        for (int i = 0; i < header.length; i++) {
            signed += i >= 148 && i < 156 ? ' ' : header[i];
        }
        System.arraycopy(String.format("%06o\0 ", signed).getBytes(UTF_8), 0, header, 148, 8);
        assertThat(first(header).name()).isEqualTo("ä");
        header[153]++;
        assertRefused(header);
    }

    @Test
    void the_prefix_of_a_name_is_where_its_format_has_it() throws IOException {
        String prefix = "p".repeat(131) + "q";
        assertThat(first(new TarBlock("n", '0').put(345, prefix).bytes()).name())
                .isEqualTo(prefix + "/n");
        byte[] star = new TarBlock("n", '0')
                .put(345, prefix)
                .put(476, "0")
                .put(508, "tar\0")
                .bytes();
        assertThat(first(star).name()).isEqualTo("p".repeat(131) + "/n");
        assertThat(first(new TarBlock("n", '0').v7().put(345, prefix).bytes()).name())
                .isEqualTo("n");
    }

    @Test
    void GNU_has_times_in_the_place_of_a_prefix_unless_they_are_none_as_in_Go() throws IOException {
        TarBlock header = new TarBlock("n", '0').gnu();
        assertThat(first(header.put(345, "14000000000\00014000000000\0").bytes())
                        .name())
                .isEqualTo("n");
        assertThat(first(header.put(345, "opt/java\0".repeat(3)).bytes()).name())
                .isEqualTo("opt/java/n");
        assertThat(first(header.put(345, "ö\0".repeat(8).getBytes(UTF_8)).bytes())
                        .name())
                .isEqualTo("n");
    }

    @Test
    void only_version_7_has_folders_that_are_files_with_a_slash_as_in_Go() throws IOException {
        byte[] old = join(new TarBlock("a/", '\0').v7().size(700).bytes(), file("b", "x"), END);
        assertThat(TarListing.of(old)).containsExactly(new TarListing("a", Kind.DIRECTORY, "", ""), plain("b", "x"));
        assertThat(first(new TarBlock("a/", '0').bytes()).kind()).isEqualTo(Kind.FILE);
        assertThat(first(new TarBlock("a", '\0').v7().bytes()).kind()).isEqualTo(Kind.FILE);
        assertThat(first(join(with('L', "b/\0".getBytes(UTF_8)), new TarBlock("a", '\0').bytes()))
                        .kind())
                .isEqualTo(Kind.DIRECTORY);
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4', '5', '6'})
    void links_devices_folders_and_pipes_have_no_content_whatever_their_size_as_in_Go(char type) throws IOException {
        for (byte[] header : List.of(
                new TarBlock("a", type).size(700).bytes(),
                new TarBlock("a", type).put(124, MINUS_ONE).bytes(),
                join(pax("size=700"), new TarBlock("a", type).bytes()))) {
            List<TarListing> found = TarListing.of(join(header, file("b", "x"), END));
            assertThat(found).hasSize(2);
            assertThat(found.get(1)).isEqualTo(plain("b", "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'A', 'D', 'M', 'N', 'V', 'X', 'Z', '8', '\u007f'})
    void what_nobody_knows_has_content_as_in_Go(char type) throws IOException {
        byte[] archive = join(new TarBlock("a", type).size(3).bytes(), padded("abc".getBytes(UTF_8)), file("b", "x"));
        assertThat(TarListing.of(archive)).containsExactly(new TarListing("a", Kind.OTHER, "", "abc"), plain("b", "x"));
    }

    @Test
    void records_of_pax_tell_name_target_and_size() throws IOException {
        byte[] link = new TarBlock("a", '2').put(157, "b").bytes();
        assertThat(first(join(pax("path=é", "linkpath=c"), link)))
                .isEqualTo(new TarEntry("é", Kind.SYMBOLIC_LINK, 0, "c"));
        byte[] sized = join(pax("size=3"), new TarBlock("a", '0').bytes(), padded("abc".getBytes(UTF_8)));
        assertThat(TarListing.of(sized)).containsExactly(plain("a", "abc")).isEqualTo(TarListing.oracle(sized));
        byte[] overwritten = join(pax("path=x", "path=y"), file("a", "x"));
        assertThat(TarListing.of(overwritten))
                .containsExactly(plain("y", "x"))
                .isEqualTo(TarListing.oracle(overwritten));
        byte[] taken = join(pax("path=x", "path="), file("a", "x"));
        assertThat(TarListing.of(taken)).containsExactly(plain("a", "x")).isEqualTo(TarListing.oracle(taken));
        byte[] lines = join(pax("path=two\nlines", "comment=a = b"), file("a", "x"));
        assertThat(TarListing.of(lines))
                .containsExactly(plain("two\nlines", "x"))
                .isEqualTo(TarListing.oracle(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 path=x\n",
                "11 path=x\n",
                "10 path=x ",
                "x path=x\n",
                " path=x\n",
                "10path=x\n",
                "-10 path=x\n",
                "4 =\n",
                "5 =x\n",
                "7 path\n",
                "11 path=\0x\n",
                "9 a\0=xxx\n",
                "0 path=x\n",
                "99999999999999999999 path=x\n",
                "\n",
                "\u0661\u0660 path=x\n",
                "3 \n",
                "2 ",
                "9 path=x\n9"
            })
    void a_record_of_pax_that_is_none_is_refused(String record) {
        assertRefused(with('x', record.getBytes(UTF_8)), file("a", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=x",
                "size=-1",
                "size=99999999999999999999",
                "size=1_0",
                "size=\u0661",
                "uid=x",
                "gid=-",
                "mtime=x",
                "atime=1.2.3",
                "ctime=1.-5",
                "mtime=.5",
                "atime=1.\u0661"
            })
    void a_number_of_pax_that_is_none_is_refused(String record) {
        assertRefused(pax(record), file("a", "x"));
    }

    @Test
    void times_of_pax_may_be_negative_and_have_any_digits_behind_the_point() throws IOException {
        byte[] archive = join(pax("mtime=-1.0123456789", "atime=+5.", "uid=-2"), file("a", "x"));
        assertThat(TarListing.of(archive)).containsExactly(plain("a", "x"));
    }

    @Test
    void of_two_extended_headers_the_second_counts_as_in_Go() throws IOException {
        byte[] archive = join(pax("path=x"), pax("path=y"), file("a", "1"), file("b", "2"), END);
        assertThat(TarListing.of(archive)).containsExactly(plain("y", "1"), plain("b", "2"));
        byte[] emptied = join(pax("path=x"), pax("comment="), file("a", "1"));
        assertThat(TarListing.of(emptied)).containsExactly(plain("a", "1"));
    }

    @Test
    void a_long_name_of_GNU_goes_before_a_path_of_pax_as_in_Go() throws IOException {
        byte[] name = with('L', "long\0rest".getBytes(UTF_8));
        byte[] path = pax("path=x");
        for (byte[] archive : List.of(join(name, path, file("a", "1")), join(path, name, file("a", "1")))) {
            assertThat(TarListing.of(archive)).containsExactly(plain("long", "1"));
        }
        byte[] none = join(with('L', new byte[1]), with('K', new byte[0]), file("a", "1"), END);
        assertThat(TarListing.of(none)).containsExactly(plain("a", "1"));
        byte[] target = join(with('K', "t".repeat(600).getBytes(UTF_8)), new TarBlock("a", '1').bytes());
        assertThat(TarListing.of(target))
                .containsExactly(new TarListing("a", Kind.HARD_LINK, "t".repeat(600), ""))
                .isEqualTo(TarListing.oracle(target));
    }

    @Test
    void a_global_header_is_an_entry_and_holds_for_no_other_as_in_Go() throws IOException {
        byte[] global = with('g', "17 comment=a = b\n9 uid=17\n".getBytes(UTF_8));
        assertThat(TarListing.of(join(global, file("a", "1"), global, file("b", "2"))))
                .containsExactly(
                        new TarListing("extension", Kind.OTHER, "", ""),
                        plain("a", "1"),
                        new TarListing("extension", Kind.OTHER, "", ""),
                        plain("b", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 path=x\n", "14 linkpath=x\n", "10 size=1\n", "21 GNU.sparse.name=x\n", "junk"})
    void a_global_header_with_names_is_refused_where_Go_ignores_them_and_others_do_not(String record) {
        assertRefused(with('g', record.getBytes(UTF_8)), file("a", "x"));
    }

    @Test
    void a_header_for_a_file_that_does_not_follow_is_refused_where_Go_forgets_it() {
        for (byte[] extension : List.of(pax("path=x"), with('L', "x".getBytes(UTF_8)), with('K', new byte[9]))) {
            assertRefused(extension);
            assertRefused(extension, END);
            assertRefused(extension, with('g', new byte[0]), file("a", "x"));
        }
    }

    @Test
    void names_that_are_not_UTF_8_stay_different() throws IOException {
        List<String> names = new ArrayList<>();
        for (String raw :
                List.of("\u00e4", "\u00f6", "a\u00ff", "\u00c3\u00a4", "\u00ef\u00bf\u00bd", "\u00ed\u00b3\u00a4")) {
            byte[] bytes = raw.getBytes(ISO_8859_1);
            names.add(first(new TarBlock("", '0').put(0, bytes).bytes()).name());
            assertThat(first(join(with('L', bytes), new TarBlock("a", '0').bytes()))
                            .name())
                    .isEqualTo(names.get(names.size() - 1));
        }
        assertThat(names).doesNotHaveDuplicates().contains("ä", "\uFFFD", "a\uDCFF");
    }

    @Test
    void a_name_is_the_same_in_one_field_and_in_two() throws IOException {
        for (String raw : List.of(
                "\u00c3\u00a4/\u00e4",
                "\u00e2\u0082/\u00c3\u00a4",
                "a\u00ed\u00b3\u00a4/\u00f0\u009f",
                "\u00ff/\u00ef\u00bf\u00bd")) {
            byte[] bytes = raw.getBytes(ISO_8859_1);
            int slash = raw.indexOf('/');
            TarBlock split = new TarBlock("", '0')
                    .put(0, raw.substring(slash + 1).getBytes(ISO_8859_1))
                    .put(345, raw.substring(0, slash).getBytes(ISO_8859_1));
            TarEntry entry = first(split.bytes());
            assertThat(first(join(with('L', bytes), new TarBlock("a", '0').bytes())))
                    .isEqualTo(entry);
            assertThat(entry.name()).doesNotContain("?").hasSizeLessThanOrEqualTo(bytes.length);
        }
    }

    @Test
    void a_sparse_file_of_GNU_may_have_its_map_in_further_blocks_and_is_not_read() throws IOException {
        byte[] more = new byte[TarBlock.SIZE];
        more[504] = 1;
        byte[] header = new TarBlock("s", 'S')
                .gnu()
                .size(3)
                .put(482, (byte) 1)
                .put(483, "77777777777")
                .bytes();
        byte[] archive =
                join(header, more, more, new byte[TarBlock.SIZE], padded("abc".getBytes(UTF_8)), file("b", "x"));
        assertThat(TarListing.of(archive))
                .containsExactly(new TarListing("s", Kind.SPARSE_FILE, "", ""), plain("b", "x"));
        TarReader reader = reader(archive);
        assertThat(reader.next().map(TarEntry::size)).contains(3L);
        assertThatThrownBy(reader.content()::read).isInstanceOf(IOException.class);
        assertRefused(header, more, more);
        assertRefused(new TarBlock("s", 'S').bytes());
        assertRefused(new TarBlock("s", 'S').gnu().put(483, "x").bytes());
    }

    @Test
    void a_sparse_file_of_pax_is_one_by_the_versions_that_Go_knows() throws IOException {
        String name = "GNU.sparse.name=a/b/c";
        for (String[] known : List.of(
                new String[] {"GNU.sparse.major=1", "GNU.sparse.minor=0", name},
                new String[] {"GNU.sparse.major=0", "GNU.sparse.minor=1", name},
                new String[] {"GNU.sparse.map=0,1", name},
                new String[] {"GNU.sparse.offset=0", "GNU.sparse.numbytes=1", name})) {
            assertThat(TarListing.of(join(pax(known), file("x", "1"))))
                    .containsExactly(new TarListing("a/b/c", Kind.SPARSE_FILE, "", ""));
            assertRefused(pax(known), new TarBlock("x", '5').bytes());
        }
        for (String[] unknown : List.of(
                new String[] {"GNU.sparse.major=2", "GNU.sparse.minor=0", name},
                new String[] {"GNU.sparse.major=1", name},
                new String[] {name})) {
            assertThat(TarListing.of(join(pax(unknown), file("x", "1")))).containsExactly(plain("x", "1"));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', 'g', 'L', 'K'})
    void a_header_of_more_than_a_mebibyte_is_too_large_as_in_Go(char type) throws IOException {
        for (String size : new String[] {"00004000001", "77777777777"}) {
            byte[] header = new TarBlock("a", type).size(size).bytes();
            assertThatExceptionOfType(TarReader.HeaderTooLarge.class).isThrownBy(() -> TarListing.of(header));
        }
        if (type == 'L') {
            byte[] largest = join(with('L', "n".repeat(1 << 20).getBytes(UTF_8)), file("a", "1"));
            assertThat(TarListing.of(largest)).containsExactly(plain("n".repeat(1 << 20), "1"));
        }
    }

    @Test
    void what_is_left_of_an_entry_is_passed_over() throws IOException {
        String content = "0123456789".repeat(20_000);
        byte[] archive = join(file("a", content), file("b", content), file("c", "x"));
        TarReader reader = reader(archive);
        assertThat(reader.next()).map(TarEntry::name).contains("a");
        InputStream first = reader.content();
        assertThat(first.read()).isEqualTo('0');
        assertThat(first.readNBytes(99_999)).hasSize(99_999);
        assertThat(reader.next()).map(TarEntry::name).contains("b");
        assertThat(first.read()).isEqualTo(-1);
        assertThat(reader.next()).map(TarEntry::name).contains("c");
        assertThat(reader.content().readAllBytes()).isEqualTo("x".getBytes(UTF_8));
        assertThat(reader.next()).isEmpty();
    }

    private static TarReader reader(byte[] archive) {
        return new TarReader(new ByteArrayInputStream(archive));
    }

    private static TarEntry first(byte[] archive) throws IOException {
        Optional<TarEntry> entry = reader(archive).next();
        return entry.orElseThrow();
    }

    private static byte[] file(String name, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        return join(new TarBlock(name, '0').size(bytes.length).bytes(), padded(bytes));
    }

    private static TarListing plain(String name, String content) {
        return new TarListing(name, Kind.FILE, "", content);
    }

    private static void assertRefused(byte[]... parts) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TarListing.of(join(parts)))
                .withMessageMatching("an? .+");
    }
}
