package io.importspy.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What two texts have in common, by words and single characters: the heaviest common subsequence of what is left between the beginning and
 * the end that they share. Where they have little in common, a difference is not worth showing and there is none.
 *
 * @param left the parts of the first text; together they are that text
 * @param right the parts of the second
 */
record TextDiff(List<Part> left, List<Part> right) {

    /** Names and numbers are whole, blanks go together, every other character stands by itself. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_$]++|\\s++|.", Pattern.DOTALL);

    /** How many pairs of tokens are compared at most; texts beyond are different between what they begin and end with. */
    private static final int PAIRS = 250_000;

    /**
     * A part of a text.
     *
     * @param text its characters
     * @param differs whether the other text does not have it
     */
    record Part(String text, boolean differs) {}

    static TextDiff of(String left, String right) {
        List<String> lefts = tokens(left);
        List<String> rights = tokens(right);
        int begin = 0;
        int leftEnd = lefts.size();
        int rightEnd = rights.size();
        while (begin < Math.min(leftEnd, rightEnd) && lefts.get(begin).equals(rights.get(begin))) {
            begin++;
        }
        while (Math.min(leftEnd, rightEnd) > begin && lefts.get(leftEnd - 1).equals(rights.get(rightEnd - 1))) {
            leftEnd--;
            rightEnd--;
        }
        BitSet leftDiffers = new BitSet();
        BitSet rightDiffers = new BitSet();
        leftDiffers.set(begin, leftEnd);
        rightDiffers.set(begin, rightEnd);
        clearCommon(lefts.subList(begin, leftEnd), rights.subList(begin, rightEnd), begin, leftDiffers, rightDiffers);
        boolean alike = isAlike(lefts, leftDiffers) && isAlike(rights, rightDiffers);
        return new TextDiff(
                parts(lefts, alike ? leftDiffers : new BitSet()), parts(rights, alike ? rightDiffers : new BitSet()));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(token -> token.group()).toList();
    }

    private static void clearCommon(
            List<String> lefts, List<String> rights, int offset, BitSet leftDiffers, BitSet rightDiffers) {
        if ((long) lefts.size() * rights.size() > PAIRS) {
            return;
        }
        int[][] heaviest = heaviest(lefts, rights);
        int i = 0;
        int j = 0;
        while (i < lefts.size() && j < rights.size()) {
            if (lefts.get(i).equals(rights.get(j))) {
                leftDiffers.clear(offset + i++);
                rightDiffers.clear(offset + j++);
            } else if (heaviest[i + 1][j] >= heaviest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** What the best common subsequence weighs, from each pair of places on. */
    private static int[][] heaviest(List<String> lefts, List<String> rights) {
        int[][] heaviest = new int[lefts.size() + 1][rights.size() + 1];
        for (int i = lefts.size() - 1; i >= 0; i--) {
            for (int j = rights.size() - 1; j >= 0; j--) {
                heaviest[i][j] = lefts.get(i).equals(rights.get(j))
                        ? heaviest[i + 1][j + 1] + weight(lefts.get(i))
                        : Math.max(heaviest[i + 1][j], heaviest[i][j + 1]);
            }
        }
        return heaviest;
    }

    /** Whether at least a third of its words are in the other text. */
    private static boolean isAlike(List<String> tokens, BitSet differs) {
        int words = 0;
        int common = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isWord(tokens.get(i))) {
                words++;
                common += differs.get(i) ? 0 : 1;
            }
        }
        return 3 * common >= words;
    }

    /** A comma in common is worth less than a name. */
    private static int weight(String token) {
        return isWord(token) ? 4 : 1;
    }

    private static boolean isWord(String token) {
        return Character.isJavaIdentifierPart(token.codePointAt(0));
    }

    private static List<Part> parts(List<String> tokens, BitSet differs) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            boolean changed = differs.get(start);
            int end = changed ? differs.nextClearBit(start) : differs.nextSetBit(start);
            end = end < 0 ? tokens.size() : Math.min(end, tokens.size());
            parts.add(new Part(String.join("", tokens.subList(start, end)), changed));
            start = end;
        }
        return parts;
    }
}
