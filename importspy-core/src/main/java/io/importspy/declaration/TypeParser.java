package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the use of a type (JLS chapter 4 and 8.4.5), or a pattern in its place. */
final class TypeParser {

    /** How deep types may nest, arrays included: what the JVM allows for arrays (JVMS 4.3.2). */
    static final int DEEPEST = 255;

    private final Tokens tokens;
    private final NameParser names;

    /** How many types the one that is being read stands in. */
    private int depth;

    /** How many types stand in one another in the one that was read last. */
    private int height;

    TypeParser(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameParser(tokens);
    }

    /** Reads the type of something that holds a value. */
    TypeReference read(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        TypeReference type = readResult(scope);
        if (type == PrimitiveType.VOID) {
            throw first.problem("`void` is no type of a value", "Write the type of the value.");
        }
        return type;
    }

    /** Reads the result of a method, {@code void} included. */
    TypeReference readResult(Scope scope) throws DeclarationException {
        return dimensions(element(scope), height);
    }

    /** How many types stand in one another in the type that was read last. */
    int height() {
        return height;
    }

    /**
     * The array types that the brackets make which follow here, if any.
     *
     * @param element the type in front of the brackets
     * @param nested its height
     */
    TypeReference dimensions(TypeReference element, int nested) throws DeclarationException {
        TypeReference type = element;
        height = nested;
        while (tokens.peek().is("[")) {
            Token bracket = tokens.next();
            if (!tokens.accept("]")) {
                throw tokens.unexpected("`]`", "Write `[]`: the size of an array is not part of its type.");
            }
            if (element == PrimitiveType.VOID) {
                throw bracket.problem("there are no arrays of `void`", "Leave the brackets out.");
            }
            type = dimension(type, bracket);
        }
        return type;
    }

    /** The array of the type that was read last. */
    ArrayType dimension(TypeReference component, Token at) throws DeclarationException {
        grow(height + 1, at);
        return new ArrayType(component);
    }

    private TypeReference element(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        PrimitiveType primitive = Keywords.primitive(first.text());
        if (primitive != null) {
            tokens.next();
            height = 1;
            return primitive;
        }
        if (first.is("@")) {
            throw first.problem("an annotation stands inside a type", NameParser.TYPE_ANNOTATION_ADVICE);
        }
        if (!first.isName() && !first.is("..") && !first.is(".")) {
            throw tokens.unexpected("a type");
        }
        QualifiedName name = names.read();
        return name.isPattern() ? pattern(name, scope) : named(name, scope);
    }

    private TypeReference pattern(QualifiedName name, Scope scope) throws DeclarationException {
        height = 1;
        if (tokens.peek().is("<")) {
            throw tokens.unexpected("the end of a pattern", "Leave the type arguments out: a pattern has none.");
        }
        if (name.text().equals(TypePattern.ANY.pattern())) {
            return TypePattern.ANY;
        }
        return new TypePattern(name.resolve(scope));
    }

    private TypeReference named(QualifiedName name, Scope scope) throws DeclarationException {
        Scope.Meaning meaning = name.isSimple() ? scope.meaning(name.text()) : null;
        if (meaning != null && meaning.sort() != Scope.Meaning.Sort.TYPE) {
            return variable(name, meaning);
        }
        return parameterized(name.resolve(scope), scope);
    }

    private TypeReference variable(QualifiedName name, Scope.Meaning meaning) throws DeclarationException {
        if (meaning.sort() == Scope.Meaning.Sort.UNREACHABLE_VARIABLE) {
            throw name.problem(
                    "a static member cannot use the type variable " + name.quoted() + " of its type",
                    "Declare the type variable on the member itself, or leave `static` out.");
        }
        if (tokens.peek().is("<")) {
            throw tokens.unexpected("the end of the type variable " + name.quoted(), "Leave the type arguments out.");
        }
        height = 1;
        return new TypeVariable(name.text());
    }

    private ClassType parameterized(String name, Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        ClassType type = withArguments(null, name, scope);
        while (type.isParameterized() && names.goesOn()) {
            int nested = height;
            tokens.next();
            type = withArguments(type, names.readPlain().text(), scope);
            grow(Math.max(nested, height) + 1, first);
        }
        return type;
    }

    private ClassType withArguments(@Nullable ClassType owner, String name, Scope scope) throws DeclarationException {
        Token bracket = tokens.peek();
        if (!bracket.is("<")) {
            height = 1;
            return new ClassType(Optional.ofNullable(owner), name, List.of());
        }
        List<TypeReference> arguments = arguments(scope);
        grow(height + 1, bracket);
        return new ClassType(Optional.ofNullable(owner), name, arguments);
    }

    /** Reads type arguments (JLS 4.5.1), and leaves the height of the highest. */
    private List<TypeReference> arguments(Scope scope) throws DeclarationException {
        Token bracket = tokens.next();
        if (++depth > DEEPEST) {
            throw tooDeep(bracket);
        }
        if (tokens.peek().is(">")) {
            throw tokens.unexpected("a type argument", "Write the type arguments, or leave `<>` out for the raw type.");
        }
        List<TypeReference> arguments = new ArrayList<>(2);
        int highest = 0;
        do {
            arguments.add(argument(scope));
            highest = Math.max(highest, height);
        } while (tokens.accept(","));
        tokens.expect(">");
        depth--;
        height = highest;
        return arguments;
    }

    private TypeReference argument(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        if (tokens.accept("?")) {
            return wildcard(scope, first);
        }
        return reference(scope, "a type argument");
    }

    private TypeReference wildcard(Scope scope, Token first) throws DeclarationException {
        WildcardType.Direction direction = direction();
        if (direction == WildcardType.Direction.UNBOUNDED) {
            height = 1;
            return WildcardType.UNBOUNDED;
        }
        TypeReference bound = reference(scope, "a bound");
        grow(height + 1, first);
        return new WildcardType(direction, Optional.of(bound));
    }

    private WildcardType.Direction direction() throws DeclarationException {
        if (tokens.accept("extends")) {
            return WildcardType.Direction.EXTENDS;
        }
        return tokens.accept("super") ? WildcardType.Direction.SUPER : WildcardType.Direction.UNBOUNDED;
    }

    /** Reads a type that is not primitive. */
    private TypeReference reference(Scope scope, String role) throws DeclarationException {
        Token first = tokens.peek();
        TypeReference type = read(scope);
        if (type instanceof PrimitiveType) {
            throw first.problem(
                    "the primitive type " + first.quoted() + " cannot be " + role,
                    "Write its class, such as `Integer` for `int`.");
        }
        return type;
    }

    private void grow(int higher, Token at) throws DeclarationException {
        if (higher > DEEPEST) {
            throw tooDeep(at);
        }
        height = higher;
    }

    private static DeclarationException tooDeep(Token at) {
        return at.problem(
                "the type nests more than " + DEEPEST + " deep",
                "Write a type that nests at most " + DEEPEST + " deep.");
    }
}
