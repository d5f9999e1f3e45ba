package io.importspy.check.rule;

/** One part of the contract, held against what was observed. A new rule is a class, and a line in the list of all. */
public interface Rule {

    /**
     * Records what the contract asks, and says what is not so.
     *
     * @param inspection what is held against what
     * @param expectations where each is recorded, and how it ended
     */
    void check(Inspection inspection, Expectations expectations);
}
