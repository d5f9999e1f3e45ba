package io.importspy.bytecode;

import static io.importspy.bytecode.LittleEndian.i64;
import static io.importspy.bytecode.LittleEndian.u16;
import static io.importspy.bytecode.LittleEndian.u32;

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
    private static final int WIDE_TAG = 1;

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

    /** The name: UTF-8 whatever the flag says, as in {@link java.util.jar.JarFile}. */
    String name() {
        return new String(directory, nameStart(), nameLength(), StandardCharsets.UTF_8);
    }

    /** Takes from the 64-bit extra field what did not fit (APPNOTE 4.5.3); -1 where that is missing. */
    private CentralHeader widened() {
        int start = nameStart() + nameLength();
        int end = start + extraLength();
        for (int tag = start; tag <= end - 4; tag += 4 + u16(directory, tag + 2)) {
            int body = tag + 4;
            int bodyEnd = body + u16(directory, tag + 2);
            if (u16(directory, tag) == WIDE_TAG && bodyEnd <= end) {
                return widened(body, bodyEnd);
            }
        }
        return new CentralHeader(directory, at, -1, -1, -1);
    }

    private CentralHeader widened(int body, int end) {
        int next = body;
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
