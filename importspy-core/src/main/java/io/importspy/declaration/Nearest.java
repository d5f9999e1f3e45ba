package io.importspy.declaration;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The known word that a misspelt one resembles most. */
final class Nearest {

    /** One letter in so many may be wrong in a word that is still recognised. */
    private static final int LETTERS_FOR_ONE_ERROR = 4;

    private Nearest() {}

    /** The nearest word that begins with the same letter; of two that are equally near, the one that begins in the same case. */
    static Optional<String> to(String written, Stream<String> known) {
        return known.filter(word -> resembles(word, written))
                .min(Comparator.<String>comparingInt(word -> distance(word, written))
                        .thenComparing(word -> word.charAt(0) != written.charAt(0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean resembles(String word, String written) {
        int bound = (word.length() + 1) / LETTERS_FOR_ONE_ERROR;
        return Math.abs(word.length() - written.length()) <= bound
                && word.regionMatches(true, 0, written, 0, 1)
                && distance(word, written) <= bound;
    }

    /** How many characters must be added, dropped or replaced to turn one word into the other, whatever their case (Levenshtein). */
    private static int distance(String word, String written) {
        String one = word.toLowerCase(Locale.ROOT);
        String other = written.toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
