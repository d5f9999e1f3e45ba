package io.importspy.verdict;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What a contract says of one artifact.
 *
 * @param artifact the artifact's name as it is to be shown
 * @param contract the contract's file as it is to be shown
 * @param findings all that is wrong, in the order of the contract
 * @param coverage what was looked at
 * @param time how long it took
 */
public record Verdict(String artifact, String contract, List<Finding> findings, Coverage coverage, Duration time) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * The one word for it: broken before violated before undecided.
     *
     * @return the worst of what the findings that fail say
     */
    public Outcome outcome() {
        return findings.stream()
                .filter(Finding::fails)
                .map(Finding::sort)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.CONFORMS);
    }

    /**
     * How many findings of a sort fail.
     *
     * @param sort the sort
     * @return the count, without warnings
     */
    public long count(Outcome sort) {
        return findings.stream()
                .filter(Finding::fails)
                .filter(f -> f.sort() == sort)
                .count();
    }
}
