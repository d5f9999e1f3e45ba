package io.importspy.classfile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Hashes bytes, eight at once; with a factor that nobody can foresee, so that no file can be full of texts that collide. A class of its own,
 * since it takes a JVM some milliseconds to set up, and few contracts ask for it.
 */
final class TextHash {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;

    private TextHash() {}

    static int of(byte[] bytes, int begin, int end) {
        long hash = (long) end - begin;
        int i = begin;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(bytes, i));
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        hash = mixed(hash ^ rest);
        return (int) hash;
    }

    /** The upper half of a product depends on all of it. */
    private static long mixed(long value) {
        long product = value * FACTOR;
        return product ^ (product >>> Integer.SIZE);
    }
}
