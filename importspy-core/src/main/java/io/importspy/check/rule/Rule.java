package io.importspy.check.rule;

/** One part of the contract, held against what was observed. A new rule is a class, and a line in the list of all. */
public interface Rule {

    /**
     * Says what is not as the contract asks.
     *
     * @param inspection what is held against what
     * @param findings where it is said, and where the expectations are counted
     */
    void check(Inspection inspection, Findings findings);
}
