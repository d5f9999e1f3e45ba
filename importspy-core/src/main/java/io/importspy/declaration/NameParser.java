package io.importspy.declaration;

/** Reads names of one or more parts (JLS 6.2), and AspectJ's patterns for them. */
final class NameParser {

    static final String TYPE_ANNOTATION_ADVICE =
            "Put the annotation in front of the whole declaration, or leave it out: annotations inside types are not compared.";

    /** What a class file can hold (JVMS 4.4.7). */
    private static final int LONGEST = 65_535;

    private final Tokens tokens;

    NameParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads a name, or a pattern for names. */
    QualifiedName read() throws DeclarationException {
        return read(true, false);
    }

    /** Reads the name of a type or member, or a pattern for them; constructors are called {@code new}. */
    QualifiedName readMember() throws DeclarationException {
        return read(true, true);
    }

    /** Reads a name, which ends where a pattern would go on with {@code ..}. */
    QualifiedName readPlain() throws DeclarationException {
        QualifiedName name = read(false, false);
        if (name.isPattern()) {
            throw name.problem("expected one name, found the pattern " + name.quoted(), "Write the name in full.");
        }
        return name;
    }

    /** Whether the name that has been read up to here goes on, and not with the {@code .class} of a class literal. */
    boolean goesOn() throws DeclarationException {
        return tokens.peek().is(".")
                && !tokens.peekSecond().is("class")
                && !tokens.peekSecond().is("this");
    }

    private QualifiedName read(boolean patterns, boolean members) throws DeclarationException {
        Token first = tokens.peek();
        if (first.is(".")) {
            throw first.problem(
                    "`.` stands at the beginning of a name", "For any packages write `*..`, as in `*..*Service`.");
        }
        StringBuilder text = new StringBuilder();
        if (!patterns || !tokens.peek().is("..")) {
            text.append(part(members));
        }
        while (goesOn() || (patterns && tokens.peek().is(".."))) {
            refuseTwoDotsForThree(text);
            text.append(tokens.next().text()).append(nextPart(text, members));
        }
        if (text.length() > LONGEST) {
            throw first.problem("the name is too long for any class file", "Write at most " + LONGEST + " characters.");
        }
        return new QualifiedName(text.toString(), first);
    }

    /** {@code Object.. arguments} is no pattern: somebody has lost a dot. */
    private void refuseTwoDotsForThree(CharSequence before) throws DeclarationException {
        if (before.isEmpty()) {
            return; // a pattern that begins with them, as `.. Foo` does
        }
        Token dots = tokens.peek();
        Token name = tokens.peekSecond();
        if (dots.is("..") && name.isName() && name.offset() != dots.offset() + 2) {
            throw dots.problem(
                    "a blank stands behind `..`",
                    "Write " + Quoted.of(before + "... " + name.text())
                            + " for any number of arguments, and no blank within a pattern.");
        }
    }

    private String nextPart(CharSequence before, boolean members) throws DeclarationException {
        if (tokens.peek().is("@")) {
            throw tokens.peek().problem("an annotation stands inside a type", TYPE_ANNOTATION_ADVICE);
        }
        if (!tokens.peek().isName()) {
            String advice = "Write a name or `*` behind " + Quoted.of(before.toString()) + ".";
            throw tokens.unexpected(
                    "the next part of a name", Hints.of(tokens.peek()).orElse(advice));
        }
        return part(members);
    }

    private String part(boolean members) throws DeclarationException {
        Token part = tokens.peek();
        if (!part.isName()) {
            throw tokens.unexpected("a name");
        }
        if (Keywords.isReserved(part.text()) && !(members && part.is("new"))) {
            throw part.problem(part.quoted() + " is a keyword, not a name", "Write a name here.");
        }
        return tokens.next().text();
    }
}
