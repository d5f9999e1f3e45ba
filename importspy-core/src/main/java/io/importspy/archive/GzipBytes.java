package io.importspy.archive;

import static io.importspy.archive.LittleEndian.u32;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** The bytes that are packed with gzip, of which headers and sums are taken one by one, and data in pieces. */
final class GzipBytes {
    private static final int PIECE = 1 << 16;

    private static final int HEADER_CHECKED = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final byte[] buffer = new byte[PIECE];
    private final CRC32 checksum = new CRC32();
    private int from;
    private int to;

    GzipBytes(InputStream in) {
        this.in = in;
    }

    /** Whether there is one more byte. */
    boolean isMore() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private void require() throws IOException {
        if (!isMore()) {
            throw new IOException("data of gzip that are cut off");
        }
    }

    /** The next byte of a header or of sums. */
    private int next() throws IOException {
        require();
        checksum.update(buffer[from]);
        return buffer[from++] & 0xFF;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    /** Gives an inflater what there is, of which it may leave some. */
    void feed(Inflater inflater) throws IOException {
        require();
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    /** Takes back what an inflater has left. */
    void takeBack(Inflater inflater) {
        from = to - inflater.getRemaining();
    }

    /** Reads a number behind data (RFC 1952, 2.3.1). */
    long number() throws IOException {
        byte[] bytes = new byte[4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) next();
        }
        return u32(bytes, 0);
    }

    /** Reads a header (RFC 1952, 2.3). */
    void header() throws IOException {
        checksum.reset();
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new IOException("something else than gzip where a member of it should begin");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new IOException("a header of gzip with flags that nobody knows");
        }
        skip(6); // time, effort and operating system
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        int sum = (int) checksum.getValue() & 0xFFFF;
        if ((flags & HEADER_CHECKED) != 0 && (next() | next() << 8) != sum) {
            throw new IOException("a header of gzip with a wrong checksum");
        }
    }

    private void skipText(boolean isThere) throws IOException {
        int value = isThere ? -1 : 0;
        while (value != 0) {
            value = next();
        }
    }
}
