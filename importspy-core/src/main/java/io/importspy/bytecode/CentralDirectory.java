package io.importspy.bytecode;

import static io.importspy.bytecode.LittleEndian.i64;
import static io.importspy.bytecode.LittleEndian.u16;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
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
        Arrays.fill(heads, -1);
        for (int i = 0; i < positions.length; i++) {
            int bucket = bucket(bytes, positions[i] + CentralHeader.SIZE, u16(bytes, positions[i] + 28));
            chain[i] = heads[bucket];
            heads[bucket] = i;
        }
        this.offsets = new LocalOffsets(bytes, positions, end.offset());
    }

    CentralHeader header(int index) {
        return CentralHeader.read(bytes, positions[index]);
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
        int index = heads[bucket(name, 0, name.length)];
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
                throw Faults.unreadable(
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

    /** Whether any name starts like this. */
    boolean anyStartsWith(byte[] prefix) {
        for (int position : positions) {
            int start = position + CentralHeader.SIZE;
            if (u16(bytes, position + 28) >= prefix.length
                    && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length)) {
                return true;
            }
        }
        return false;
    }

    /** Passes on the headers that have this name, which is ASCII, in any case. */
    void headersNamed(String ascii, Consumer<CentralHeader> headers) {
        for (int position : positions) {
            if (u16(bytes, position + 28) == ascii.length()) {
                CentralHeader header = CentralHeader.read(bytes, position);
                if (header.name().equalsIgnoreCase(ascii)) {
                    headers.accept(header);
                }
            }
        }
    }

    /** Passes on all names but those of directories, in the archive's order. */
    void files(Consumer<String> names) {
        for (int position : positions) {
            int start = position + CentralHeader.SIZE;
            int length = u16(bytes, position + 28);
            if (length > 0 && bytes[start + length - 1] != '/') {
                names.accept(new String(bytes, start, length, StandardCharsets.UTF_8));
            }
        }
    }

    private int bucket(byte[] name, int from, int length) {
        long hash = length;
        int at = from;
        int end = from + length;
        for (; at <= end - 8; at += 8) {
            hash = (hash ^ i64(name, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        for (; at < end; at++) {
            hash = hash * 31 + name[at];
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & (heads.length - 1);
    }
}
