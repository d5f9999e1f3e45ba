package io.importspy.generate;

import io.importspy.contract.Exclusion;
import java.util.List;

/**
 * Where a contract comes from and how it is meant, as its top says.
 *
 * @param fileName the file name that the artifact goes by
 * @param command what writes the contract anew
 * @param match the word behind {@code match}
 * @param excluded what is no API, as the contract is to say it
 * @param exclude the same, read
 */
public record ContractHeader(
        String fileName, String command, String match, List<String> excluded, List<Exclusion> exclude) {

    private static final String SUBSET = "subset";

    public ContractHeader {
        excluded = List.copyOf(excluded);
        exclude = List.copyOf(exclude);
    }

    /** Whether clients are to keep linking and compiling, so that more than the mere members counts. */
    boolean isPromise() {
        return !match.equals(SUBSET);
    }
}
