package io.importspy.archive;

import static io.importspy.archive.LittleEndian.i64;
import static io.importspy.archive.LittleEndian.u16;
import static io.importspy.archive.LittleEndian.u32;

import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/**
 * What the central directory says about one entry (APPNOTE 4.3.12).
 *
 * @param directory the bytes of the central directory
 * @param at the header's position in it
 * @param compressed size of the data in the archive
 * @param size of the content
 * @param offset of the local header, before the archive's base is added
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared bytes: never compared
record CentralHeader(byte[] directory, int at, long compressed, long size, long offset) {
    static final int SIZE = 46;
    private static final long WIDE = 0xFFFFFFFFL;
    private static final int EMPTY = 2;

    /** Reads the header at a position that is known to hold one. */
    static CentralHeader read(byte[] directory, int at) {
        long compressed = u32(directory, at + 20);
        long size = u32(directory, at + 24);
        long offset = u32(directory, at + 42);
        CentralHeader header = new CentralHeader(directory, at, compressed, size, offset);
        return compressed == WIDE || size == WIDE || offset == WIDE ? header.widened() : header;
    }

    int flags() {
        return u16(directory, at + 8);
    }

    boolean stored() {
        return u16(directory, at + 10) == ZipEntry.STORED;
    }

    int method() {
        return u16(directory, at + 10);
    }

    long crc() {
        return u32(directory, at + 16);
    }

    int nameStart() {
        return at + SIZE;
    }

    int nameLength() {
        return u16(directory, at + 28);
    }

    int extraLength() {
        return u16(directory, at + 30);
    }

    int commentLength() {
        return u16(directory, at + 32);
    }

    /** Whether it is more than a directory: {@link java.util.zip.ZipOutputStream} deflates nothing to two bytes. */
    boolean hasContent() {
        return size > 0 || compressed > EMPTY;
    }

    /** The name: UTF-8 whatever the flag says, as in {@link java.util.jar.JarFile}. */
    String name() {
        return new String(directory, nameStart(), nameLength(), StandardCharsets.UTF_8);
    }

    private ExtraFields extra() {
        int start = nameStart() + nameLength();
        return new ExtraFields(directory, start, start + extraLength());
    }

    /** Whether the extra fields are such that {@link java.util.zip.ZipFile} opens the archive. */
    boolean isSound() {
        ExtraFields extra = extra();
        int wide = extra.wide();
        boolean fits = wide < 0 || extra.length(wide) == 0 || extra.length(wide) == wideLength();
        return extra.areWhole() && fits && compressed >= 0 && size >= 0 && offset >= 0;
    }

    /** How long the 64-bit block must be: it holds what is not in the header itself, and no more. */
    private int wideLength() {
        int length = u16(directory, at + 34) == 0xFFFF ? 4 : 0;
        for (int field : new int[] {20, 24, 42}) {
            length += u32(directory, at + field) == WIDE ? 8 : 0;
        }
        return length;
    }

    /** Takes from the 64-bit block what did not fit (APPNOTE 4.5.3); -1 where that is missing. */
    private CentralHeader widened() {
        ExtraFields extra = extra();
        int next = extra.wide();
        int end = next < 0 ? 0 : next + extra.length(next);
        long[] values = {size, compressed, offset};
        for (int i = 0; i < values.length; i++) {
            if (values[i] == WIDE) {
                values[i] = next + 8 <= end ? i64(directory, next) : -1;
                next += 8;
            }
        }
        return new CentralHeader(directory, at, values[1], values[0], values[2]);
    }
}
