package io.importspy.bytecode;

import static io.importspy.bytecode.LittleEndian.i32;
import static io.importspy.bytecode.LittleEndian.i64;
import static io.importspy.bytecode.LittleEndian.u16;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The central directory of a zip file (APPNOTE 4.3.12) and an index of it by name: three arrays of numbers over the
 * bytes as they are, since most names are never asked for.
 *
 * <p>What {@link java.util.zip.ZipFile} refuses at once is refused at once; all else waits until an entry is touched.
 */
final class CentralDirectory {
    static final int SIGNATURE = 0x02014B50;

    /** More entries of one hash than chance will ever bring together: names made to slow look-ups down. */
    private static final int LONGEST_CHAIN = 1_000;

    private static final int ENCRYPTED = 1;

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
        this.positions = positions(bytes, end);
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

    private static int[] positions(byte[] bytes, EndRecord end) throws ZipException {
        int[] found = new int[(int) Math.min(Math.max(16, end.count()), bytes.length / CentralHeader.SIZE + 1)];
        int count = 0;
        int at = 0;
        while (at < bytes.length) {
            int next = check(bytes, at);
            found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
            found[count++] = at;
            at = next;
        }
        if (end.wide() ? count != end.count() : (count & 0xFFFF) != end.count()) {
            throw new ZipException(
                    "an end record that counts " + end.count() + " entries where the directory has " + count);
        }
        return Arrays.copyOf(found, count);
    }

    /** Checks the header at a position, and says where the next one is. */
    private static int check(byte[] bytes, int at) throws ZipException {
        if (at > bytes.length - CentralHeader.SIZE || i32(bytes, at) != SIGNATURE) {
            throw new ZipException("a central directory that is broken at byte " + at);
        }
        int nameLength = u16(bytes, at + 28);
        int length = CentralHeader.SIZE + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
        if (length > 0xFFFF || at > bytes.length - length) {
            throw new ZipException("a central directory that is broken at byte " + at);
        }
        int method = u16(bytes, at + 10);
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ZipException("compression method " + method + " in entry "
                    + CentralHeader.read(bytes, at).name());
        }
        if ((u16(bytes, at + 8) & ENCRYPTED) != 0) {
            throw new ZipException(
                    "the encrypted entry " + CentralHeader.read(bytes, at).name());
        }
        checkName(bytes, at + CentralHeader.SIZE, nameLength);
        return at + length;
    }

    private static void checkName(byte[] bytes, int from, int length) throws ZipException {
        int at = from;
        int end = from + length;
        while (at <= end - 8 && (i64(bytes, at) & 0x8080808080808080L) == 0) {
            at += 8;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        if (at == end) {
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        } catch (CharacterCodingException e) {
            throw (ZipException) new ZipException("an entry name that is not UTF-8: "
                            + new String(bytes, from, length, StandardCharsets.UTF_8))
                    .initCause(e);
        }
    }

    int size() {
        return positions.length;
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
