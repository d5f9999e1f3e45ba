package io.importspy.declaration;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Aligns a sequence with a pattern in which some elements stand for any number of others: {@code ..} among parameters and
 * packages, {@code *} among characters. Takes time proportional to pattern times sequence at worst, whatever a stranger writes.
 */
public final class Alignment {

    /** Tells whether an element of the pattern stands for an element of the sequence. */
    public interface Same {

        /**
         * Whether it does.
         *
         * @param written the index of the element in the pattern
         * @param found the index of the element in the sequence
         * @return true if it does
         */
        boolean test(int written, int found);
    }

    private Alignment() {}

    /**
     * Aligns a sequence with a pattern.
     *
     * @param written how long the pattern is
     * @param found how long the sequence is
     * @param isGap whether an element of the pattern stands for any number of elements
     * @param same whether another element of the pattern stands for an element of the sequence
     * @return for each element of the sequence the index of what stands for it in the pattern; empty if they do not fit
     */
    public static Optional<int[]> of(int written, int found, IntPredicate isGap, Same same) {
        int[] aligned = new int[found];
        int w = 0;
        int f = 0;
        int gap = -1;
        int resume = 0;
        while (f < found) {
            if (w < written && isGap.test(w)) {
                gap = w++;
                resume = f;
            } else if (w < written && same.test(w, f)) {
                aligned[f++] = w++;
            } else if (gap >= 0) {
                aligned[resume] = gap;
                f = ++resume;
                w = gap + 1;
            } else {
                return Optional.empty();
            }
        }
        while (w < written && isGap.test(w)) {
            w++;
        }
        return w == written ? Optional.of(aligned) : Optional.empty();
    }
}
