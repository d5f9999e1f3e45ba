package io.importspy.check;

/**
 * One respect in which a member is not as the contract writes it.
 *
 * @param id the stable id
 * @param advice one sentence: what to do
 * @param undecided the fact that bytecode does not hold; empty where it is known that the two differ
 */
record Difference(String id, String advice, String undecided) {

    static Difference of(String id, String advice) {
        return new Difference(id, advice, "");
    }

    static Difference unknown(String id, String fact, String advice) {
        return new Difference(id, advice, fact);
    }

    boolean isUndecided() {
        return !undecided.isEmpty();
    }
}
