package io.importspy.declaration;

import java.util.Map;
import java.util.Optional;

/** Reads the values of constant variables: literals, with a sign or a cast, and a few names (JLS 15.8.1 and 15.29). */
final class ConstantParser {

    private static final String COMPUTED_ADVICE = "Write the value itself as a literal.";

    /** The constants of {@code java.lang} that are known by name, above all those that have no literal. */
    private static final Map<String, Object> NAMED = Map.ofEntries(
            Map.entry("java.lang.Byte.MIN_VALUE", Byte.MIN_VALUE),
            Map.entry("java.lang.Byte.MAX_VALUE", Byte.MAX_VALUE),
            Map.entry("java.lang.Short.MIN_VALUE", Short.MIN_VALUE),
            Map.entry("java.lang.Short.MAX_VALUE", Short.MAX_VALUE),
            Map.entry("java.lang.Character.MIN_VALUE", Character.MIN_VALUE),
            Map.entry("java.lang.Character.MAX_VALUE", Character.MAX_VALUE),
            Map.entry("java.lang.Integer.MIN_VALUE", Integer.MIN_VALUE),
            Map.entry("java.lang.Integer.MAX_VALUE", Integer.MAX_VALUE),
            Map.entry("java.lang.Long.MIN_VALUE", Long.MIN_VALUE),
            Map.entry("java.lang.Long.MAX_VALUE", Long.MAX_VALUE),
            Map.entry("java.lang.Float.MIN_VALUE", Float.MIN_VALUE),
            Map.entry("java.lang.Float.MIN_NORMAL", Float.MIN_NORMAL),
            Map.entry("java.lang.Float.MAX_VALUE", Float.MAX_VALUE),
            Map.entry("java.lang.Float.NaN", Float.NaN),
            Map.entry("java.lang.Float.NEGATIVE_INFINITY", Float.NEGATIVE_INFINITY),
            Map.entry("java.lang.Float.POSITIVE_INFINITY", Float.POSITIVE_INFINITY),
            Map.entry("java.lang.Double.MIN_VALUE", Double.MIN_VALUE),
            Map.entry("java.lang.Double.MIN_NORMAL", Double.MIN_NORMAL),
            Map.entry("java.lang.Double.MAX_VALUE", Double.MAX_VALUE),
            Map.entry("java.lang.Double.NaN", Double.NaN),
            Map.entry("java.lang.Double.NEGATIVE_INFINITY", Double.NEGATIVE_INFINITY),
            Map.entry("java.lang.Double.POSITIVE_INFINITY", Double.POSITIVE_INFINITY));

    private final Tokens tokens;
    private final NameParser names;
    private final TypeParser types;

    ConstantParser(Tokens tokens, TypeParser types) {
        this.tokens = tokens;
        this.types = types;
        this.names = new NameParser(tokens);
    }

    /** Reads a value that can be assigned to a variable of a type (JLS 5.2). */
    Constant read(TypeReference type, Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        Object value = value(scope);
        Object assigned = Conversions.assign(value, type);
        if (assigned == null) {
            throw Conversions.mismatch(first, value, type);
        }
        return new Constant(assigned);
    }

    /** Reads a value that has the type of its literal or cast. */
    Constant readAny(Scope scope) throws DeclarationException {
        return new Constant(value(scope));
    }

    /** The value of a constant that is known by name. */
    static Optional<Object> named(QualifiedName name, Scope scope) {
        String qualified = name.isSimple() ? null : scope.qualify(name.text());
        return Optional.ofNullable(qualified).map(NAMED::get);
    }

    private Object value(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        Object value = first.is("(") ? cast(scope) : operand(scope);
        refuseOperator();
        return value;
    }

    private Object cast(Scope scope) throws DeclarationException {
        Token bracket = tokens.next();
        if (!tokens.peek().isName()) {
            throw bracket.problem("a value in parentheses is computed", COMPUTED_ADVICE);
        }
        TypeReference type = types.read(scope);
        tokens.expect(")");
        Token first = tokens.peek();
        Object value = operand(scope);
        Object converted = Conversions.cast(value, type);
        if (converted == null) {
            throw Conversions.mismatch(first, value, type);
        }
        return converted;
    }

    private Object operand(Scope scope) throws DeclarationException {
        if (tokens.accept("-")) {
            return number(true, scope);
        }
        return tokens.accept("+") ? number(false, scope) : unsigned(scope);
    }

    private Object number(boolean negative, Scope scope) throws DeclarationException {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NUMBER) {
            return NumberLiterals.value(tokens.next(), negative);
        }
        Object value = token.isIdentifier() ? constant(scope) : null;
        if (value instanceof Number || value instanceof Character) {
            return negative ? Conversions.negate(value) : value;
        }
        throw tokens.unexpected("a number", COMPUTED_ADVICE);
    }

    private Object unsigned(Scope scope) throws DeclarationException {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> NumberLiterals.value(tokens.next(), false);
            case CHARACTER -> TextLiterals.character(tokens.next());
            case STRING -> TextLiterals.string(tokens.next());
            case NAME -> word(scope);
            case SYMBOL, END -> throw tokens.unexpected("a value", COMPUTED_ADVICE);
        };
    }

    private Object word(Scope scope) throws DeclarationException {
        if (tokens.accept("true")) {
            return true;
        }
        if (tokens.accept("false")) {
            return false;
        }
        if (tokens.peek().is("null")) {
            throw tokens.peek().problem("`null` is no constant", "Leave the value out: only literals are compared.");
        }
        return constant(scope);
    }

    private Object constant(Scope scope) throws DeclarationException {
        if (!tokens.peek().isIdentifier()) {
            throw tokens.peek().problem("the value at " + tokens.peek().quoted() + " is computed", COMPUTED_ADVICE);
        }
        QualifiedName name = names.readPlain();
        return named(name, scope)
                .orElseThrow(() ->
                        name.problem("the value of " + name.quoted() + " is not known to a contract", COMPUTED_ADVICE));
    }

    /** What follows a value must not go on computing with it. */
    void refuseOperator() throws DeclarationException {
        Token token = tokens.peek();
        boolean ends = token.isEnd() || token.is(",") || token.is(")") || token.is("}") || token.is("{");
        if (!ends) {
            throw token.problem("the value goes on with " + token.quoted(), COMPUTED_ADVICE);
        }
    }
}
