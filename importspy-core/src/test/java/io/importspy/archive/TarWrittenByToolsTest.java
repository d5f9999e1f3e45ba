package io.importspy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.importspy.archive.TarEntry.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that Commons Compress and GNU tar write, read as Commons Compress reads them. */
final class TarWrittenByToolsTest {

    private static final String LONG = "a-folder-of-many/".repeat(9) + "a-file";
    private static final String VERY_LONG = "a-folder-of-many/".repeat(40) + "a-file";

    /** A name that is not ASCII, where the machine's files may have one. */
    private static final String UMLAUT = canBeNamed("größe") ? "größe" : "size";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 1", "2, 2", "3, 0", "3, 1", "3, 2"})
    void what_commons_compress_writes_is_read(int longFiles, int bigNumbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, "UTF-8")) {
            out.setLongFileMode(longFiles);
            out.setBigNumberMode(bigNumbers);
            out.setAddPaxHeadersForNonAsciiNames(longFiles == TarArchiveOutputStream.LONGFILE_POSIX);
            for (int length : new int[] {0, 1, 511, 512, 513, 5_000}) {
                add(out, new TarArchiveEntry("content-of-" + length, true), "x".repeat(length));
            }
            for (String name :
                    List.of("a", "/absolute", "b".repeat(100), "c".repeat(101), LONG, VERY_LONG, "größe/日本")) {
                add(out, new TarArchiveEntry(name, true), name);
                add(out, new TarArchiveEntry(name + "-folder/", true), "");
                link(out, name + "-link", TarConstants.LF_SYMLINK, name);
                link(out, name + "-name", TarConstants.LF_LINK, name);
            }
            add(out, new TarArchiveEntry("pipe", TarConstants.LF_FIFO), "");
            add(out, new TarArchiveEntry("device", TarConstants.LF_CHR), "");
            add(out, new TarArchiveEntry("disk", TarConstants.LF_BLK), "");
            add(out, new TarArchiveEntry("contiguous", TarConstants.LF_CONTIG), "content");
        }
        assertThat(TarListing.of(bytes.toByteArray())).hasSize(38).isEqualTo(TarListing.oracle(bytes.toByteArray()));
    }

    private static void link(TarArchiveOutputStream out, String name, byte type, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
        entry.setLinkName(target);
        add(out, entry, "");
    }

    private static void add(TarArchiveOutputStream out, TarArchiveEntry entry, String content) throws IOException {
        entry.setSize(content.getBytes(UTF_8).length);
        out.putArchiveEntry(entry);
        out.write(content.getBytes(UTF_8));
        out.closeArchiveEntry();
    }

    @ParameterizedTest
    @ValueSource(ints = {TarArchiveOutputStream.BIGNUMBER_STAR, TarArchiveOutputStream.BIGNUMBER_POSIX})
    void sizes_beyond_octal_digits_are_read(int mode) throws IOException {
        for (long size : new long[] {8L << 30, 1L << 40, Long.MAX_VALUE}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, 512, "UTF-8");
            out.setBigNumberMode(mode);
            TarArchiveEntry entry = new TarArchiveEntry("huge");
            entry.setSize(size);
            entry.setUserId(1L << 50);
            entry.setLastModifiedTime(FileTime.fromMillis(-1_500));
            out.putArchiveEntry(entry);
            out.flush();
            TarReader reader = new TarReader(new ByteArrayInputStream(bytes.toByteArray()));
            assertThat(reader.next()).contains(new TarEntry("huge", Kind.FILE, size, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v7", "oldgnu", "gnu", "ustar", "posix"})
    void what_the_program_tar_writes_is_read(String format) throws Exception {
        boolean anyLength = !format.equals("v7") && !format.equals("ustar");
        List<String> names = new ArrayList<>(List.of("short", UMLAUT, "b".repeat(90)));
        if (anyLength) {
            names.add(VERY_LONG);
        }
        Path root = Files.createDirectory(folder.resolve("root"));
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.repeat(5));
            Files.createLink(root.resolve("hard-" + name.hashCode()), file);
            Files.createSymbolicLink(root.resolve("soft-" + name.hashCode()), Path.of(name));
        }
        if (!format.equals("v7")) {
            Path file = root.resolve(LONG);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "content");
        }
        byte[] archive = tar(root, "--format=" + format, "--sort=name");
        assertThat(TarListing.of(archive)).hasSizeGreaterThan(3 * names.size()).isEqualTo(TarListing.oracle(archive));
    }

    @ParameterizedTest
    @CsvSource({"oldgnu, 0.0", "gnu, 0.0", "posix, 0.0", "posix, 0.1", "posix, 1.0"})
    void sparse_files_have_their_names_and_what_follows_is_read(String format, String version) throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        for (int parts : new int[] {0, 1, 4, 5, 26, 200}) {
            try (RandomAccessFile file =
                    new RandomAccessFile(root.resolve("sparse-" + parts).toFile(), "rw")) {
                file.setLength((parts + 1) * 65_536L);
                for (int i = 0; i < parts; i++) {
                    file.seek(i * 65_536L + 8_192);
                    file.write(new byte[] {1, 2, 3});
                }
            }
            Files.writeString(root.resolve("sparse-" + parts + "-plain"), "plain");
        }
        byte[] archive = tar(root, "--format=" + format, "--sparse", "--sparse-version=" + version, "--sort=name");
        List<TarListing> found = TarListing.of(archive);
        assertThat(found).isEqualTo(TarListing.oracle(archive));
        assertThat(found).filteredOn(entry -> entry.kind() == Kind.SPARSE_FILE).hasSize(6);
        assertThat(found).filteredOn(entry -> entry.content().equals("plain")).hasSize(6);
    }

    @Test
    void a_global_header_of_the_program_tar_is_an_entry_as_in_Go_and_none_in_commons_compress() throws Exception {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.writeString(root.resolve("file"), "content");
        byte[] archive = tar(
                root,
                "--format=posix",
                "--pax-option=globexthdr.name=global,comment=a comment,mtime={1970-01-01 00:00:00}");
        List<TarListing> found = TarListing.of(archive);
        assertThat(found.get(0)).isEqualTo(new TarListing("global", Kind.OTHER, "", ""));
        assertThat(found.subList(1, found.size())).hasSize(2).isEqualTo(TarListing.oracle(archive));
    }

    /** What the program makes of a folder. */
    private byte[] tar(Path root, String... options) throws Exception {
        assumeTrue(isGnuTar(), "there is no GNU tar");
        Path archive = folder.resolve("archive.tar");
        List<String> command = new ArrayList<>(List.of("tar", "-C", root.toString(), "-cf", archive.toString()));
        command.addAll(List.of(options));
        command.add(".");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllBytes(archive);
    }

    private static boolean canBeNamed(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isGnuTar() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("tar", "--version").start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 && said.contains("GNU tar");
        } catch (IOException e) {
            return false;
        }
    }
}
