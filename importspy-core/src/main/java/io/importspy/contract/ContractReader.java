package io.importspy.contract;

import java.nio.file.Path;

/** Reads contracts. */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class ContractReader {

    private ContractReader() {}

    /**
     * Reads a contract from a file.
     *
     * @param file the file
     * @param shownAs the file's name as messages show it
     * @return the contract
     * @throws BrokenContractException if it is not there, cannot be read or says what makes no sense
     */
    public static Contract read(Path file, String shownAs) throws BrokenContractException {
        throw new UnsupportedOperationException();
    }
}
