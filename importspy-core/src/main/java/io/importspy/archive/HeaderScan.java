package io.importspy.archive;

import static io.importspy.archive.LittleEndian.i32;
import static io.importspy.archive.LittleEndian.u16;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Finds the headers in a central directory.
 *
 * <p>What {@link java.util.zip.ZipFile} refuses an archive for is refused here as well: a verdict on an archive that no JVM
 * opens would be worth nothing.
 */
final class HeaderScan {
    private static final int ENCRYPTED = 1;
    private static final int LONGEST_HEADER = 0xFFFF;

    private HeaderScan() {}

    /**
     * Finds all headers.
     *
     * @param directory the central directory
     * @param end what the end record says about it
     * @return the position of each
     * @throws ZipException if anything but headers is there, or another number of them
     */
    static int[] positions(byte[] directory, EndRecord end) throws ZipException {
        int most = directory.length / CentralHeader.SIZE + 1;
        int[] found = new int[(int) Math.min(Math.max(16, end.count()), most)];
        int count = 0;
        int at = 0;
        while (at < directory.length) {
            int next = next(directory, at);
            found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
            found[count++] = at;
            at = next;
        }
        // Without the 64-bit end record, only the lower half of a larger count is there.
        if (end.count() != (end.wide() ? count : count & 0xFFFF)) {
            throw new ZipException(
                    "an end record that counts " + end.count() + " entries where the directory has " + count);
        }
        return Arrays.copyOf(found, count);
    }

    private static int next(byte[] directory, int at) throws ZipException {
        int room = directory.length - at;
        if (room < CentralHeader.SIZE || i32(directory, at) != CentralDirectory.SIGNATURE) {
            throw new ZipException("no entry at byte " + at + " of the central directory");
        }
        int length = CentralHeader.SIZE + u16(directory, at + 28) + u16(directory, at + 30) + u16(directory, at + 32);
        if (length > Math.min(room, LONGEST_HEADER)) {
            throw new ZipException("an entry that is too long at byte " + at + " of the central directory");
        }
        checkFields(directory, at);
        checkText(directory, at + CentralHeader.SIZE, u16(directory, at + 28));
        int comment = u16(directory, at + 32);
        checkText(directory, at + length - comment, comment);
        return at + length;
    }

    private static void checkFields(byte[] directory, int at) throws ZipException {
        int method = u16(directory, at + 10);
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ZipException("compression method " + method + named(directory, at));
        }
        if ((u16(directory, at + 8) & ENCRYPTED) != 0) {
            throw new ZipException("encrypted data" + named(directory, at));
        }
        if (!isSimple(directory, at) && !CentralHeader.read(directory, at).isSound()) {
            throw new ZipException("broken extra fields" + named(directory, at));
        }
    }

    private static String named(byte[] directory, int at) {
        return " in entry " + CentralHeader.read(directory, at).name();
    }

    /** Whether there are neither extra fields nor sizes that ask for one: nearly always. */
    private static boolean isSimple(byte[] directory, int at) {
        return u16(directory, at + 30) == 0
                && i32(directory, at + 20) != -1
                && i32(directory, at + 24) != -1
                && i32(directory, at + 42) != -1;
    }

    private static void checkText(byte[] directory, int from, int length) throws ZipException {
        int end = from + length;
        for (int at = from; at < end; at++) {
            if (directory[at] < 0) {
                checkUtf8(directory, from, length);
                return;
            }
        }
    }

    private static void checkUtf8(byte[] directory, int from, int length) throws ZipException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(directory, from, length));
        } catch (CharacterCodingException e) {
            String text = new String(directory, from, length, StandardCharsets.UTF_8);
            throw (ZipException) new ZipException("an entry name or comment that is not UTF-8: " + text).initCause(e);
        }
    }
}
