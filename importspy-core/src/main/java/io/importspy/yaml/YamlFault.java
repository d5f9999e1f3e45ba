package io.importspy.yaml;

import java.util.Optional;

/**
 * Something that is wrong with a document, whatever it is about.
 *
 * @param kind what sort of thing is wrong
 * @param offset where the wrong token begins, in {@code char}s from the start of the text
 * @param message what is wrong, without a full stop; it quotes nothing of the document
 * @param advice what to do, without a full stop; it quotes nothing of the document
 * @param spelling how the text is spelled right, where that is known and not too long to show
 */
public record YamlFault(Kind kind, int offset, String message, String advice, Optional<String> spelling) {

    /**
     * A fault for which no spelling is known.
     *
     * @param kind what sort of thing is wrong
     * @param offset where the wrong token begins
     * @param message what is wrong
     * @param advice what to do
     */
    public YamlFault(Kind kind, int offset, String message, String advice) {
        this(kind, offset, message, advice, Optional.empty());
    }

    /** The sorts of faults. */
    public enum Kind {
        /** Bytes or characters that no document may hold. */
        ENCODING,
        /** The text is no YAML. */
        SYNTAX,
        /** YAML reads something else than what was meant, for want of quotes. */
        QUOTES,
        /** The document is larger, deeper or more tangled than a person would write it. */
        LIMIT,
        /** A key stands twice in one map. */
        DUPLICATE,
        /** A value that is none: null, or a tag that makes it something else than a text. */
        VALUE
    }
}
