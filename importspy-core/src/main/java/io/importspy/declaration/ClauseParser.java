package io.importspy.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a type's header says about other types: {@code extends}, {@code implements} and {@code permits}. */
final class ClauseParser {

    private final Tokens tokens;
    private final TypeParser types;

    ClauseParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
    }

    /** The superclass, or the superinterfaces of an interface (JLS 8.1.4 and 9.1.3). */
    List<TypeReference> extended(Optional<TypeKind> kind, Scope scope) throws DeclarationException {
        Token clause = tokens.peek();
        if (!tokens.accept("extends")) {
            return List.of();
        }
        boolean extendsNothing = kind.isPresent() && kind.get() != TypeKind.CLASS && kind.get() != TypeKind.INTERFACE;
        if (extendsNothing) {
            throw clause.problem(Place.ofType(kind).phrase() + " extends nothing", "Leave the `extends` clause out.");
        }
        List<TypeReference> extended = types(scope);
        if (kind.equals(Optional.of(TypeKind.CLASS)) && extended.size() > 1) {
            throw clause.problem("a class extends one class only", "Write interfaces behind `implements`.");
        }
        return extended;
    }

    /** The interfaces of a class (JLS 8.1.5). */
    List<TypeReference> implemented(Optional<TypeKind> kind, Scope scope) throws DeclarationException {
        Token clause = tokens.peek();
        if (!tokens.accept("implements")) {
            return List.of();
        }
        if (kind.isPresent() && kind.get().isInterface()) {
            boolean isPlain = kind.get() == TypeKind.INTERFACE;
            throw clause.problem(
                    Place.ofType(kind).phrase() + " implements nothing",
                    isPlain ? "Write `extends`: an interface extends others." : "Leave the `implements` clause out.");
        }
        return types(scope);
    }

    /** The permitted subtypes of a sealed type (JLS 8.1.6 and 9.1.4). */
    List<TypeReference> permitted(WrittenModifiers written, Scope scope) throws DeclarationException {
        Token clause = tokens.peek();
        if (!tokens.accept("permits")) {
            return List.of();
        }
        if (!written.has(Modifier.SEALED)) {
            throw clause.problem("a type that is not sealed permits nothing", "Write `sealed` in front of its kind.");
        }
        Token first = tokens.peek();
        List<TypeReference> permitted = types(scope);
        for (TypeReference type : permitted) {
            if (type instanceof ClassType named && named.isParameterized()) {
                throw first.problem("a permitted type is written without type arguments", "Leave them out.");
            }
        }
        return permitted;
    }

    /** Clauses come once each and in Java's order. */
    void refuseMore() throws DeclarationException {
        Token token = tokens.peek();
        if (token.is("extends") || token.is("implements") || token.is("permits")) {
            throw token.problem(
                    token.quoted() + " stands here twice or too late",
                    "Write `extends`, `implements` and `permits` in this order and once each.");
        }
    }

    private List<TypeReference> types(Scope scope) throws DeclarationException {
        List<TypeReference> read = new ArrayList<>(2);
        Set<String> names = new HashSet<>();
        do {
            Token first = tokens.peek();
            TypeReference type = types.read(scope);
            if (!names.add(name(type, first))) {
                throw first.problem("the type at " + first.quoted() + " is named twice", "Name it once.");
            }
            read.add(type);
        } while (tokens.accept(","));
        return read;
    }

    /** The name of a class, an interface or a pattern for them; nothing else can be extended or permitted. */
    private static String name(TypeReference type, Token first) throws DeclarationException {
        if (type instanceof TypePattern pattern) {
            return pattern.pattern();
        }
        if (!(type instanceof ClassType named)) {
            throw first.problem(
                    "the type at " + first.quoted() + " is no class or interface", "Write a class or an interface.");
        }
        if (named.arguments().stream().anyMatch(WildcardType.class::isInstance)) {
            throw first.problem(
                    "the type at " + first.quoted() + " has a wildcard as a type argument",
                    "Write a type in the wildcard's place.");
        }
        return named.qualifiedName();
    }
}
