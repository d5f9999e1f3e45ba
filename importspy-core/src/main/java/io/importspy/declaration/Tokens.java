package io.importspy.declaration;

import org.jspecify.annotations.Nullable;

/** The tokens of a text, read from left to right with a view of the next two. */
final class Tokens {

    static final String THE_END = "the end";

    private final Lexer lexer;
    private Token current;
    private @Nullable Token following;

    Tokens(String text) throws DeclarationException {
        this.lexer = new Lexer(Source.of(text));
        this.current = lexer.next();
    }

    private Tokens(Tokens original) {
        this.lexer = original.lexer.copy();
        this.current = original.current;
        this.following = original.following;
    }

    /** The same tokens from here on, to look ahead as far as one likes. */
    Tokens copy() {
        return new Tokens(this);
    }

    Token peek() {
        return current;
    }

    Token peekSecond() throws DeclarationException {
        if (following == null) {
            following = lexer.next();
        }
        return following;
    }

    Token next() throws DeclarationException {
        Token taken = current;
        current = peekSecond();
        following = null;
        return taken;
    }

    /** Takes the next token if it is a certain keyword or symbol. */
    boolean accept(String word) throws DeclarationException {
        if (!current.is(word)) {
            return false;
        }
        next();
        return true;
    }

    /** Takes the next token, which has to be a certain symbol. */
    void expect(String symbol) throws DeclarationException {
        if (!accept(symbol)) {
            throw unexpected("`" + symbol + "`");
        }
    }

    /** Takes the next token, which has to be a name without wildcards. */
    Token identifier(String role) throws DeclarationException {
        if (!current.isName()) {
            throw unexpected(role);
        }
        if (!current.isIdentifier()) {
            boolean reserved = Keywords.isReserved(current.text());
            throw current.problem(
                    current.quoted() + (reserved ? " is a keyword, not " : " is a pattern, not ") + role,
                    reserved ? "Write a name." : "Write a name without wildcards.");
        }
        return next();
    }

    /** Nothing but a semicolon may be left. */
    void expectEnd() throws DeclarationException {
        accept(";");
        if (current.kind() != Token.Kind.END) {
            throw unexpected(THE_END);
        }
    }

    /** The problem that the next token is not what is due. */
    DeclarationException unexpected(String due) {
        String advice = due.equals(THE_END) ? "Leave it out." : "Write " + due + " here.";
        return unexpected(due, Hints.of(current).orElse(advice));
    }

    DeclarationException unexpected(String due, String advice) {
        String found = current.kind() == Token.Kind.END ? THE_END : current.quoted();
        return current.problem("expected " + due + ", found " + found, advice);
    }
}
