package io.importspy.contract;

import java.util.Optional;

/**
 * What an entry says about itself. An entry within another has the other's remarks where it has none of its own.
 *
 * @param because the reason that is shown with a violation
 * @param weight how much a violation weighs
 */
public record Remarks(Optional<String> because, Weight weight) {

    /** Nothing was said. */
    public static final Remarks NONE = new Remarks(Optional.empty(), Weight.ERROR);
}
