package io.importspy.declaration;

import java.util.List;

/** Cuts a text into tokens (JLS chapter 3), one at a time. */
final class Lexer {

    private static final List<String> LONG_SYMBOLS = List.of("...", "..", "&&", "||", "::", "->");

    private static final String LONG_SYMBOLS_BEGIN = ".&|:-";

    /** The words that reach across a hyphen: one is Java's, the other is what people try. */
    private static final List<String> HYPHENATED = List.of("non-sealed", "package-private");

    /** Which characters of ASCII go on with a name. They are nearly all that there are, and contracts are read by a JVM that has just started. */
    private static final boolean[] ASCII_NAME_PART = new boolean[128];

    static {
        for (int character = 0; character < ASCII_NAME_PART.length; character++) {
            ASCII_NAME_PART[character] = isNamePart(character);
        }
    }

    private final Source source;
    private final String text;
    private int at;

    Lexer(Source source) {
        this(source, 0);
    }

    private Lexer(Source source, int at) {
        this.source = source;
        this.text = source.text();
        this.at = at;
    }

    /** A second lexer that goes on from here. */
    Lexer copy() {
        return new Lexer(source, at);
    }

    Token next() throws DeclarationException {
        skipBlanksAndComments();
        if (at >= text.length()) {
            return new Token(Token.Kind.END, "", source.offset(at));
        }
        int first = text.codePointAt(at);
        if (first == '*' || Character.isJavaIdentifierStart(first)) {
            return name();
        }
        if (isDigit(at) || (first == '.' && isDigit(at + 1))) {
            return token(Token.Kind.NUMBER, endOfNumber());
        }
        return switch (first) {
            case '\'' -> token(Token.Kind.CHARACTER, endOfQuoted('\''));
            case '"' -> string();
            default -> token(Token.Kind.SYMBOL, at + lengthOfSymbol(first));
        };
    }

    private Token token(Token.Kind kind, int end) {
        Token token = new Token(kind, text.substring(at, end), source.offset(at));
        at = end;
        return token;
    }

    private Token name() throws DeclarationException {
        int end = endOfName();
        refuseInvisible(end);
        if (end < text.length() && text.charAt(end) == '-') {
            end = endOfHyphenated(end);
        }
        Token name = token(Token.Kind.NAME, end);
        if (name.text().contains("**")) {
            throw pathProblem(end - name.text().length());
        }
        return name;
    }

    private int endOfName() {
        int end = at;
        int length = text.length();
        while (end < length) {
            char character = text.charAt(end);
            if (character < ASCII_NAME_PART.length ? !ASCII_NAME_PART[character] : !isNamePartAt(end)) {
                return end;
            }
            end += Character.isHighSurrogate(character) ? Character.charCount(text.codePointAt(end)) : 1;
        }
        return end;
    }

    /** The end of the one word of those that reach across the hyphen; else the hyphen. */
    private int endOfHyphenated(int hyphen) {
        for (String word : HYPHENATED) {
            if (text.startsWith(word, at) && word.indexOf('-') == hyphen - at && !isNamePartAt(at + word.length())) {
                return at + word.length();
            }
        }
        return hyphen;
    }

    private boolean isNamePartAt(int index) {
        return index < text.length() && isNamePart(text.codePointAt(index));
    }

    private static boolean isNamePart(int character) {
        return character == '*'
                || (Character.isJavaIdentifierPart(character) && !Character.isIdentifierIgnorable(character));
    }

    /** Java lets characters without a shape stand in names; two names that look the same must not differ here. */
    private void refuseInvisible(int index) throws DeclarationException {
        if (index < text.length() && Character.isIdentifierIgnorable(text.codePointAt(index))) {
            throw problem(
                    index,
                    "the invisible character " + Quoted.of(character(index)) + " stands here",
                    "Remove the character.");
        }
    }

    /** Digits, letters, points and the signs of exponents; whether they make a number is not decided here. */
    private int endOfNumber() {
        boolean hexadecimal = text.startsWith("0x", at) || text.startsWith("0X", at);
        String exponents = hexadecimal ? "pP" : "eE";
        int end = at;
        while (isNumberPart(end) || (isSign(end) && exponents.indexOf(text.charAt(end - 1)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean isNumberPart(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c == '.' ? !text.startsWith("..", index) : c < 128 && Character.isJavaIdentifierPart(c) && c > ' ';
    }

    private boolean isSign(int index) {
        return index > at && index < text.length() && (text.charAt(index) == '+' || text.charAt(index) == '-');
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private Token string() throws DeclarationException {
        if (text.startsWith("\"\"\"", at)) {
            throw problem(at, "a text block is not read here", "Write a string literal, with \\n where a line ends.");
        }
        return token(Token.Kind.STRING, endOfQuoted('"'));
    }

    private int endOfQuoted(char quote) throws DeclarationException {
        int end = at + 1;
        while (end < text.length()
                && text.charAt(end) != quote
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != quote) {
            throw problem(
                    at, "the literal that begins here has no end", "Close it with " + quote + " on the same line.");
        }
        return end + 1;
    }

    private int lengthOfSymbol(int first) throws DeclarationException {
        refuseInvisible(at);
        if (first == '/' && at > 0 && isNamePart(text.charAt(at - 1)) && isNamePartAt(at + 1) && !isDigit(at + 1)) {
            throw pathProblem(at);
        }
        if (first >= 128 && (Character.isSpaceChar(first) || Character.isWhitespace(first))) {
            throw problem(at, Quoted.of(character(at)) + " is no blank of Java", "Write a plain space.");
        }
        if (LONG_SYMBOLS_BEGIN.indexOf(first) >= 0) {
            for (String symbol : LONG_SYMBOLS) {
                if (text.startsWith(symbol, at)) {
                    return symbol.length();
                }
            }
        }
        return Character.charCount(first);
    }

    private void skipBlanksAndComments() throws DeclarationException {
        while (at < text.length()) {
            if (" \t\n\r\f".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOfLine();
            } else if (text.startsWith("/*", at)) {
                at = endOfComment();
            } else {
                return;
            }
        }
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfComment() throws DeclarationException {
        int end = text.indexOf("*/", at + 2);
        if (text.startsWith("/**", at) && (end < 0 || end == at + 2)) {
            throw pathProblem(at);
        }
        if (end < 0) {
            throw problem(at, "the comment that begins here has no end", "Close it with */.");
        }
        return end + 2;
    }

    /** The token that begins here belongs to a path. */
    private DeclarationException pathProblem(int index) {
        String token = text.charAt(index) == '/' ? "`/`" : "`**`";
        return problem(index, token + " belongs to a path, not to a name", Hints.ofPath(text, index));
    }

    private String character(int index) {
        return Character.toString(text.codePointAt(index));
    }

    private DeclarationException problem(int index, String message, String advice) {
        return new DeclarationException(message, source.offset(index), advice);
    }
}
