package io.importspy.verdict;

/** How much a violation weighs. Only {@link #ERROR} closes the gate. */
public enum Severity {
    /** Fails the build. */
    ERROR,
    /** Is shown, and lets the build go on. */
    WARNING,
    /** Is mentioned, and lets the build go on. */
    INFO
}
