package io.importspy.archive;

import static io.importspy.archive.LittleEndian.i32;
import static io.importspy.archive.LittleEndian.i64;
import static io.importspy.archive.LittleEndian.u16;
import static io.importspy.archive.LittleEndian.u32;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Where the central directory is: the end record of a zip file (APPNOTE 4.3.16), or its 64-bit form (4.3.14), found as
 * {@link java.util.zip.ZipFile} finds it.
 *
 * @param end the position behind the central directory
 * @param length of the central directory in bytes
 * @param offset of the central directory as the record has it: less than its position when bytes precede the archive
 * @param count of the entries as the record has it
 * @param wide whether the 64-bit form counts
 * @param comment how long the archive's comment is
 * @param behind how many bytes of the file follow the archive
 * @param contested whether another record may count for other readers
 */
record EndRecord(
        long end, long length, long offset, long count, boolean wide, int comment, long behind, boolean contested) {
    private static final int SIGNATURE = 0x06054B50;
    private static final int SIZE = 22;
    private static final int WIDE_SIGNATURE = 0x06064B50;
    private static final int WIDE_SIZE = 56;
    private static final int LOCATOR_SIGNATURE = 0x07064B50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** The position of the central directory. */
    long start() {
        return end - length;
    }

    /** What is to be added to the archive's own offsets: the number of bytes that precede it. */
    long base() {
        return start() - offset;
    }

    /** Whether there is something like one where one may be. */
    static boolean isIn(Bytes file) throws IOException {
        int length = (int) Math.min(file.size(), SIZE + LONGEST_COMMENT);
        byte[] tail = file.read(file.size() - length, length);
        return IntStream.rangeClosed(0, length - SIZE).anyMatch(at -> i32(tail, at) == SIGNATURE);
    }

    static EndRecord find(Bytes file) throws IOException {
        int length = (int) Math.min(file.size(), SIZE + LONGEST_COMMENT);
        byte[] tail = file.read(file.size() - length, length);
        EndRecord found = search(file, tail);
        if (found == null) {
            throw new ZipException(
                    file.size() == 0 ? "an empty file" : "no end of central directory: truncated, or not a zip file");
        }
        return found.beside(tail).widened(file).checked();
    }

    private static EndRecord at(long origin, byte[] tail, int at) {
        int comment = u16(tail, at + 20);
        return new EndRecord(
                origin + at,
                u32(tail, at + 12),
                u32(tail, at + 16),
                u16(tail, at + 10),
                false,
                comment,
                tail.length - at - SIZE - comment,
                false);
    }

    /**
     * The same, once the others in the tail have been looked at. Readers agree neither on what the comment's length must be nor on what a
     * record must point at: the agent loader of the JVM takes one whose comment ends the file, Spring Boot's launcher the last one.
     */
    private EndRecord beside(byte[] tail) {
        long origin = end + SIZE + comment + behind - tail.length;
        for (int at = tail.length - SIZE; at >= 0; at--) {
            if (i32(tail, at) == SIGNATURE && origin + at != end) {
                EndRecord other = at(origin, tail, at);
                boolean counts = other.end > end || other.behind == 0;
                if (counts && (other.length > 0 || other.count > 0)) {
                    return new EndRecord(end, length, offset, count, wide, comment, behind, true);
                }
            }
        }
        return this;
    }

    private static @Nullable EndRecord search(Bytes file, byte[] tail) throws IOException {
        long origin = file.size() - tail.length;
        for (int at = tail.length - SIZE; at >= 0; at--) {
            if (i32(tail, at) == SIGNATURE) {
                EndRecord record = at(origin, tail, at);
                if (record.behind == 0 || record.isPlausible(file)) {
                    if (record.behind < 0) {
                        throw new ZipException("a comment that is cut off");
                    }
                    return record;
                }
            }
        }
        return null;
    }

    /** Whether headers are where the record says, although something follows the archive. */
    private boolean isPlausible(Bytes file) throws IOException {
        return start() >= 0
                && base() >= 0
                && i32(file.read(start(), 4), 0) == CentralDirectory.SIGNATURE
                && i32(file.read(base(), 4), 0) == LocalHeader.SIGNATURE;
    }

    private EndRecord widened(Bytes file) throws IOException {
        if (end < LOCATOR_SIZE) {
            return this;
        }
        byte[] locator = file.read(end - LOCATOR_SIZE, LOCATOR_SIZE);
        long at = i64(locator, 8);
        if (i32(locator, 0) != LOCATOR_SIGNATURE || at < 0 || at > end - LOCATOR_SIZE - WIDE_SIZE) {
            return this;
        }
        byte[] wide = file.read(at, WIDE_SIZE);
        if (i32(wide, 0) != WIDE_SIGNATURE) {
            return this;
        }
        long stray = behind + end - LOCATOR_SIZE - WIDE_SIZE - at;
        EndRecord record =
                new EndRecord(at, i64(wide, 40), i64(wide, 48), i64(wide, 32), true, comment, stray, contested);
        boolean agrees = (length == record.length || length == 0xFFFFFFFFL)
                && (offset == record.offset || offset == 0xFFFFFFFFL)
                && (count == record.count || count == 0xFFFF);
        if (!agrees) {
            throw new ZipException("two end records that contradict each other");
        }
        return record;
    }

    private EndRecord checked() throws ZipException {
        if (length < 0 || length > end || base() < 0) {
            throw new ZipException("an end record that points outside the file");
        }
        return this;
    }
}
