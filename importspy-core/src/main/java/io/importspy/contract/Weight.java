package io.importspy.contract;

/** How much an entry weighs when it is violated: the words behind {@code severity:}. */
public enum Weight {
    /** {@code error}, which is what an entry has where nothing is said. */
    ERROR,
    /** {@code warning}. */
    WARNING,
    /** {@code info}. */
    INFO
}
