package io.importspy.verdict;

/** How a check ended, the worst last. Everything but {@link #CONFORMS} closes the gate. */
public enum Outcome {
    /** All that the contract says was looked at and holds. */
    CONFORMS("conforms to"),
    /** Something could not be looked at, so that nobody knows whether it holds. */
    UNDECIDED("is undecided under"),
    /** Something is not what the contract says. */
    VIOLATED("violates"),
    /** The contract itself is wrong; nothing was checked. */
    BROKEN("was not checked against the broken contract");

    private final String phrase;

    Outcome(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The outcome as the verb between the artifact and its contract.
     *
     * @return the phrase
     */
    public String phrase() {
        return phrase;
    }
}
