package io.importspy.verdict;

import java.util.Optional;

/**
 * What a check has looked at, so that nobody mistakes an empty check for a passed one.
 *
 * @param expectations how many expectations of the contract were held against the artifact or the environment
 * @param types how many types of the artifact were looked at
 * @param deployment the name of the deployment that fits; empty where none was asked for or none fits
 */
public record Coverage(int expectations, int types, Optional<String> deployment) {

    /** Nothing was looked at. */
    public static final Coverage NOTHING = new Coverage(0, 0, Optional.empty());

    /**
     * This and another part of the same check.
     *
     * @param other the other part
     * @return the sums
     */
    public Coverage plus(Coverage other) {
        return new Coverage(expectations + other.expectations, types + other.types, deployment.or(other::deployment));
    }
}
