package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/**
 * Reads declarations as a contract writes them: Java (JLS chapters 3, 4, 6, 8 and 9), without bodies, and with the wildcards of
 * AspectJ's type and signature patterns ({@link TypePattern}, {@link ParameterPattern.Any}).
 *
 * <p>Every method takes time in proportion to the length of its text, whatever the text holds, and ends in a value or in a
 * {@link DeclarationException} whose offset points at the wrong token.
 */
public final class DeclarationParser {

    private DeclarationParser() {}

    /**
     * Reads the header of a type, such as {@code public final class com.acme.Box<T> implements Iterable<T>}.
     *
     * <p>The name of the type is fully qualified and never looked up. A header without a kind ({@code com.acme.Box}) leaves the
     * kind open; the name may be a pattern ({@code com.acme..*Service}).
     *
     * @param text the header, without a body
     * @param scope what simple names mean around it; its own type variables and name need not be in there
     * @return the header as written
     * @throws DeclarationException if the text is no header
     */
    public static TypeDeclaration parseType(String text, Scope scope) throws DeclarationException {
        return new HeaderParser(Grammar.of(new Tokens(text))).read(scope);
    }

    /**
     * Reads only the name in the header of a type, whatever the simple names around it mean. The names of all entries of a contract
     * must be known before their headers are read, since these may use nested types that have entries of their own.
     *
     * @param text the header, without a body
     * @return the fully qualified name, or the pattern
     * @throws DeclarationException if the text is no header
     */
    public static String parseDeclaredName(String text) throws DeclarationException {
        return parseType(text, Scope.OF_ANYTHING).name();
    }

    /**
     * Reads a member: a field, an enum constant, a method, a constructor or an element of an annotation interface.
     *
     * @param text the member, without a body
     * @param scope what simple names mean; {@link Scope#inside} the type whose member it is
     * @return the member as written
     * @throws DeclarationException if the text is no member of such a type
     */
    public static MemberDeclaration parseMember(String text, Scope scope) throws DeclarationException {
        return new MemberParser(Grammar.of(new Tokens(text))).read(scope);
    }

    /**
     * Reads an annotation (JLS 9.7).
     *
     * @param text the annotation, from its {@code @} on
     * @param scope what simple names mean
     * @return the annotation
     * @throws DeclarationException if the text is no annotation
     */
    public static Annotation parseAnnotation(String text, Scope scope) throws DeclarationException {
        Grammar grammar = Grammar.of(new Tokens(text));
        Annotation annotation = grammar.annotations().read(scope);
        grammar.tokens().expectEnd();
        return annotation;
    }

    /**
     * Reads the fully qualified name of one type, as {@code using} lists them.
     *
     * @param text the name, nested types behind {@code .} or {@code $}
     * @return the name without blanks and comments
     * @throws DeclarationException if the text is not one name, or holds a wildcard
     */
    public static String parseTypeName(String text) throws DeclarationException {
        return typeName(text).text();
    }

    /**
     * Reads the name of one type, which may be a simple one.
     *
     * @param text the name, nested types behind {@code .} or {@code $}
     * @param scope what simple names mean
     * @return the fully qualified name
     * @throws DeclarationException if the text is not one name, holds a wildcard, or is a simple name that means nothing
     */
    public static String parseTypeName(String text, Scope scope) throws DeclarationException {
        return typeName(text).resolve(scope);
    }

    private static QualifiedName typeName(String text) throws DeclarationException {
        Grammar grammar = Grammar.of(new Tokens(text));
        QualifiedName name = grammar.names().readPlain();
        grammar.tokens().expectEnd();
        return name;
    }

    /**
     * Reads the fully qualified name of a type, or a pattern as {@link TypePattern} has it.
     *
     * @param text the name or pattern; {@code *} alone is any type
     * @return the name or pattern without blanks and comments
     * @throws DeclarationException if the text is neither
     */
    public static String parseTypePattern(String text) throws DeclarationException {
        Grammar grammar = Grammar.of(new Tokens(text));
        QualifiedName name = grammar.names().read();
        if (!name.text().equals(TypePattern.ANY.pattern())) {
            name.refuseBarePattern();
        }
        grammar.tokens().expectEnd();
        return name.text();
    }

    /**
     * Reads a pattern for types and members by name. The types of parameters are not looked up: a simple name is any type of that name.
     *
     * @param text the name or pattern, and the parameters in parentheses where one overload is meant
     * @return the pattern
     * @throws DeclarationException if the text is none
     */
    public static SignaturePattern parseSignature(String text) throws DeclarationException {
        Grammar grammar = Grammar.of(new Tokens(text));
        QualifiedName name = grammar.names().readMember();
        name.refuseBarePattern();
        Token behind = grammar.tokens().peek();
        if (behind.is("#")) {
            throw behind.problem("`#` does not belong to a name", "Write `.` between a type and its member.");
        }
        Optional<List<ParameterPattern>> parameters =
                behind.is("(") ? Optional.of(grammar.parameters().readParameters(Scope.OF_ANYTHING)) : Optional.empty();
        grammar.tokens().expectEnd();
        return new SignaturePattern(name.text(), parameters);
    }
}
