package io.importspy.contract.reader;

import java.io.IOException;
import java.nio.file.Path;

/** Finds contracts that are published in a repository of Maven. */
@FunctionalInterface
public interface ContractSource {

    /** Finds none. No lambda: this is on the way of every check. */
    ContractSource NONE = new ContractSource() {
        @Override
        public Path find(Coordinates coordinates) throws IOException {
            throw new IOException("there is no repository to look for it in");
        }
    };

    /**
     * Finds a contract.
     *
     * @param coordinates its coordinates
     * @return its file
     * @throws IOException if it is not to be had; the message says why
     */
    Path find(Coordinates coordinates) throws IOException;
}
