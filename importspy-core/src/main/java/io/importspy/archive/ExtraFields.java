package io.importspy.archive;

import static io.importspy.archive.LittleEndian.u16;

/**
 * The extra fields of a header: tagged blocks, of which only the one with 64-bit sizes matters here (APPNOTE 4.5).
 *
 * @param bytes that hold them
 * @param start of the first block
 * @param end behind the last one
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared bytes: never compared
record ExtraFields(byte[] bytes, int start, int end) {
    private static final int WIDE_TAG = 1;
    private static final int BLOCK_HEADER = 4;

    /** Whether each block ends before all of them do; fewer bytes than a block's header may follow. */
    boolean areWhole() {
        int at = start;
        while (at <= end - BLOCK_HEADER) {
            at = next(at);
        }
        return at <= end;
    }

    /** The start of the 64-bit sizes, or -1. */
    int wide() {
        for (int at = start; at <= end - BLOCK_HEADER; at = next(at)) {
            if (u16(bytes, at) == WIDE_TAG && next(at) <= end) {
                return at + BLOCK_HEADER;
            }
        }
        return -1;
    }

    /** The length of the block whose content starts here. */
    int length(int content) {
        return u16(bytes, content - 2);
    }

    private int next(int at) {
        return at + BLOCK_HEADER + u16(bytes, at + 2);
    }
}
