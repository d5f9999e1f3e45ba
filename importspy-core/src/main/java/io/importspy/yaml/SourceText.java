package io.importspy.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The characters of a document and its lines, which end with {@code \n}, {@code \r\n} or {@code \r}. Places in it are offsets in
 * {@code char}s; line and column are worked out only for what is shown.
 */
public final class SourceText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final int[] lineStarts;
    private final Optional<YamlFault> fault;

    private SourceText(String text, Optional<YamlFault> fault) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.fault = fault;
    }

    /**
     * Decodes UTF-8. A byte order mark in front is left out. Where the bytes are no UTF-8, the text ends there, and {@link #fault()} says
     * so.
     *
     * @param bytes the content of a file
     * @return the text
     */
    public static SourceText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has fewer bytes than UTF-16 has chars.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
        if (!result.isError()) {
            return new SourceText(text, Optional.empty());
        }
        String message = "the file is not UTF-8: byte 0x" + HEX.toHexDigits(in.get()) + " cannot stand here";
        return new SourceText(
                text,
                Optional.of(new YamlFault(YamlFault.Kind.ENCODING, text.length(), message, "save the file in UTF-8")));
    }

    /**
     * The characters.
     *
     * @return the whole text, without a byte order mark
     */
    public String text() {
        return text;
    }

    /**
     * Where and why decoding stopped.
     *
     * @return the fault; empty where every byte was read
     */
    public Optional<YamlFault> fault() {
        return fault;
    }

    /**
     * How many lines there are.
     *
     * @return the number of the last line; at least 1
     */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * Where a line begins.
     *
     * @param line the line, from 1
     * @return the offset of its first character
     */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    /**
     * A line.
     *
     * @param line the line, from 1
     * @return its text without the line break
     */
    public String lineText(int line) {
        return text.substring(startOf(line), lineEnd(startOf(line)));
    }

    /**
     * The line of a place.
     *
     * @param offset the place
     * @return its line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column of a place.
     *
     * @param offset the place
     * @return its column in characters (not {@code char}s), from 1
     */
    public int column(int offset) {
        return text.codePointCount(lineStart(offset), offset) + 1;
    }

    /**
     * Where the line of a place begins.
     *
     * @param offset the place
     * @return the offset of the line's first character
     */
    public int lineStart(int offset) {
        return startOf(line(offset));
    }

    /**
     * Where the line of a place ends.
     *
     * @param offset the place
     * @return the offset behind the line's last character, its line break not counted
     */
    public int lineEnd(int offset) {
        int line = line(offset);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > startOf(line) && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
