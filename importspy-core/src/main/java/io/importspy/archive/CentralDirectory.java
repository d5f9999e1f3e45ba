package io.importspy.archive;

import static io.importspy.archive.LittleEndian.u16;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The central directory of a zip file (APPNOTE 4.3.12) and an index of it by name: three arrays of numbers over the
 * bytes as they are, since most names are never asked for.
 */
final class CentralDirectory {
    static final int SIGNATURE = 0x02014B50;

    /** More entries of one hash than chance will ever bring together: names made to slow look-ups down. */
    private static final int LONGEST_CHAIN = 1_000;

    private final String where;
    private final byte[] bytes;
    private final int[] positions;
    private final int[] heads;
    private final int[] chain;
    private final LocalOffsets offsets;

    /**
     * Indexes a central directory.
     *
     * @param where the archive, for messages
     * @param bytes all of it
     * @param end what the end record says about it
     */
    CentralDirectory(String where, byte[] bytes, EndRecord end) throws ZipException {
        this.where = where;
        this.bytes = bytes;
        this.positions = HeaderScan.positions(bytes, end);
        this.heads = new int[Integer.highestOneBit(Math.max(1, positions.length)) * 2];
        this.chain = new int[positions.length];
        this.offsets = new LocalOffsets(bytes, positions, end.offset());
        index();
    }

    private void index() {
        Arrays.fill(heads, -1);
        CRC32 hash = new CRC32();
        for (int i = 0; i < positions.length; i++) {
            int bucket = bucket(hash, bytes, positions[i] + CentralHeader.SIZE, u16(bytes, positions[i] + 28));
            chain[i] = heads[bucket];
            heads[bucket] = i;
        }
    }

    /** The checksum serves as hash code, because it is machine code from the first call on. */
    private int bucket(CRC32 hash, byte[] name, int from, int length) {
        hash.reset();
        hash.update(name, from, length);
        return (int) hash.getValue() & (heads.length - 1);
    }

    CentralHeader header(int index) {
        return CentralHeader.read(bytes, positions[index]);
    }

    /** The lowest offset at which anything of the archive is. */
    long firstOffset() {
        return offsets.first();
    }

    /** The highest position that the entry's local header, data and descriptor may reach, or -1 if it may not be where it is. */
    long bound(CentralHeader header) {
        return offsets.next(header.offset());
    }

    /**
     * Looks up a name.
     *
     * @return the index of its last header, or -1 if there is none
     */
    int find(byte[] name) {
        int index = heads[bucket(new CRC32(), name, 0, name.length)];
        return next(name, index);
    }

    /** The index of one more header of the same name, or -1. */
    int again(byte[] name, int index) {
        return next(name, chain[index]);
    }

    private int next(byte[] name, int from) {
        int index = from;
        for (int steps = 0; index >= 0 && !named(index, name); steps++) {
            if (steps == LONGEST_CHAIN) {
                throw ArchiveErrors.unreadable(
                        where + "!/" + new String(name, StandardCharsets.UTF_8),
                        "too many entry names that have one hash code");
            }
            index = chain[index];
        }
        return index;
    }

    private boolean named(int index, byte[] name) {
        int start = positions[index] + CentralHeader.SIZE;
        int length = u16(bytes, positions[index] + 28);
        return length == name.length && Arrays.equals(bytes, start, start + length, name, 0, length);
    }

    /** The names of the directories right beneath a directory that have anything beneath them. */
    Set<String> directories(byte[] prefix) {
        Set<String> found = new HashSet<>();
        for (int position : positions) {
            int start = position + CentralHeader.SIZE;
            int end = start + u16(bytes, position + 28);
            int from = start + prefix.length;
            if (from < end
                    && bytes[start] == prefix[0]
                    && Arrays.equals(bytes, start, from, prefix, 0, prefix.length)) {
                String rest = new String(bytes, from, end - from, StandardCharsets.UTF_8);
                int slash = rest.indexOf('/');
                if (slash >= 0 && slash < rest.length() - 1) {
                    found.add(rest.substring(0, slash));
                }
            }
        }
        return found;
    }

    /** The names of the directories that have files right in them. Archives keep the files of a directory together, mostly. */
    Set<String> folders() {
        Set<String> found = new HashSet<>();
        int last = 0;
        int lastLength = -1;
        for (int position : positions) {
            int start = position + CentralHeader.SIZE;
            int end = start + u16(bytes, position + 28);
            int length = folder(start, end);
            boolean again =
                    length == lastLength && Arrays.equals(bytes, start, start + length, bytes, last, last + length);
            if (start + length < end && !again) {
                found.add(new String(bytes, start, length, StandardCharsets.UTF_8));
                last = start;
                lastLength = length;
            }
        }
        return found;
    }

    /** The length of a name up to its last slash, and with it. */
    private int folder(int start, int end) {
        int at = end;
        while (at > start && bytes[at - 1] != '/') {
            at--;
        }
        return at - start;
    }

    /** Passes on all headers, those of directories among them. */
    void headers(Consumer<CentralHeader> headers) {
        for (int position : positions) {
            headers.accept(CentralHeader.read(bytes, position));
        }
    }

    /** Passes on the headers that have this name, which is ASCII, in any case; of directories those that have content. */
    void headersNamed(String ascii, Consumer<CentralHeader> headers) {
        for (int position : positions) {
            if (u16(bytes, position + 28) == ascii.length()) {
                CentralHeader header = CentralHeader.read(bytes, position);
                if (header.name().equalsIgnoreCase(ascii) && (!ascii.endsWith("/") || header.hasContent())) {
                    headers.accept(header);
                }
            }
        }
    }

    /** Passes on all names but those of directories, in the archive's order. A directory with content is a file, by its name without the slash. */
    void files(Consumer<String> names) {
        for (int position : positions) {
            int start = position + CentralHeader.SIZE;
            int length = u16(bytes, position + 28);
            boolean isSlashed = length > 0 && bytes[start + length - 1] == '/';
            if (isSlashed && CentralHeader.read(bytes, position).hasContent()) {
                names.accept(new String(bytes, start, length - 1, StandardCharsets.UTF_8));
            } else if (length > 0 && !isSlashed) {
                names.accept(new String(bytes, start, length, StandardCharsets.UTF_8));
            }
        }
    }
}
