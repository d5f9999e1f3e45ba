package io.importspy.report;

/**
 * How parts of a text are set off from the rest. Whoever has a terminal implements this and decides about colours; the
 * report only says what a part means.
 *
 * <p>Each method takes a text that is safe to show and returns it between whatever escapes it likes.
 */
public interface Style {
    /** No escapes at all: for files, for pipes, for tests. */
    Style PLAIN = new Style() {
        @Override
        public String success(String text) {
            return text;
        }

        @Override
        public String warning(String text) {
            return text;
        }

        @Override
        public String failure(String text) {
            return text;
        }

        @Override
        public String strong(String text) {
            return text;
        }
    };

    /**
     * What is well.
     *
     * @param text the text
     * @return the text, set off
     */
    String success(String text);

    /**
     * What is not well, and lets the build go on.
     *
     * @param text the text
     * @return the text, set off
     */
    String warning(String text);

    /**
     * What closes the gate.
     *
     * @param text the text
     * @return the text, set off
     */
    String failure(String text);

    /**
     * What the eye should find first.
     *
     * @param text the text
     * @return the text, set off
     */
    String strong(String text);
}
