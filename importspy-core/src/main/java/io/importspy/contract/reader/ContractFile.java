package io.importspy.contract.reader;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a contract comes from.
 *
 * @param file its file
 * @param shownAs its name as messages show it
 * @param published whether it was found by coordinates, so that nothing that matters lies beside its file
 */
record ContractFile(Path file, String shownAs, boolean published) {

    /** The contract that this one names by a path. */
    ContractFile beside(String path) {
        String shown = Path.of(shownAs).resolveSibling(path).normalize().toString();
        return new ContractFile(file.resolveSibling(path), shown.replace('\\', '/'), false);
    }

    /** What is the same for two names of one file. */
    Path real() throws IOException {
        return file.toRealPath();
    }
}
