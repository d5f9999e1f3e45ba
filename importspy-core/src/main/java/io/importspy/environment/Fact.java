package io.importspy.environment;

import java.util.function.Function;

/**
 * Something about an environment that an observer knows, or does not know. Not to know is no answer to what a contract asks: it
 * makes the question undecided.
 *
 * @param <T> what is known
 */
public sealed interface Fact<T> {

    /**
     * A fact that was observed.
     *
     * @param value the fact
     * @param found the fact in the words of the place that it comes from, such as {@code Mac OS X}; not escaped
     * @param <T> what is known
     */
    record Known<T>(T value, String found) implements Fact<T> {}

    /**
     * A fact that this observer cannot see, or did not understand.
     *
     * @param why the reason as a sentence without its full stop; not escaped
     * @param <T> what would be known
     */
    record Unknown<T>(String why) implements Fact<T> {}

    /**
     * Takes either way.
     *
     * @param known what follows from a known fact
     * @param unknown what follows from the reason why it is not known
     * @param <R> what follows
     * @return the one or the other
     */
    default <R> R either(Function<Known<T>, R> known, Function<String, R> unknown) {
        if (this instanceof Known<T> fact) {
            return known.apply(fact);
        }
        return unknown.apply(((Unknown<T>) this).why());
    }
}
