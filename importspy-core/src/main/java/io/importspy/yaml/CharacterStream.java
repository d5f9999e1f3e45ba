package io.importspy.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The characters of a document as SnakeYAML's scanner asks for them.
 *
 * <p>SnakeYAML's own stream copies its window with every thousand characters of look-ahead, so that one long line takes time in the square of
 * its length; this one stands on the whole text and copies nothing. Its marks are offsets in {@code char}s, as all places in this
 * package are, and carry no text.
 */
final class CharacterStream extends StreamReader {

    private static final int[] NO_TEXT = {};

    /** What the scanner takes for the end; {@link ForbiddenCharacters} keeps it out of the text. */
    private static final char END = '\0';

    private final String text;
    /** Looked at one by one, some of them several times, by a JVM that has just started: an array is cheaper than the text. */
    private final char[] characters;

    private int offset;
    private int line;
    private int column;

    CharacterStream(String text) {
        super("");
        this.text = text;
        this.characters = text.toCharArray();
    }

    @Override
    public Mark getMark() {
        return new Mark("", offset, line, column, NO_TEXT, 0);
    }

    @Override
    public int peek() {
        return offset < characters.length ? characters[offset] : END;
    }

    @Override
    public int peek(int distance) {
        int place = offset + distance;
        return place < characters.length ? characters[place] : END;
    }

    @Override
    public String prefix(int length) {
        return text.substring(offset, Math.min(offset + length, text.length()));
    }

    /** The scanner asks for a run of characters without a line break here, and only for what it has seen. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        offset += prefix.length();
        column += prefix.length();
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(offset + length, text.length());
        while (offset < end) {
            char character = characters[offset++];
            if (character == '\n' || (character == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getIndex() {
        return offset;
    }

    @Override
    public int getLine() {
        return line;
    }

    /** The size of a document is limited before it is scanned. */
    @Override
    public int getDocumentIndex() {
        return 0;
    }

    @Override
    public void resetDocumentIndex() {
        // There is nothing to reset.
    }
}
