package io.importspy.verdict;

import io.importspy.verdict.Expectation.State;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check has looked at, so that nobody mistakes an empty check for a passed one.
 *
 * @param expectations how many expectations of the contract were held against the artifact or the environment
 * @param types how many types of the artifact were looked at
 * @param deployment the name of the deployment that fits; empty where none was asked for or none fits
 * @param notLookedAt what was asked for and not looked at, though that is no failure: one text each, not escaped
 */
public record Coverage(int expectations, int types, Optional<String> deployment, List<String> notLookedAt) {

    public Coverage {
        notLookedAt = List.copyOf(notLookedAt);
    }

    /**
     * What was looked at, with nothing left out.
     *
     * @param expectations how many expectations were held against something
     * @param types how many types were looked at
     * @param deployment the name of the deployment that fits
     */
    public Coverage(int expectations, int types, Optional<String> deployment) {
        this(expectations, types, deployment, List.of());
    }

    /** Nothing was looked at. */
    public static final Coverage NOTHING = new Coverage(0, 0, Optional.empty(), List.of());

    /**
     * What the expectations of a check looked at. What several rules ask of one subject for one place of the contract counts once; a waiver
     * asks nothing of the artifact, and a deployment that fits counts by its conditions.
     *
     * @param expectations what was asked, and how it ended
     * @return how much of what
     */
    public static Coverage of(List<Expectation> expectations) {
        // What is asked where, as text: the JVM would link the equals of each record of subjects in every build that is
        // gated.
        Set<String> asked = new HashSet<>();
        Set<String> types = new HashSet<>();
        Set<String> notLookedAt = new LinkedHashSet<>();
        Optional<String> deployment = Optional.empty();
        for (Expectation expectation : expectations) {
            if (isNoted(expectation)) {
                notLookedAt.add(expectation.notAsked().orElseThrow().reason());
            }
            if (!isAsked(expectation)) {
                continue;
            }
            if (expectation.subject() instanceof Subject.Deployment block && isWhole(block, expectation)) {
                if (deployment.isEmpty() && expectation.rules().contains(RuleId.DEPLOYMENT_MISMATCH)) {
                    deployment = Optional.of(block.name());
                }
                continue;
            }
            asked.add(expectation.contract() + " " + expectation.subject());
            if (expectation.subject().bare() instanceof Subject.Type type && isFound(expectation)) {
                types.add(type.name());
            }
        }
        return new Coverage(asked.size(), types.size(), deployment, List.copyOf(notLookedAt));
    }

    /** Whether an entry of the contract was held against something: that there is no artifact, or no contract, is no answer to one. */
    private static boolean isAsked(Expectation expectation) {
        return expectation.contract().isPresent()
                && !(expectation.subject() instanceof Subject.Waiver)
                && expectation.state() != State.NOT_ASKED
                && !isOfBrokenContract(expectation);
    }

    private static boolean isOfBrokenContract(Expectation expectation) {
        return !expectation.findings().isEmpty()
                && expectation.findings().get(0).outcome() == Outcome.BROKEN;
    }

    private static boolean isNoted(Expectation expectation) {
        return expectation.notAsked().isPresent()
                && expectation.notAsked().get().noted();
    }

    private static boolean isWhole(Subject.Deployment block, Expectation expectation) {
        return expectation.state() == State.HOLDS && block.condition().isEmpty();
    }

    /** What is told of a type that is there has a place in the code. */
    private static boolean isFound(Expectation expectation) {
        if (expectation.state() == State.HOLDS) {
            return true;
        }
        for (Finding finding : expectation.findings()) {
            if (finding.code().isPresent()) {
                return true;
            }
        }
        for (Waived accepted : expectation.waived()) {
            if (accepted.finding().code().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
