package io.importspy.verdict;

import java.util.List;

/** What the files of a contract say, line by line, as they were when the contract was read. What no message may show is not in it. */
@FunctionalInterface
public interface ContractLines {

    /** Nothing is known of any file. No lambda: this is on the way of every check. */
    ContractLines NONE = new ContractLines() {
        @Override
        public List<Outline> outlines(int limit) {
            return List.of();
        }
    };

    /**
     * The outlines of the contract and of those that it extends.
     *
     * @param limit how many entries are wanted at most, of all files together
     * @return an outline for each file, the contract's own first
     */
    List<Outline> outlines(int limit);
}
