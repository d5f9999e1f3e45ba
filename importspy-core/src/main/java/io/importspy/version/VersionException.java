package io.importspy.version;

/** A text that is no version or no range of versions: what is wrong, where in the text, and what to write instead. */
public final class VersionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int offset;
    private final String advice;

    /**
     * A problem with a text.
     *
     * @param message what is wrong, as a phrase; it quotes no more than a character of the text
     * @param offset where the wrong part begins, in {@code char}s from the start of the text; its length where the text
     *     ends too soon
     * @param advice what to do, as a sentence
     */
    public VersionException(String message, int offset, String advice) {
        super(message);
        this.problem = message;
        this.offset = offset;
        this.advice = advice;
    }

    /**
     * Where the wrong part begins.
     *
     * @return the offset in {@code char}s from the start of the text
     */
    public int offset() {
        return offset;
    }

    /**
     * What to do about it.
     *
     * @return a sentence
     */
    public String advice() {
        return advice;
    }

    VersionException shiftedBy(int characters) {
        return new VersionException(problem, offset + characters, advice);
    }

    VersionException withAdvice(String better) {
        return new VersionException(problem, offset, better);
    }
}
