package io.importspy.contract;

import java.util.List;

/** A contract that cannot be held against anything, with all that is wrong with it. */
public final class BrokenContractException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * A broken contract.
     *
     * @param problems what is wrong, in the order of the file; at least one
     */
    public BrokenContractException(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems, in the order of the file
     */
    public List<Problem> problems() {
        return problems;
    }
}
