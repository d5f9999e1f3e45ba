package io.importspy.verdict;

import java.time.Duration;
import java.util.List;

/**
 * What a contract says of one artifact.
 *
 * @param artifact the artifact's name as it is to be shown
 * @param contract the contract's file as it is to be shown
 * @param findings all that is wrong, in the order of the contract
 * @param waived what is not as the contract says, and accepted by it
 * @param coverage what was looked at
 * @param time how long it took
 */
public record Verdict(
        String artifact,
        String contract,
        List<Finding> findings,
        List<Waived> waived,
        Coverage coverage,
        Duration time) {

    public Verdict {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /**
     * A verdict in which nothing is waived.
     *
     * @param artifact the artifact's name as it is to be shown
     * @param contract the contract's file as it is to be shown
     * @param findings all that is wrong, in the order of the contract
     * @param coverage what was looked at
     * @param time how long it took
     */
    public Verdict(String artifact, String contract, List<Finding> findings, Coverage coverage, Duration time) {
        this(artifact, contract, findings, List.of(), coverage, time);
    }

    /**
     * The same verdict on an artifact by a better name.
     *
     * @param name the artifact's name as it is to be shown
     * @return the verdict with that name
     */
    public Verdict on(String name) {
        return new Verdict(name, contract, findings, waived, coverage, time);
    }

    /**
     * The same verdict in the words of someone who knows better what to say of each finding.
     *
     * @param better the findings
     * @return the verdict with these findings
     */
    public Verdict saying(List<Finding> better) {
        return new Verdict(artifact, contract, better, waived, coverage, time);
    }

    /**
     * The one word for it: broken before violated before undecided.
     *
     * @return the worst of what the findings that fail say
     */
    public Outcome outcome() {
        Outcome worst = Outcome.CONFORMS;
        for (Finding finding : findings) {
            if (finding.fails() && finding.outcome().compareTo(worst) > 0) {
                worst = finding.outcome();
            }
        }
        return worst;
    }

    /**
     * How many findings of an outcome fail.
     *
     * @param which the outcome
     * @return the count, without warnings
     */
    public long count(Outcome which) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.fails() && finding.outcome() == which ? 1 : 0;
        }
        return count;
    }
}
