package io.importspy.contract;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean …?": the known word that a misspelt one most resembles. The distance is Damerau and Levenshtein's: how many letters must
 * be added, dropped, replaced or swapped with their neighbour (each letter once). Case does not count.
 */
public final class NearestWord {

    /** A third of the letters may be wrong; with more, the guess would be a surprise. */
    private static final int LETTERS_FOR_ONE_ERROR = 3;

    private NearestWord() {}

    /**
     * The known word nearest to a text, if any is near enough: of words up to five letters one may be wrong, of six to eight two, and so on.
     *
     * @param text what was written
     * @param known the words that would have been understood; the earlier one wins a tie
     * @return the nearest word
     */
    public static Optional<String> to(String text, Collection<String> known) {
        String written = text.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int bound = Math.max(1, word.length() / LETTERS_FOR_ONE_ERROR);
            // The difference in length is a lower bound, and keeps a text of a million letters from being compared at
            // all.
            if (Math.abs(word.length() - written.length()) > bound) {
                continue;
            }
            int distance = distance(written, word.toLowerCase(Locale.ROOT));
            if (distance <= bound && distance < least) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int step(int[][] distance, String a, String b, int i, int j) {
        int replaced = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + distance[i - 2][j - 2]) : least;
    }
}
