package io.importspy.contract;

import java.util.Optional;

/**
 * What a value must be: that of an attribute of the manifest, or of an environment variable.
 *
 * <p>Implemented by small values of this room, one for each form that a contract may write.
 */
public interface Expectation {

    /** Whether a value is as expected. */
    enum Answer {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** It would take too long to find out. */
        UNDECIDED
    }

    /**
     * Holds a value against the expectation.
     *
     * @param value the value; empty if there is none
     * @return whether it is as expected
     */
    Answer holds(Optional<String> value);

    /**
     * The expectation in words, for the expected part of a message.
     *
     * @return such as {@code "billing"} or {@code a value that matches [0-9]{2,5}}
     */
    String describe();
}
