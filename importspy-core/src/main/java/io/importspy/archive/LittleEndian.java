package io.importspy.archive;

/**
 * Numbers as zip files write them: unsigned, lowest byte first.
 *
 * <p>Put together byte by byte: a VarHandle would be a little faster once compiled, and costs more to set up than a
 * whole archive costs to read.
 */
final class LittleEndian {
    private LittleEndian() {}

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return Integer.toUnsignedLong(i32(bytes, at));
    }

    static long i64(byte[] bytes, int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }
}
