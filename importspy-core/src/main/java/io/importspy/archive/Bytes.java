package io.importspy.archive;

import java.io.Closeable;
import java.io.IOException;

/** Random access to a run of bytes: a file, or a part of one. Thread-safe. */
public interface Bytes extends Closeable {
    /**
     * The size.
     *
     * @return the number of bytes
     */
    long size();

    /**
     * Reads exactly so many bytes, or fails.
     *
     * @param position of the first one, from 0
     * @param into takes them
     * @param offset where in there the first one goes
     * @param length how many
     * @throws IOException if there are fewer, or they cannot be read
     */
    void read(long position, byte[] into, int offset, int length) throws IOException;

    /**
     * A copy of some bytes.
     *
     * @param position of the first one, from 0
     * @param length how many
     * @return a new array
     * @throws IOException if there are fewer, or they cannot be read
     */
    default byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }
}
