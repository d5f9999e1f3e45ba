package io.importspy.contract;

import io.importspy.contract.ExpectedValue.Answer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Matches a regular expression within bounds, because one that backtracks can take longer than the universe is old, and Java's
 * engine knows no limit. Looks at the value are counted, which gives the same answer on every machine. A pattern can
 * also go astray without looking at the value at all; for that there is a clock.
 */
final class BoundedMatch {

    private static final int LOOKS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The engine recurses for each repetition of a group; the default stack would end it after some thousand characters. */
    private static final long STACK = 16L << 20;

    private BoundedMatch() {}

    static Answer of(Pattern pattern, String value) {
        return of(pattern, value, PATIENCE);
    }

    static Answer of(Pattern pattern, String value, Duration patience) {
        FutureTask<Answer> match = new FutureTask<>(() -> match(pattern, value));
        Thread matcher = new Thread(null, match, "importspy-match", STACK);
        matcher.setDaemon(true);
        matcher.start();
        try {
            return match.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Answer.UNDECIDED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.UNDECIDED;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer match(Pattern pattern, String value) {
        try {
            return Answer.of(pattern.matcher(new Counted(value)).matches());
        } catch (TooManyLooks | StackOverflowError e) {
            return Answer.UNDECIDED;
        }
    }

    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super("", null, false, false);
        }
    }

    private static final class Counted implements CharSequence {

        private final String value;
        private int looks;

        Counted(String value) {
            this.value = value;
        }

        @Override
        public int length() {
            return value.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS) {
                throw new TooManyLooks();
            }
            return value.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return value.substring(start, end);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
