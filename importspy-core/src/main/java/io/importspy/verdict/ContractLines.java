package io.importspy.verdict;

import java.util.List;

/** What the files of a contract say, line by line, as they were when the contract was read. What no message may show is not in it. */
@FunctionalInterface
public interface ContractLines {

    /** Nothing is known of any file. */
    ContractLines NONE = Unknown.LINES;

    /**
     * The outlines of the contract and of those that it extends.
     *
     * @param limit how many entries are wanted at most, of all files together
     * @return an outline for each file, the contract's own first
     */
    List<Outline> outlines(int limit);

    /** Lines that nobody has read: a constant, which is the same one to every class loader that knows it by name. */
    enum Unknown implements ContractLines {
        /** No line at all. */
        LINES;

        @Override
        public List<Outline> outlines(int limit) {
            return List.of();
        }
    }
}
