package io.importspy.declaration;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known word that a misspelt one resembles most. */
final class Nearest {

    /** One letter in so many may be wrong in a word that is still recognised. */
    private static final int LETTERS_FOR_ONE_ERROR = 4;

    /** Among more words than these nothing is looked for: advice must not cost more than reading. */
    private static final int MOST = 2000;

    private Nearest() {}

    /** The nearest word, the first of several; null if none is near. */
    static @Nullable String to(String written, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        if (known.size() > MOST) {
            return null;
        }
        for (String word : known) {
            int bound = (word.length() + 1) / LETTERS_FOR_ONE_ERROR;
            if (Math.abs(word.length() - written.length()) > bound) {
                continue;
            }
            int distance = distance(word.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT));
            // Of two that are equally near, the one that begins with the same letter in the same case.
            int score = 2 * distance + (word.charAt(0) == written.charAt(0) ? 0 : 1);
            if (distance <= bound && score < least) {
                least = score;
                nearest = word;
            }
        }
        return nearest;
    }

    /** How many characters must be added, dropped or replaced to turn one word into the other (Levenshtein). */
    private static int distance(String one, String other) {
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
