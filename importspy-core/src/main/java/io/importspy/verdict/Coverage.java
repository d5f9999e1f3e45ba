package io.importspy.verdict;

import io.importspy.verdict.Expectation.State;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        Set<Asked> asked = new HashSet<>();
        Set<String> types = new HashSet<>();
        Set<String> notLookedAt = new LinkedHashSet<>();
        Optional<String> deployment = Optional.empty();
        for (Expectation expectation : expectations) {
            expectation
                    .notAsked()
                    .filter(Expectation.NotAsked::noted)
                    .ifPresent(reason -> notLookedAt.add(reason.reason()));
            if (expectation.subject() instanceof Subject.Waiver || expectation.state() == State.NOT_ASKED) {
                continue;
            }
            if (expectation.subject() instanceof Subject.Deployment block && isWhole(block, expectation)) {
                boolean fits = expectation.rules().contains(RuleId.DEPLOYMENT_MISMATCH);
                deployment = deployment.or(() -> Optional.of(block.name()).filter(name -> fits));
                continue;
            }
            asked.add(new Asked(expectation.contract(), expectation.subject()));
            if (expectation.subject().bare() instanceof Subject.Type type && isFound(expectation)) {
                types.add(type.name());
            }
        }
        return new Coverage(asked.size(), types.size(), deployment, List.copyOf(notLookedAt));
    }

    private record Asked(Optional<Place> contract, Subject subject) {}

    private static boolean isWhole(Subject.Deployment block, Expectation expectation) {
        return expectation.state() == State.HOLDS && block.condition().isEmpty();
    }

    /** What is told of a type that is there has a place in the code. */
    private static boolean isFound(Expectation expectation) {
        return Stream.concat(
                        expectation.findings().stream(),
                        expectation.waived().stream().map(Waived::finding))
                .map(Finding::code)
                .reduce(
                        expectation.state() == State.HOLDS,
                        (known, code) -> known || code.isPresent(),
                        Boolean::logicalOr);
    }
}
