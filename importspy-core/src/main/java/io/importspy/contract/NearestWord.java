package io.importspy.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean …?": the known word that a misspelt one most resembles. The distance is Damerau and Levenshtein's: how many letters must
 * be added, dropped, replaced or swapped with their neighbour (each letter once). Case does not count.
 */
public final class NearestWord {

    /** A third of the letters may be wrong; with more, the guess would be a surprise. */
    private static final int LETTERS_FOR_ONE_ERROR = 3;

    /** Advice must not cost more than a check, however many words are known and however many are misspelt: of more, none is guessed. */
    private static final int MOST_WORDS = 2000;

    private final List<Word> known;

    private NearestWord(List<Word> known) {
        this.known = known;
    }

    /**
     * The guesses among some words, for many that may be misspelt.
     *
     * @param known the words that would have been understood; the earlier one wins a tie
     * @return the guesses
     */
    public static NearestWord among(Collection<String> known) {
        List<Word> words = new ArrayList<>();
        if (known.size() <= MOST_WORDS) {
            for (String word : known) {
                words.add(Word.of(word));
            }
        }
        return new NearestWord(words);
    }

    /**
     * The known word nearest to a text, if any is near enough.
     *
     * @param text what was written
     * @param known the words that would have been understood; the earlier one wins a tie
     * @return the nearest word
     */
    public static Optional<String> to(String text, Collection<String> known) {
        return among(known).to(text);
    }

    /**
     * The known word nearest to a text, if any is near enough: of words up to five letters one may be wrong, of six to eight two, and so on.
     *
     * @param text what was written
     * @return the nearest word
     */
    public Optional<String> to(String text) {
        Word written = Word.of(text);
        Word nearest = null;
        int least = Integer.MAX_VALUE;
        for (Word word : known) {
            int bound = Math.min(least - 1, Math.max(1, word.lower().length() / LETTERS_FOR_ONE_ERROR));
            if (word.mayBeWithin(bound, written)) {
                int distance = distance(written.lower(), word.lower(), bound);
                if (distance <= bound) {
                    least = distance;
                    nearest = word;
                }
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(nearest.text());
    }

    /**
     * A word, and what tells soon that another is not like it.
     *
     * @param letters a bit for each letter that is in it; some letters share one
     */
    private record Word(String text, String lower, long letters) {

        static Word of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            long letters = 0;
            for (int i = 0; i < lower.length(); i++) {
                letters |= 1L << lower.charAt(i);
            }
            return new Word(text, lower, letters);
        }

        /** Each letter that one has and the other lacks is an error, and so is each by which one is longer. */
        boolean mayBeWithin(int errors, Word other) {
            return Math.abs(lower.length() - other.lower.length()) <= errors
                    && Long.bitCount(letters & ~other.letters) <= errors
                    && Long.bitCount(other.letters & ~letters) <= errors;
        }
    }

    /** The distance, or more than the bound if it is greater: only what lies so near the diagonal of the table is worked out. */
    private static int distance(String a, String b, int bound) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(row, bound + 1);
            row[0] = i;
            int least = i;
            for (int j = Math.max(1, i - bound); j <= Math.min(b.length(), i + bound); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
