package io.importspy.declaration;

import java.util.Optional;

/**
 * Aligns a sequence with a pattern in which some elements stand for any number of others: {@code ..} among parameters and
 * packages, {@code *} among characters. Takes time proportional to pattern times sequence at worst, whatever a stranger writes.
 */
public interface Alignment {

    /**
     * Whether an element of the pattern stands for any number of elements.
     *
     * @param written the index of the element in the pattern
     * @return true if it does
     */
    boolean isGap(int written);

    /**
     * Whether another element of the pattern stands for an element of the sequence.
     *
     * @param written the index of the element in the pattern
     * @param found the index of the element in the sequence
     * @return true if it does
     */
    boolean isSame(int written, int found);

    /**
     * Aligns a sequence with a pattern.
     *
     * @param written how long the pattern is
     * @param found how long the sequence is
     * @return for each element of the sequence the index of what stands for it in the pattern; empty if they do not fit
     */
    default Optional<int[]> align(int written, int found) {
        int[] aligned = new int[found];
        int w = 0;
        int f = 0;
        int gap = -1;
        int resume = 0;
        while (f < found) {
            if (w < written && isGap(w)) {
                gap = w++;
                resume = f;
            } else if (w < written && isSame(w, f)) {
                aligned[f++] = w++;
            } else if (gap >= 0) {
                aligned[resume] = gap;
                f = ++resume;
                w = gap + 1;
            } else {
                return Optional.empty();
            }
        }
        while (w < written && isGap(w)) {
            w++;
        }
        return w == written ? Optional.of(aligned) : Optional.empty();
    }
}
