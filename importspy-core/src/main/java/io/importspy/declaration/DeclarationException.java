package io.importspy.declaration;

/** A text that is no declaration: what is wrong, where in the text, and what to write instead. */
public final class DeclarationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String advice;

    /**
     * A problem with a text.
     *
     * @param message what is wrong, as a phrase that quotes the token
     * @param offset where the wrong token begins, in {@code char}s from the start of the text; its length where the text ends too
     *     soon
     * @param advice what to do, as a sentence
     */
    public DeclarationException(String message, int offset, String advice) {
        super(message);
        this.offset = offset;
        this.advice = advice;
    }

    /**
     * Where the wrong token begins.
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
}
