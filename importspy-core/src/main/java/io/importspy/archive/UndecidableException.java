package io.importspy.archive;

/**
 * A question about compiled code that has no answer, and why.
 *
 * <p>Unchecked, because it may arise wherever bytes are first touched; whoever runs a rule catches it in one place and
 * turns it into an <em>undecided</em> finding. All texts are raw: they may hold names from hostile archives, and are to be
 * escaped when they are shown.
 */
public final class UndecidableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String subject;
    private final String expected;
    private final String found;
    private final String advice;

    /**
     * A question without an answer.
     *
     * @param reason the reason, which gives the id
     * @param subject what could not be read: an artifact, entry or type, as in {@code app.jar!/com/acme/Foo.class}
     * @param expected what a readable subject would have been
     * @param found what is there instead
     * @param advice one sentence: what to do about it
     */
    public UndecidableException(Reason reason, String subject, String expected, String found, String advice) {
        super(reason.id() + ": " + subject + ": expected " + expected + ", found " + found);
        this.reason = reason;
        this.subject = subject;
        this.expected = expected;
        this.found = found;
        this.advice = advice;
    }

    /**
     * As {@link #UndecidableException(Reason, String, String, String, String)}, with the failure beneath.
     *
     * @param reason the reason, which gives the id
     * @param subject what could not be read
     * @param expected what a readable subject would have been
     * @param found what is there instead
     * @param advice one sentence: what to do about it
     * @param cause what the JDK or a library said
     */
    public UndecidableException(
            Reason reason, String subject, String expected, String found, String advice, Throwable cause) {
        this(reason, subject, expected, found, advice);
        initCause(cause);
    }

    /**
     * Why there is no answer.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What could not be read.
     *
     * @return an artifact, entry or type
     */
    public String subject() {
        return subject;
    }

    /**
     * What a readable subject would have been.
     *
     * @return the expectation
     */
    public String expected() {
        return expected;
    }

    /**
     * What is there instead.
     *
     * @return the finding
     */
    public String found() {
        return found;
    }

    /**
     * What to do about it.
     *
     * @return one sentence
     */
    public String advice() {
        return advice;
    }
}
