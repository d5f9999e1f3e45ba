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
     * A fact that sources of this kind never have, as an environment file has no processor. Here alone another source may fill in.
     *
     * @param why the reason as a sentence without its full stop; not escaped
     * @param <T> what would be known
     */
    record Untold<T>(String why) implements Fact<T> {}

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
        return unknown.apply(this instanceof Unknown<T> fact ? fact.why() : ((Untold<T>) this).why());
    }

    /**
     * This fact, or that of another source if this one is of a kind that never has it. What is merely unknown here stays so: the
     * other source tells of another thing.
     *
     * @param other the other source's
     * @return the one or the other
     */
    default Fact<T> orOf(Fact<T> other) {
        return this instanceof Untold<T> ? other : this;
    }
}
