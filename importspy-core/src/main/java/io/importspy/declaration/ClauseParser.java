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
            throw clause.problem(
                    ModifierTarget.ofType(kind).phrase() + " extends nothing", "Leave the `extends` clause out.");
        }
        if (!kind.equals(Optional.of(TypeKind.CLASS))) {
            return types(scope, true);
        }
        TypeReference superclass = type(new HashSet<>(), true, scope);
        if (tokens.peek().is(",")) {
            throw tokens.peek().problem("a class extends one class only", "Write interfaces behind `implements`.");
        }
        return List.of(superclass);
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
                    ModifierTarget.ofType(kind).phrase() + " implements nothing",
                    isPlain ? "Write `extends`: an interface extends others." : "Leave the `implements` clause out.");
        }
        return types(scope, true);
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
        return types(scope, false);
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

    private List<TypeReference> types(Scope scope, boolean mayHaveArguments) throws DeclarationException {
        List<TypeReference> read = new ArrayList<>(2);
        Set<String> names = new HashSet<>();
        do {
            read.add(type(names, mayHaveArguments, scope));
        } while (tokens.accept(","));
        return read;
    }

    private TypeReference type(Set<String> names, boolean mayHaveArguments, Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        TypeReference type = types.read(scope);
        if (!names.add(name(type, first))) {
            throw first.problem(Quoted.of(type) + " is named twice", "Name it once.");
        }
        if (!mayHaveArguments && type instanceof ClassType named && named.isParameterized()) {
            throw first.problem(Quoted.of(type) + " has type arguments", "Leave them out: `permits` names types only.");
        }
        return type;
    }

    /** The name of a class, an interface or a pattern for them; nothing else can be extended or permitted. */
    private static String name(TypeReference type, Token first) throws DeclarationException {
        if (type instanceof TypePattern pattern) {
            return pattern.pattern();
        }
        if (!(type instanceof ClassType named)) {
            throw first.problem(Quoted.of(type) + " is no class or interface", "Write a class or an interface.");
        }
        for (TypeReference argument : named.arguments()) {
            if (argument instanceof WildcardType) {
                throw first.problem(
                        Quoted.of(type) + " has a wildcard as a type argument",
                        "Write a type in the wildcard's place.");
            }
        }
        return named.qualifiedName();
    }
}
