package io.importspy.environment;

/** A place of which nothing can be said, and why. All texts are raw: they are to be escaped when they are shown. */
public final class UnobservableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String subject;
    private final String expected;
    private final String found;

    /** Why there is nothing to say. Each reason has a stable id, which users meet in reports and in the documentation. */
    public enum Reason {
        /** There is no file or folder at the path. */
        MISSING("environment.missing", "correct importspy.environment, or make what it names before the check"),
        /** It is nothing that an observer knows. */
        UNRECOGNISED(
                "environment.unrecognised",
                "name the folder of a JDK, JRE or jlink image, an environment file, a Kubernetes manifest or an archive of an"
                        + " image"),
        /** It is damaged, contradicts itself, or the machine cannot read it. */
        UNREADABLE("environment.unreadable", "make it anew with the tool that it comes from"),
        /** A part of it is not what its digest says. */
        DIGEST("environment.digest", "fetch or build it anew: a part of it is not the one that it names"),
        /** It is larger or more tangled than what is read. */
        LIMIT("environment.limit", "name what the deployment really runs; this looks made to exhaust its reader"),
        /** Several things are in it, and nobody said which is meant; or none is the one that was said. */
        AMBIGUOUS("environment.ambiguous", "say which one is meant, behind a # at the end of the path");

        private final String id;
        private final String advice;

        Reason(String id, String advice) {
            this.id = id;
            this.advice = advice;
        }

        /**
         * The stable id.
         *
         * @return the id, such as {@code environment.missing}
         */
        public String id() {
            return id;
        }

        /**
         * What to do about it.
         *
         * @return a sentence without its full stop
         */
        public String advice() {
            return advice;
        }
    }

    /**
     * A place of which nothing can be said.
     *
     * @param reason the reason, which gives the id
     * @param subject the source
     * @param expected what a good source would have been
     * @param found what is there instead; never anything that might be a secret
     */
    public UnobservableException(Reason reason, String subject, String expected, String found) {
        super(reason.id() + ": " + subject + ": expected " + expected + ", found " + found);
        this.reason = reason;
        this.subject = subject;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Why nothing can be said.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What could not be observed.
     *
     * @return the source
     */
    public String subject() {
        return subject;
    }

    /**
     * What a good source would have been.
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
}
