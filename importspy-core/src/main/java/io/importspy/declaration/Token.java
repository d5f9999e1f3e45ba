package io.importspy.declaration;

/**
 * A lexical element (JLS 3.5).
 *
 * @param kind what it is
 * @param text its text, Unicode escapes translated; a literal with its quotes
 * @param offset where it begins in the text that a person wrote
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        /** An identifier or keyword, or a pattern for identifiers: {@code *} may stand anywhere in it. */
        NAME,
        NUMBER,
        CHARACTER,
        STRING,
        /** A separator, an operator, or a character that Java does not know. */
        SYMBOL,
        END
    }

    /** Whether it is a certain keyword or symbol. */
    boolean is(String word) {
        return text.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether it can name something: no keyword and no pattern. */
    boolean isIdentifier() {
        return kind == Kind.NAME && text.indexOf('*') < 0 && !Keywords.isReserved(text);
    }

    /** Whether the text ends here, or would but for a semicolon. */
    boolean isEnd() {
        return kind == Kind.END || text.equals(";");
    }

    String quoted() {
        return Quoted.of(text);
    }

    /** A problem at this token. */
    DeclarationException problem(String message, String advice) {
        return new DeclarationException(message, offset, advice);
    }
}
