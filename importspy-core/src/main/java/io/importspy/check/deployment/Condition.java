package io.importspy.check.deployment;

/**
 * One condition of a deployment, held against an environment.
 *
 * @param key what it is about, as the contract has it: {@code os}, {@code variables.APP_MODE}
 * @param expected what the contract asks for
 * @param found what is there, never the value of something secret
 * @param answer whether it holds
 */
record Condition(String key, String expected, String found, Answer answer) {

    /** Whether a condition holds. */
    enum Answer {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    static Condition of(String key, String expected, String found, boolean holds) {
        return new Condition(key, expected, found, holds ? Answer.HOLDS : Answer.FAILS);
    }

    static Condition unknown(String key, String expected, String why) {
        return new Condition(key, expected, why, Answer.UNKNOWN);
    }

    boolean is(Answer other) {
        return answer == other;
    }

    /** The condition as a part of a sentence. */
    @Override
    public String toString() {
        return key + ": " + expected + " expected, " + found + " found";
    }
}
