package io.importspy.check;

import io.importspy.verdict.Place;
import java.util.Optional;

/**
 * What a rule says of one thing that is not as the contract asks.
 *
 * @param id the stable id
 * @param subject what it is about
 * @param expected what the contract asks for
 * @param found what is there instead
 * @param code where it is, if it is anywhere
 * @param advice one sentence: what to do
 */
record Judgement(String id, String subject, String expected, String found, Optional<Place> code, String advice) {

    /** A judgement about something that is nowhere in the code. */
    static Judgement of(String id, String subject, String expected, String found, String advice) {
        return new Judgement(id, subject, expected, found, Optional.empty(), advice);
    }
}
