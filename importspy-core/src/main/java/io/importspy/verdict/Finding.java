package io.importspy.verdict;

import java.util.Optional;

/**
 * One thing that is wrong, with everything that a report needs to say about it. Texts may come from strangers and are not escaped:
 * a report escapes what it shows.
 *
 * @param outcome which of the outcomes other than {@link Outcome#CONFORMS} it speaks for
 * @param rule the id of what is wrong, such as {@code member.return-type}
 * @param severity how much it weighs; always {@link Severity#ERROR} for what is undecided or broken
 * @param subject what it is about: a member, a type, a key of the manifest, an entry
 * @param expected what the contract asks for; empty where there is nothing to set against what was found
 * @param found what is there instead
 * @param contract the place in the contract that asks
 * @param code the place in the code, or the entry of the archive
 * @param because the reason that the contract gives
 * @param advice one sentence: what to do
 * @param excerpt the lines of the contract with a caret under the token, for a broken contract
 * @param breaks what it breaks for clients, if that is what it is about
 */
public record Finding(
        Outcome outcome,
        RuleId rule,
        Severity severity,
        Subject subject,
        Optional<String> expected,
        Optional<String> found,
        Optional<Place> contract,
        Optional<Place> code,
        Optional<String> because,
        String advice,
        Optional<String> excerpt,
        Optional<Incompatibility> breaks) {

    public Finding {
        if (!rule.canBe(outcome)) {
            throw new IllegalArgumentException("no finding of the id " + rule + " is " + outcome);
        }
        if (severity != Severity.ERROR && outcome != Outcome.VIOLATED) {
            throw new IllegalArgumentException("a severity lowers violations only: " + rule);
        }
    }

    /**
     * The id as contracts and reports write it.
     *
     * @return the text of {@link #rule}
     */
    public String id() {
        return rule.id();
    }

    /**
     * The same finding at another place in the code, or at the same one by a better name.
     *
     * @param place the place
     * @return the finding with that place
     */
    public Finding in(Place place) {
        return new Finding(
                outcome,
                rule,
                severity,
                subject,
                expected,
                found,
                contract,
                Optional.of(place),
                because,
                advice,
                excerpt,
                breaks);
    }

    /**
     * The same finding about a subject that says more.
     *
     * @param better what it is about
     * @return the finding with that subject
     */
    public Finding about(Subject better) {
        return new Finding(
                outcome, rule, severity, better, expected, found, contract, code, because, advice, excerpt, breaks);
    }

    /**
     * The same finding, asked for by another place.
     *
     * @param place the place in the contract, or in what stands for one
     * @return the finding with that place
     */
    public Finding askedAt(Place place) {
        return new Finding(
                outcome,
                rule,
                severity,
                subject,
                expected,
                found,
                Optional.of(place),
                code,
                because,
                advice,
                excerpt,
                breaks);
    }

    /**
     * The same finding in the words of someone who knows better what helps.
     *
     * @param better the advice
     * @return the finding with that advice
     */
    public Finding advising(String better) {
        return new Finding(
                outcome, rule, severity, subject, expected, found, contract, code, because, better, excerpt, breaks);
    }

    /**
     * Whether it closes the gate.
     *
     * @return false for a violation whose severity is lower than error
     */
    public boolean fails() {
        return severity == Severity.ERROR;
    }
}
