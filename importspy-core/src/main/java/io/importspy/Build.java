package io.importspy;

import io.importspy.contract.ContractSource;

/**
 * The build that an artifact comes from, as far as a contract can ask for it.
 *
 * @param contracts the contracts that it can fetch
 */
public record Build(PublishedContracts contracts) {

    /** No build: an artifact alone. */
    public static final Build NONE = new Build(new NoRepository());

    ContractSource source() {
        return new Published(contracts);
    }
}
