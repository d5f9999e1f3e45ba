package io.importspy.bytecode;

import java.io.Closeable;
import java.io.IOException;

/** Random access to a run of bytes: a file, or a part of one. Thread-safe. */
interface Bytes extends Closeable {
    /** The number of bytes. */
    long size();

    /** Reads exactly {@code length} bytes from {@code position} on, or fails. */
    void read(long position, byte[] into, int offset, int length) throws IOException;

    /** A copy of {@code length} bytes from {@code position} on. */
    default byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }
}
