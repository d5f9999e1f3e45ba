package io.importspy.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the type parameters of a type, method or constructor (JLS 8.1.2 and 8.4.4). */
final class TypeParameterParser {

    private final Tokens tokens;
    private final TypeParser types;

    TypeParameterParser(Tokens tokens, TypeParser types) {
        this.tokens = tokens;
        this.types = types;
    }

    /** The names of the type parameters that follow here, if any: a bound may use them before they are declared. */
    Set<String> names() throws DeclarationException {
        if (!tokens.peek().is("<")) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        Tokens ahead = tokens.copy();
        int depth = 0;
        do {
            Token token = ahead.next();
            if (token.is("<")) {
                depth++;
            } else if (token.is(">")) {
                depth--;
            }
            boolean begins = token.is("<") || token.is(",");
            if (begins && depth == 1 && ahead.peek().isIdentifier()) {
                names.add(ahead.peek().text());
            }
        } while (depth > 0 && !ahead.peek().isEnd());
        return names;
    }

    /**
     * Reads the type parameters that follow here, if any.
     *
     * @param scope a scope in which they are known
     */
    List<TypeParameter> read(Scope scope) throws DeclarationException {
        if (!tokens.accept("<")) {
            return List.of();
        }
        List<TypeParameter> parameters = new ArrayList<>(2);
        Set<String> seen = new HashSet<>();
        do {
            parameters.add(parameter(seen, scope));
        } while (tokens.accept(","));
        if (tokens.peek().is("super")) {
            throw tokens.unexpected("a bound", "Write `extends`: a type parameter has no lower bound.");
        }
        tokens.expect(">");
        return parameters;
    }

    private TypeParameter parameter(Set<String> seen, Scope scope) throws DeclarationException {
        if (tokens.peek().is("@")) {
            throw tokens.unexpected("a type parameter", NameParser.TYPE_ANNOTATION_ADVICE);
        }
        Token name = tokens.identifier("the name of a type parameter");
        if (!seen.add(name.text())) {
            throw name.problem("the type parameter " + name.quoted() + " is declared twice", "Give each its own name.");
        }
        return new TypeParameter(name.text(), tokens.accept("extends") ? bounds(scope) : List.of());
    }

    private List<TypeReference> bounds(Scope scope) throws DeclarationException {
        List<TypeReference> bounds = new ArrayList<>(1);
        do {
            Token first = tokens.peek();
            TypeReference bound = types.read(scope);
            boolean alone = bounds.isEmpty() && !tokens.peek().is("&");
            if (bound instanceof PrimitiveType
                    || bound instanceof ArrayType
                    || (bound instanceof TypeVariable && !alone)) {
                throw first.problem(
                        Quoted.of(bound) + " cannot be a bound" + (alone ? "" : " among others"),
                        "Write a class or an interface.");
            }
            bounds.add(bound);
        } while (tokens.accept("&"));
        return bounds;
    }
}
