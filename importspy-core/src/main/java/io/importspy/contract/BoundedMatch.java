package io.importspy.contract;

import io.importspy.contract.ExpectedValue.Answer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;

/**
 * Matches a regular expression within bounds, because one that backtracks can take longer than the universe is old, and Java's
 * engine knows no limit. Looks at the value are counted, which gives the same answer on every machine, and at each look there is a clock. An
 * expression that could go astray between two looks is not started. So no match outlives its caller for longer than a moment.
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
        CountedText text = new CountedText(value, System.nanoTime() + patience.toNanos());
        FutureTask<Answer> match = new FutureTask<>(() -> match(pattern, text));
        Thread matcher = new Thread(null, match, "importspy-match", STACK);
        matcher.setDaemon(true);
        matcher.start();
        try {
            return match.get();
        } catch (InterruptedException e) {
            text.stop();
            Thread.currentThread().interrupt();
            return Answer.UNDECIDED;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer match(Pattern pattern, CountedText text) {
        try {
            return RegexWork.isBounded(pattern)
                    ? Answer.of(pattern.matcher(text).matches())
                    : Answer.UNDECIDED;
        } catch (StoppedException | StackOverflowError e) {
            return Answer.UNDECIDED;
        }
    }

    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("", null, false, false);
        }
    }

    /** A value that ends the match when it has been looked at too often or for too long. */
    private static final class CountedText implements CharSequence {

        /** A clock is asked far less often than a character. */
        private static final int LOOKS_BETWEEN_TIMES = 1 << 10;

        private final String value;
        private final long deadline;
        private int looks;
        private volatile boolean stopped;

        CountedText(String value, long deadline) {
            this.value = value;
            this.deadline = deadline;
        }

        void stop() {
            stopped = true;
        }

        @Override
        public int length() {
            return value.length();
        }

        @Override
        public char charAt(int index) {
            boolean late = ++looks % LOOKS_BETWEEN_TIMES == 0 && System.nanoTime() - deadline > 0;
            if (looks > LOOKS || late || stopped) {
                throw new StoppedException();
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
