package io.importspy.archive;

import java.io.IOException;
import java.io.InputStream;

/** The content of one entry in a stream, with the bytes behind it that fill its last block. */
final class TarContent extends InputStream {
    private final InputStream in;
    private final boolean readable;
    private final int padding;
    private long left;
    private boolean passed;

    /**
     * The content that starts where the stream is.
     *
     * @param size how many bytes it has
     * @param readable whether these bytes are what the file holds
     */
    TarContent(InputStream in, long size, boolean readable) {
        this.in = in;
        this.readable = readable;
        this.padding = (int) (-size & (TarHeader.SIZE - 1));
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!readable) {
            throw new IOException("a sparse file where one is to be read");
        }
        return take(bytes, offset, length);
    }

    private int take(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new IOException("an archive that ends within an entry");
        }
        left -= count;
        return count;
    }

    /** Reads what is left, in large pieces, so that the stream is at the next header. */
    void passOver(byte[] waste) throws IOException {
        while (take(waste, 0, waste.length) >= 0) {
            // Nobody wants it.
        }
        if (!passed && in.readNBytes(waste, 0, padding) < padding) {
            throw new IOException("an archive that ends within an entry");
        }
        passed = true;
    }
}
