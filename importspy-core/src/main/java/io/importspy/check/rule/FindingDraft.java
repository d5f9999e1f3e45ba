package io.importspy.check.rule;

import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
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
 * @param breaks what it breaks for clients, if that is what it is about
 */
public record FindingDraft(
        RuleId id,
        Subject subject,
        String expected,
        String found,
        Optional<Place> code,
        String advice,
        Optional<Incompatibility> breaks) {

    /**
     * A judgement that has nothing to say about clients.
     *
     * @param id the stable id
     * @param subject what it is about
     * @param expected what the contract asks for
     * @param found what is there instead
     * @param code where it is, if it is anywhere
     * @param advice one sentence: what to do
     */
    public FindingDraft(
            RuleId id, Subject subject, String expected, String found, Optional<Place> code, String advice) {
        this(id, subject, expected, found, code, advice, Optional.empty());
    }

    /**
     * The same, and what it breaks for clients.
     *
     * @param what what it breaks
     * @return the judgement with it
     */
    public FindingDraft breaking(Incompatibility what) {
        return new FindingDraft(id, subject, expected, found, code, advice, Optional.of(what));
    }

    /**
     * A judgement about something that is nowhere in the code.
     *
     * @param id the stable id
     * @param subject what it is about
     * @param expected what the contract asks for
     * @param found what is there instead
     * @param advice one sentence: what to do
     * @return the judgement
     */
    public static FindingDraft of(RuleId id, Subject subject, String expected, String found, String advice) {
        return new FindingDraft(id, subject, expected, found, Optional.empty(), advice);
    }
}
