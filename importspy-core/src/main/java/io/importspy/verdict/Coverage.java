package io.importspy.verdict;

import java.util.List;
import java.util.Optional;
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
     * This and another part of the same check.
     *
     * @param other the other part
     * @return the sums
     */
    public Coverage plus(Coverage other) {
        return new Coverage(
                expectations + other.expectations,
                types + other.types,
                deployment.or(other::deployment),
                Stream.concat(notLookedAt.stream(), other.notLookedAt.stream()).toList());
    }
}
