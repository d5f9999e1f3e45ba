package io.importspy.archive;

import static io.importspy.archive.LittleEndian.i32;
import static io.importspy.archive.LittleEndian.i64;
import static io.importspy.archive.LittleEndian.u16;
import static io.importspy.archive.LittleEndian.u32;

import java.util.Arrays;
import java.util.Optional;

/**
 * The header in front of an entry's data (APPNOTE 4.3.7), which repeats the central directory; whoever streams the
 * archive sees this one.
 *
 * @param bytes that begin with the header and hold all of it
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared bytes: never compared
record LocalHeader(byte[] bytes) {
    static final int SIGNATURE = 0x04034B50;
    static final int SIZE = 30;
    static final int SHORTEST_DESCRIPTOR = 12;
    static final int LONGEST_DESCRIPTOR = 24;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074B50;
    private static final long WIDE = 0xFFFFFFFFL;
    private static final int HAS_DESCRIPTOR = 1 << 3;
    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 1 << 11;

    boolean isSigned() {
        return i32(bytes, 0) == SIGNATURE;
    }

    /** Where the data starts, counted from the header. */
    int length() {
        return SIZE + nameLength() + u16(bytes, 28);
    }

    private int nameLength() {
        return u16(bytes, 26);
    }

    private int flags() {
        return u16(bytes, 6);
    }

    boolean hasDescriptor() {
        return (flags() & HAS_DESCRIPTOR) != 0;
    }

    /** What contradicts the central directory, if anything does. */
    Optional<String> contradiction(CentralHeader central) {
        int start = central.nameStart();
        int length = central.nameLength();
        if (!Arrays.equals(bytes, SIZE, SIZE + nameLength(), central.directory(), start, start + length)) {
            return Optional.of("another name in its local header than in the central directory");
        }
        if (u16(bytes, 8) != central.method()) {
            return Optional.of("another compression method in its local header than in the central directory");
        }
        int differing = flags() ^ central.flags();
        if ((differing & ENCRYPTED) != 0 || ((differing & UTF8) != 0 && !isAscii(central))) {
            return Optional.of("other flags in its local header than in the central directory");
        }
        boolean agrees = agrees(u32(bytes, 14), central.crc())
                && agrees(size(18), central.compressed())
                && agrees(size(22), central.size());
        return agrees
                ? Optional.empty()
                : Optional.of("another size or checksum in its local header than in the central directory");
    }

    /** A value that follows in a descriptor may be left zero here. */
    private boolean agrees(long value, long central) {
        return value == central || (hasDescriptor() && value == 0);
    }

    /** A size, taken from the 64-bit extra field if that is where it is. */
    private long size(int at) {
        long value = u32(bytes, at);
        if (value != WIDE) {
            return value;
        }
        ExtraFields extra = new ExtraFields(bytes, SIZE + nameLength(), length());
        // Both sizes must be there (APPNOTE 4.5.3), that of the content first.
        int wide = extra.wide();
        if (wide >= 0 && extra.length(wide) >= 16) {
            return i64(bytes, at == 22 ? wide : wide + 8);
        }
        return hasDescriptor() ? 0 : -1;
    }

    private static boolean isAscii(CentralHeader central) {
        for (int i = 0; i < central.nameLength(); i++) {
            if (central.directory()[central.nameStart() + i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the descriptor behind the data (APPNOTE 4.3.9) agrees, with or without signature, narrow or wide. */
    static boolean describes(byte[] bytes, int from, int end, CentralHeader central) {
        boolean signed = end - from >= 4 && i32(bytes, from) == DESCRIPTOR_SIGNATURE;
        return (signed && describesUnsigned(bytes, from + 4, end, central))
                || describesUnsigned(bytes, from, end, central);
    }

    private static boolean describesUnsigned(byte[] bytes, int from, int end, CentralHeader central) {
        if (end - from < 12 || u32(bytes, from) != central.crc()) {
            return false;
        }
        boolean narrow = u32(bytes, from + 4) == (central.compressed() & WIDE)
                && u32(bytes, from + 8) == (central.size() & WIDE);
        boolean wide = end - from >= 20
                && i64(bytes, from + 4) == central.compressed()
                && i64(bytes, from + 12) == central.size();
        return narrow || wide;
    }
}
