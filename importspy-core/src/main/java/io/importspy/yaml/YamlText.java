package io.importspy.yaml;

/**
 * A text: the characters that YAML makes of a scalar, whatever type YAML itself would give it. {@code on}, {@code 010} and
 * {@code 1.10} are two, three and four characters.
 *
 * @param value the characters, unescaped and unfolded
 * @param style how it is written
 * @param start where it begins, the quote or the indicator included
 * @param end where it ends, the closing quote included
 */
public record YamlText(String value, Style style, int start, int end) implements YamlNode {

    /** The ways to write a text (YAML 1.1, chapter 9). */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** Between {@code '}. */
        SINGLE_QUOTED,
        /** Between {@code "}, with escapes. */
        DOUBLE_QUOTED,
        /** Behind {@code |}: a block whose lines are kept. */
        LITERAL,
        /** Behind {@code >}: a block whose lines are joined. */
        FOLDED
    }

    /**
     * Where a part of the value stands in the file.
     *
     * @param index an index into the value, or its length for what is missing at the end
     * @param source the text that this node was read from
     * @return the offset of the character that became that part: of the escape or of the first of two quotes, where it is written so
     */
    public int place(int index, SourceText source) {
        return TextPlaces.of(this, source.text()).place(index);
    }
}
