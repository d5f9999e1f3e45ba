package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code throws} clauses (JLS 8.4.6). */
final class ThrowsParser {

    private final Tokens tokens;
    private final TypeParser types;

    ThrowsParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
    }

    List<TypeReference> read(Scope scope) throws DeclarationException {
        if (!tokens.accept("throws")) {
            return List.of();
        }
        List<TypeReference> exceptions = new ArrayList<>(1);
        do {
            Token first = tokens.peek();
            TypeReference type = types.read(scope);
            boolean canBeThrown = type instanceof TypeVariable
                    || type instanceof TypePattern
                    || (type instanceof ClassType named && !named.isParameterized());
            if (!canBeThrown) {
                throw first.problem(
                        Quoted.of(type) + " cannot be thrown", "Write an exception without type arguments.");
            }
            exceptions.add(type);
        } while (tokens.accept(","));
        return exceptions;
    }
}
