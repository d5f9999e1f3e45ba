package io.importspy.report;

/** How loud a message is, and how much of a report is wanted; the loudest first. */
public enum Level {
    /** What closes the gate. */
    ERROR,
    /** What would close it if it weighed more, or if the check were not relaxed. */
    WARNING,
    /** What is good to know, the line of a check that passes included. */
    INFO,
    /** All there is. */
    DEBUG;

    /**
     * Whether someone who wants to hear this level hears another.
     *
     * @param other the level of a message
     * @return true if the message is at least as loud
     */
    public boolean hears(Level other) {
        return other.compareTo(this) <= 0;
    }
}
