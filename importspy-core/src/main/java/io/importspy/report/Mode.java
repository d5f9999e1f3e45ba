package io.importspy.report;

/** Whether what fails closes the gate. */
public enum Mode {
    /** What fails is an error, and the build ends. */
    STRICT,
    /** Everything is said, as warnings, and the build goes on: for development, and for adopting a contract. */
    RELAXED
}
