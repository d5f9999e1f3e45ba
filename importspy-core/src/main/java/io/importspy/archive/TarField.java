package io.importspy.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Texts and numbers as tar archives write them. */
final class TarField {
    private TarField() {}

    /** A text in a field that it may fill, or end before with a NUL. */
    static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return decoded(bytes, from, end);
    }

    /**
     * UTF-8, and of what is none one half of a surrogate pair for each byte, which no UTF-8 gives: names that are two to a file system stay
     * two, where replacement characters would make them one.
     */
    static String decoded(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : decoded(ByteBuffer.wrap(bytes, from, to - from));
    }

    private static String decoded(ByteBuffer bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isMalformed()) {
            for (int i = 0; i < result.length(); i++) {
                text.put((char) (0xDC00 | (bytes.get() & 0xFF)));
            }
            result = decoder.decode(bytes, text, true);
        }
        return text.flip().toString();
    }

    /** A number: octal digits, or in base 256 where the highest bit says so (GNU, star). */
    static long number(byte[] bytes, int from, int length) throws IOException {
        return bytes[from] < 0 ? binary(bytes, from, length) : octal(bytes, from, length);
    }

    /** The second bit is the sign; a negative number is the complement of one that is not. */
    private static long binary(byte[] bytes, int from, int length) throws IOException {
        int mask = (bytes[from] & 0x40) == 0 ? 0 : 0xFF;
        long value = (bytes[from] ^ mask) & 0x7F;
        for (int i = from + 1; i < from + length; i++) {
            if (value >>> 55 != 0) {
                throw new IOException("a header of tar with a number that is too large");
            }
            value = value << 8 | ((bytes[i] ^ mask) & 0xFF);
        }
        return mask == 0 ? value : ~value;
    }

    /** Digits with blanks or NULs around them; none are zero. */
    static long octal(byte[] bytes, int from, int length) throws IOException {
        int start = from;
        int end = from + length;
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        long value = 0;
        for (int i = start; i < end && bytes[i] != 0; i++) {
            if (bytes[i] < '0' || bytes[i] > '7') {
                throw new IOException("a header of tar with a number that is none");
            }
            value = value << 3 | (bytes[i] - '0');
        }
        return value;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == 0;
    }
}
