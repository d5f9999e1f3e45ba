package io.importspy.archive;

import java.io.EOFException;
import java.io.IOException;

/** A part of other bytes, such as a jar that is stored within a jar; closing it leaves those open. */
record Slice(Bytes whole, long start, long size) implements Bytes {
    @Override
    public void read(long position, byte[] into, int offset, int length) throws IOException {
        if (position < 0 || position > size - length) {
            throw new EOFException("the nested archive ends at byte " + size);
        }
        whole.read(start + position, into, offset, length);
    }

    @Override
    public void close() {
        // The whole is not ours.
    }
}
