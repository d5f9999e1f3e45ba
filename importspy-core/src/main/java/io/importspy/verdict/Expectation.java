package io.importspy.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one place of a contract asks of one subject, and how it ended. Rules record one for each thing that they are asked, also for what
 * holds; what a verdict counts, says and marks is derived from these.
 *
 * @param subject what it is asked of
 * @param rules the ids under which it can be violated, or stay undecided
 * @param contract the place in the contract that asks; empty for what is asked without one
 * @param findings what is told of it, if it does not hold
 * @param waived the violations of it that the contract accepts
 * @param notAsked why nobody looked, or not at all of it
 */
public record Expectation(
        Subject subject,
        Set<RuleId> rules,
        Optional<Place> contract,
        List<Finding> findings,
        List<Waived> waived,
        Optional<NotAsked> notAsked) {

    /** Takes copies of its lists. */
    public Expectation {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** How an expectation ended. */
    public enum State {
        /** Looked at, and it is so. */
        HOLDS,
        /** Nobody looked: it is not asked here and now, or something before it was in the way. */
        NOT_ASKED,
        /** Not so, and all of that is accepted. */
        WAIVED,
        /** Nobody can tell. */
        UNDECIDED,
        /** Not so, be it only a warning. */
        VIOLATED
    }

    /**
     * Why nobody looked.
     *
     * @param reason a phrase, not escaped
     * @param noted whether a report mentions it: somebody wanted it so, or nothing here can look
     */
    public record NotAsked(String reason, boolean noted) {}

    /**
     * An expectation of which nothing is known but what is wrong.
     *
     * @param finding what is wrong
     * @return the expectation
     */
    public static Expectation of(Finding finding) {
        return new Expectation(
                finding.subject(),
                Set.of(finding.rule()),
                finding.contract(),
                List.of(finding),
                List.of(),
                Optional.empty());
    }

    /**
     * An expectation of which nothing is known but that it is waived.
     *
     * @param waived what is waived
     * @return the expectation
     */
    public static Expectation of(Waived waived) {
        Finding finding = waived.finding();
        return new Expectation(
                finding.subject(),
                Set.of(finding.rule()),
                finding.contract(),
                List.of(),
                List.of(waived),
                Optional.empty());
    }

    /**
     * How it ended.
     *
     * @return the worst of what is told of it
     */
    public State state() {
        if (has(Outcome.VIOLATED)) {
            return State.VIOLATED;
        }
        if (!findings.isEmpty()) {
            return State.UNDECIDED;
        }
        if (!waived.isEmpty()) {
            return State.WAIVED;
        }
        return notAsked.isPresent() ? State.NOT_ASKED : State.HOLDS;
    }

    private boolean has(Outcome outcome) {
        for (Finding finding : findings) {
            if (finding.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same expectation of a subject that says more.
     *
     * @param better what it is asked of
     * @return the expectation with that subject
     */
    public Expectation about(Subject better) {
        return new Expectation(better, rules, contract, findings, waived, notAsked);
    }

    /**
     * The same expectation, asked for by another place.
     *
     * @param place the place for a place in the contract
     * @return the expectation with these places
     */
    public Expectation askedAt(UnaryOperator<Place> place) {
        Expectation said = saying(
                finding -> finding.contract().map(place).map(finding::askedAt).orElse(finding));
        return new Expectation(subject, rules, contract.map(place), said.findings, said.waived, notAsked);
    }

    /**
     * The same expectation with what is told of it in other words.
     *
     * @param words puts each finding in other words, the waived ones as well
     * @return the expectation with these findings
     */
    public Expectation saying(UnaryOperator<Finding> words) {
        return findings.isEmpty() && waived.isEmpty()
                ? this
                : new Expectation(
                        subject,
                        rules,
                        contract,
                        findings.stream().map(words).toList(),
                        waived.stream()
                                .map(one -> one.about(words.apply(one.finding())))
                                .toList(),
                        notAsked);
    }
}
