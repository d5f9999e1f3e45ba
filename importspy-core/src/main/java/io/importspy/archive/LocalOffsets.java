package io.importspy.archive;

import static io.importspy.archive.LittleEndian.u32;

import java.util.Arrays;

/** Where the local headers of an archive start, which tells how far each entry may reach before it overlaps another. */
final class LocalOffsets {
    private final long[] sorted;
    private final long limit;

    /**
     * Collects offsets.
     *
     * @param directory the bytes of the central directory
     * @param positions of its headers
     * @param limit the offset of the central directory, where data ends
     */
    LocalOffsets(byte[] directory, int[] positions, long limit) {
        this.sorted = new long[positions.length + 1];
        this.limit = limit;
        boolean ordered = true;
        long last = -1;
        for (int i = 0; i < positions.length; i++) {
            long offset = u32(directory, positions[i] + 42);
            sorted[i] = offset == 0xFFFFFFFFL
                    ? CentralHeader.read(directory, positions[i]).offset()
                    : offset;
            ordered &= last < sorted[i];
            last = sorted[i];
        }
        sorted[positions.length] = limit;
        if (!ordered || last >= limit) {
            Arrays.sort(sorted);
        }
    }

    /** The lowest offset: that of the central directory if there is no entry. */
    long first() {
        return sorted[0];
    }

    /** The next offset behind a known one; -1 if two entries start there, or if data has ended before. */
    long next(long offset) {
        int at = Arrays.binarySearch(sorted, offset);
        if (offset >= limit || (at > 0 && sorted[at - 1] == offset) || sorted[at + 1] == offset) {
            return -1;
        }
        return sorted[at + 1];
    }
}
