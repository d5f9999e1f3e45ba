package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Problem;
import java.util.List;

/** Contracts for tests. */
final class Contracts {

    static final String FILE = "spymodel.yml";

    private Contracts() {}

    /** A contract in which nothing is wrong. */
    static Contract read(String text) {
        try {
            return ContractReader.read(text, FILE);
        } catch (BrokenContractException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    /** What is wrong with a contract; nothing if it is read. */
    static List<Problem> problems(String text) {
        BrokenContractException broken =
                catchThrowableOfType(BrokenContractException.class, () -> ContractReader.read(text, FILE));
        return broken == null ? List.of() : broken.problems();
    }
}
