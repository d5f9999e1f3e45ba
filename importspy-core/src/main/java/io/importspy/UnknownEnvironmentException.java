package io.importspy;

/** What somebody wrote names no environment. */
public final class UnknownEnvironmentException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what was written and what could have been; a phrase that goes on from "the environment is".
     *
     * @param message the phrase, safe to show
     */
    UnknownEnvironmentException(String message) {
        super(message);
    }
}
