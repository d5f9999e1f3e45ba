package io.importspy.generate;

/**
 * Where a contract comes from and how it is meant, as its top says.
 *
 * @param fileName the file name that the artifact goes by
 * @param command what writes the contract anew
 * @param match the word behind {@code match}
 */
public record Origin(String fileName, String command, String match) {

    private static final String SUBSET = "subset";

    /** Whether clients are to keep linking and compiling, so that more than the mere members counts. */
    boolean isPromise() {
        return !match.equals(SUBSET);
    }
}
