package io.importspy.archive;

import static io.importspy.archive.Reason.ARTIFACT_MISSING;
import static io.importspy.archive.Reason.ARTIFACT_UNREADABLE;
import static io.importspy.archive.Reason.ENTRY_AMBIGUOUS;
import static io.importspy.archive.Reason.ENTRY_TOO_LARGE;
import static io.importspy.archive.Reason.ENTRY_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.classfile.ClassFile;
import io.importspy.fixture.Patience;
import io.importspy.fixture.RawZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(Patience.SECONDS)
class CorruptArchiveTest {
    private static final byte[] CONTENT = "some content, some content, some content".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "com/acme/Foo.class";

    @TempDir
    Path folder;

    private final RawZip zip = new RawZip();

    @Test
    void a_sound_archive_reads() throws IOException {
        zip.stored("stored", CONTENT);
        zip.deflated(NAME, CONTENT);
        zip.deflated("empty", new byte[0]);
        zip.stored("Grüße", CONTENT);
        zip.deflated("signed", CONTENT).withDescriptor(true);
        zip.deflated("unsigned", CONTENT).withDescriptor(false);
        zip.deflated("wide", CONTENT).wide();
        zip.deflated("long", CONTENT).localExtra = new byte[2_000];
        zip.items.forEach(item -> assertReads(new String(item.name, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_that_the_JDK_opens_reads(Oddity oddity) throws IOException {
        zip.stored("first", CONTENT);
        zip.deflated(NAME, CONTENT);
        oddity.change.accept(zip);
        assertReads(NAME);
        try (ZipFile oracle =
                new ZipFile(zip.write(folder.resolve("oracle.zip")).toFile())) {
            assertThat(oracle.getInputStream(oracle.getEntry(NAME))).hasBinaryContent(CONTENT);
        }
    }

    private void assertReads(String name) {
        byte[] expected = name.equals("empty") ? new byte[0] : CONTENT;
        try (ZipArchive archive = open()) {
            assertThat(archive.find(name).orElseThrow().bytes(100)).as(name).isEqualTo(expected);
        }
    }

    /** What is odd about an archive, and yet right. */
    enum Oddity {
        BYTES_IN_FRONT(zip -> zip.prefix = new byte[5_000]),
        COUNTED_BYTES_IN_FRONT(zip -> {
            zip.prefix = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII);
            zip.offsetsCountPrefix = true;
        }),
        A_COMMENT(zip -> zip.comment = "a comment".getBytes(StandardCharsets.US_ASCII)),
        THE_LONGEST_COMMENT(zip -> zip.comment = new byte[0xFFFF]),
        A_COMMENT_WITH_AN_END_RECORD(zip -> zip.comment = Arrays.copyOf(new RawZip().bytes(), 60)),
        BYTES_BEHIND(zip -> zip.trailer = new byte[3]),
        MANY_BYTES_BEHIND(zip -> zip.trailer = new byte[60_000]),
        A_WIDE_END(zip -> zip.wideEnd = true),
        BOTH_ENDS(zip -> zip.wideEnd = zip.narrowEndToo = true),
        ANOTHER_ORDER(zip -> zip.reversed = true);

        private final Consumer<RawZip> change;

        Oddity(Consumer<RawZip> change) {
            this.change = change;
        }
    }

    @Test
    void a_file_that_is_not_there_is_missing() {
        assertUndecided(() -> ZipArchive.open(folder.resolve("none.jar")), ARTIFACT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK", "not a zip file, whatever its name says, and long enough to look into"})
    void a_file_that_is_no_archive_is_unreadable(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), text);
        assertUndecided(() -> ZipArchive.open(file), ARTIFACT_UNREADABLE);
    }

    @Test
    void an_archive_that_is_cut_off_anywhere_is_unreadable() throws IOException {
        zip.deflated(NAME, CONTENT);
        byte[] whole = zip.bytes();
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, length));
            assertUndecided(() -> ZipArchive.open(file), ARTIFACT_UNREADABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_that_the_JDK_refuses_is_unreadable(Refusal refusal) throws IOException {
        zip.stored("first", CONTENT);
        zip.deflated(NAME, CONTENT);
        refusal.change.accept(zip);
        Path file = zip.write(folder.resolve("refused.jar"));
        assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
        assertUndecided(() -> ZipArchive.open(file), ARTIFACT_UNREADABLE);
    }

    /** Why the JDK does not open an archive. */
    enum Refusal {
        ENCRYPTED(zip -> zip.items.get(1).flags |= 1),
        UNKNOWN_METHOD(zip -> zip.items.get(1).method = 12),
        NAME_THAT_IS_NOT_UTF_8(zip -> zip.items.get(1).name = new byte[] {'a', (byte) 0xFF}),
        EXTRA_FIELD_THAT_DOES_NOT_END(zip -> zip.items.get(1).extra = new byte[] {9, 9, 9, 9}),
        DIRECTORY_TOO_LONG(zip -> zip.lengthError = 1),
        DIRECTORY_TOO_SHORT(zip -> zip.lengthError = -1),
        DIRECTORY_LONGER_THAN_THE_FILE(zip -> zip.lengthError = 100_000);

        private final Consumer<RawZip> change;

        Refusal(Consumer<RawZip> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_that_only_newer_JDKs_refuse_is_unreadable(NewerRefusal refusal) {
        refusal.change.accept(zip.deflated(NAME, CONTENT));
        assertUndecided(this::open, ARTIFACT_UNREADABLE);
    }

    /** Why JDK 25 does not open an archive, while JDK 17 does. */
    enum NewerRefusal {
        SIZES_THAT_ARE_MISSING(item -> item.size = 0xFFFFFFFFL),
        COMMENT_THAT_IS_NOT_UTF_8(item -> item.entryComment = new byte[] {(byte) 0xFF});

        private final Consumer<RawZip.Item> change;

        NewerRefusal(Consumer<RawZip.Item> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void a_wrong_count_of_entries_makes_two_readings(int error) {
        zip.stored("first", CONTENT);
        zip.deflated(NAME, CONTENT);
        zip.countError = error;
        assertUndecided(this::open, ARTIFACT_UNREADABLE);
    }

    @Test
    void two_end_records_that_contradict_each_other_make_two_readings() {
        zip.deflated(NAME, CONTENT);
        zip.wideEnd = zip.narrowEndToo = true;
        zip.countError = 1;
        assertUndecided(this::open, ARTIFACT_UNREADABLE);
    }

    @Test
    void an_entry_that_is_there_twice_is_ambiguous_once_it_is_touched() {
        zip.stored("other", CONTENT);
        zip.deflated(NAME, CONTENT);
        zip.deflated(NAME, CONTENT);
        assertReads("other");
        try (ZipArchive archive = open()) {
            assertUndecided(() -> archive.find(NAME), ENTRY_AMBIGUOUS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_local_header_that_contradicts_is_ambiguous(Contradiction contradiction) {
        zip.stored("other", CONTENT);
        contradiction.change.accept(zip.deflated(NAME, CONTENT));
        assertReads("other");
        assertUndecided(this::read, ENTRY_AMBIGUOUS);
    }

    /** What a local header has otherwise. */
    enum Contradiction {
        NAME(item -> item.localName = "com/acme/Bar.class".getBytes(StandardCharsets.US_ASCII)),
        LONGER_NAME(item -> item.localName = (CorruptArchiveTest.NAME + "x").getBytes(StandardCharsets.US_ASCII)),
        METHOD(item -> item.localMethod = 0),
        CHECKSUM(item -> item.localCrc++),
        EXTRA_FIELD_OVER_ALL_THE_DATA(item -> item.localExtraError = 100),
        SIZE(item -> item.localSize++),
        COMPRESSED_SIZE(item -> item.localCompressed--),
        ENCRYPTED(item -> item.localFlags |= 1),
        SIZES_IN_A_DESCRIPTOR_THAT_IS_NONE(item -> item.localSize = 0),
        DESCRIPTOR_WITH_OTHER_CHECKSUM(item -> item.withDescriptor(true).descriptor[4]++),
        DESCRIPTOR_WITH_OTHER_SIZE(item -> item.withDescriptor(false).descriptor[8]++),
        NO_DESCRIPTOR(item -> item.withDescriptor(true).descriptor = new byte[0]),
        WIDE_SIZE(item -> item.wide().localExtra = changed(item.localExtra));

        private final Consumer<RawZip.Item> change;

        Contradiction(Consumer<RawZip.Item> change) {
            this.change = change;
        }

        private static byte[] changed(byte[] extra) {
            byte[] changed = extra.clone();
            changed[4]++;
            return changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void data_that_is_not_what_was_announced_is_unreadable(Damage damage) {
        zip.stored("other", CONTENT);
        damage.change.accept(zip.deflated(NAME, CONTENT));
        assertReads("other");
        assertUndecided(this::read, ENTRY_UNREADABLE);
    }

    /** What is wrong with the data, in central directory and local header alike. */
    enum Damage {
        CHECKSUM(item -> item.crc = ++item.localCrc),
        MORE_THAN_ANNOUNCED(item -> item.size = --item.localSize),
        LESS_THAN_ANNOUNCED(item -> item.size = ++item.localSize),
        NOTHING_ANNOUNCED(item -> item.size = item.localSize = 0),
        MORE_THAN_COMPRESSION_REACHES(item -> item.size = item.localSize = 100_000_000),
        BYTES_BEHIND(item -> {
            item.data = Arrays.copyOf(item.data, item.data.length + 1);
            item.compressed = ++item.localCompressed;
        }),
        CUT_OFF(item -> {
            item.data = Arrays.copyOf(item.data, item.data.length - 5);
            item.compressed = item.localCompressed -= 5;
        }),
        WITHOUT_ITS_END(item -> {
            item.data = RawZip.deflateWithoutEnd(CONTENT);
            item.compressed = item.localCompressed = item.data.length;
        }),
        NOT_DEFLATED(item -> Arrays.fill(item.data, (byte) 0xFF)),
        TWO_SIZES_THOUGH_STORED(item -> item.method = item.localMethod = 0),
        NO_LOCAL_HEADER(item -> item.localSignature++);

        private final Consumer<RawZip.Item> change;

        Damage(Consumer<RawZip.Item> change) {
            this.change = change;
        }
    }

    @Test
    void entries_that_share_their_data_are_ambiguous() {
        zip.stored("other", CONTENT);
        zip.deflated(NAME, CONTENT).offset = 0L;
        assertUndecided(this::read, ENTRY_AMBIGUOUS);
        assertUndecided(() -> read("other", 100), ENTRY_AMBIGUOUS);
    }

    @Test
    void entries_that_overlap_are_ambiguous_and_their_bomb_never_goes_off() {
        // As in "A better zip bomb" (Fifield, 2019): each entry's data goes on through all that follow it.
        byte[] kernel = RawZip.deflate(new byte[10_000_000]);
        for (int i = 0; i < 1_000; i++) {
            RawZip.Item item = zip.deflated("bomb" + i, new byte[0]);
            item.data = i == 999 ? kernel : item.data;
            item.compressed = item.localCompressed = kernel.length + (999 - i) * 39L;
            item.size = item.localSize = 10_000_000;
        }
        try (ZipArchive archive = open()) {
            for (int i = 0; i < 999; i++) {
                Entry entry = archive.find("bomb" + i).orElseThrow();
                assertUndecided(() -> entry.bytes(ClassFile.LIMIT), ENTRY_AMBIGUOUS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 0xFFFFFFF0L})
    void data_outside_the_archive_is_ambiguous(long offset) {
        zip.stored("other", CONTENT);
        zip.deflated(NAME, CONTENT).offset = offset;
        assertReads("other");
        assertUndecided(this::read, ENTRY_AMBIGUOUS);
    }

    @Test
    void an_entry_beyond_the_limit_is_too_large() {
        zip.stored(NAME, CONTENT);
        assertThat(read(NAME, CONTENT.length)).isEqualTo(CONTENT);
        assertUndecided(() -> read(NAME, CONTENT.length - 1), ENTRY_TOO_LARGE);
    }

    @Test
    void a_bomb_that_tells_its_size_is_too_large() {
        zip.deflated(NAME, new byte[ClassFile.LIMIT + 1]);
        assertUndecided(this::read, ENTRY_TOO_LARGE);
    }

    @Test
    void names_are_data_and_each_is_its_own() {
        String[] names = {"a/b", "/a/b", "\\a/b", "a\\b", "../a/b", "a/../a/b", "a//b", "./a/b", "C:/a/b", "a/b ", "A/b"
        };
        for (String name : names) {
            zip.stored(name, name.getBytes(StandardCharsets.UTF_8));
        }
        for (String name : names) {
            assertThat(read(name, 100)).isEqualTo(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void names_that_are_made_to_collide_are_refused_instead_of_searched() {
        CRC32 hash = new CRC32();
        for (int i = 0; zip.items.size() < 1_500; i++) {
            String name = Integer.toString(i, Character.MAX_RADIX);
            hash.reset();
            hash.update(name.getBytes(StandardCharsets.US_ASCII));
            if ((hash.getValue() & 0xFFF) == 0) {
                zip.stored(name, new byte[0]);
            }
        }
        String last = new String(zip.items.get(0).name, StandardCharsets.US_ASCII);
        try (ZipArchive archive = open()) {
            assertUndecided(() -> archive.find(last), ENTRY_UNREADABLE);
        }
    }

    private ZipArchive open() {
        try {
            return ZipArchive.open(zip.write(folder.resolve("test.jar")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        read(NAME, ClassFile.LIMIT);
    }

    private byte[] read(String name, int limit) {
        try (ZipArchive archive = open()) {
            return archive.find(name).orElseThrow().bytes(limit);
        }
    }

    private static void assertUndecided(ThrowingCallable action, Reason reason) {
        assertThatThrownBy(action).isInstanceOfSatisfying(UndecidableException.class, e -> {
            assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
            assertThat(e.subject()).isNotEmpty();
            assertThat(e.found()).isNotEmpty();
        });
    }
}
