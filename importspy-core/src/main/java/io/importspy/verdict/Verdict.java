package io.importspy.verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a contract says of one artifact.
 *
 * @param artifact the artifact's name as it is to be shown
 * @param contract the contract's file as it is to be shown
 * @param coverage what was looked at
 * @param expectations all that was asked, and how it ended, in the order of the contract
 * @param time how long it took
 * @param evidence what it rests on
 */
public record Verdict(
        String artifact,
        String contract,
        Coverage coverage,
        List<Expectation> expectations,
        Duration time,
        Evidence evidence) {

    /** Takes a copy of the expectations. */
    public Verdict {
        expectations = List.copyOf(expectations);
    }

    /**
     * A verdict of which no more is known than what is wrong.
     *
     * @param artifact the artifact's name as it is to be shown
     * @param contract the contract's file as it is to be shown
     * @param findings all that is wrong, in the order of the contract
     * @param waived what is not as the contract says, and accepted by it
     * @param coverage what was looked at
     * @param time how long it took
     */
    public Verdict(
            String artifact,
            String contract,
            List<Finding> findings,
            List<Waived> waived,
            Coverage coverage,
            Duration time) {
        this(
                artifact,
                contract,
                coverage,
                Stream.concat(
                                findings.stream().map(Expectation::of),
                                waived.stream().map(Expectation::of))
                        .toList(),
                time,
                Evidence.NONE);
    }

    /**
     * The same of a verdict in which nothing is waived.
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
     * A verdict on what was asked.
     *
     * @param artifact the artifact's name as it is to be shown
     * @param contract the contract's file as it is to be shown
     * @param expectations all that was asked, and how it ended
     * @param time how long it took
     * @return the verdict, which counts what was asked
     */
    public static Verdict of(String artifact, String contract, List<Expectation> expectations, Duration time) {
        return new Verdict(artifact, contract, Coverage.of(expectations), expectations, time, Evidence.NONE);
    }

    /**
     * The same verdict with what it rests on.
     *
     * @param known the evidence
     * @return the verdict with that evidence
     */
    public Verdict restingOn(Evidence known) {
        return new Verdict(artifact, contract, coverage, expectations, time, known);
    }

    /**
     * All that is wrong.
     *
     * @return what is told of the expectations that do not hold, in their order
     */
    public List<Finding> findings() {
        return expectations.stream()
                .flatMap(expectation -> expectation.findings().stream())
                .toList();
    }

    /**
     * What is not as the contract says, and accepted by it.
     *
     * @return the waived violations, in the order of the expectations
     */
    public List<Waived> waived() {
        return expectations.stream()
                .flatMap(expectation -> expectation.waived().stream())
                .toList();
    }

    /**
     * The same verdict on an artifact by a better name.
     *
     * @param name the artifact's name as it is to be shown
     * @return the verdict with that name
     */
    public Verdict on(String name) {
        return new Verdict(name, contract, coverage, expectations, time, evidence);
    }

    /**
     * The same verdict in the words of someone who knows better what to say of each finding.
     *
     * @param words puts each finding in other words, the waived ones as well
     * @return the verdict with these findings
     */
    public Verdict saying(UnaryOperator<Finding> words) {
        List<Expectation> said = expectations.stream()
                .map(expectation -> expectation.saying(words))
                .toList();
        return new Verdict(artifact, contract, coverage, said, time, evidence);
    }

    /**
     * The same verdict with one more thing that is wrong.
     *
     * @param finding what is wrong
     * @return the verdict with it
     */
    public Verdict and(Finding finding) {
        List<Expectation> more = new ArrayList<>(expectations);
        more.add(Expectation.of(finding));
        return new Verdict(artifact, contract, coverage, more, time, evidence);
    }

    /**
     * The one word for it: broken before violated before undecided.
     *
     * @return the worst of what the findings that fail say
     */
    public Outcome outcome() {
        Outcome worst = Outcome.CONFORMS;
        for (Finding finding : findings()) {
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
        return findings().stream()
                .filter(finding -> finding.fails() && finding.outcome() == which)
                .count();
    }

    /**
     * How many expectations ended in a state.
     *
     * @param state the state
     * @return the count, those of warnings included
     */
    public long count(Expectation.State state) {
        return expectations.stream()
                .filter(expectation -> expectation.state() == state)
                .count();
    }
}
