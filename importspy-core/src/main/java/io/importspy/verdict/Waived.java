package io.importspy.verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A violation that the contract accepts, so that it does not count.
 *
 * @param finding the violation
 * @param contract the place in the contract that accepts it
 * @param because why
 * @param until the last day on which it is accepted; empty if there is none
 */
public record Waived(Finding finding, Place contract, String because, Optional<LocalDate> until) {

    /**
     * The same waiver of a violation that names its place in the code better.
     *
     * @param located the violation
     * @return the waived violation
     */
    public Waived about(Finding located) {
        return new Waived(located, contract, because, until);
    }
}
