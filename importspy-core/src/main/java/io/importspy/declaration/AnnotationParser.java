package io.importspy.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads annotations (JLS 9.7). */
final class AnnotationParser {

    private final Tokens tokens;
    private final NameParser names;
    private final ValueParser values;
    private int depth;

    AnnotationParser(Tokens tokens, TypeParser types) {
        this.tokens = tokens;
        this.names = new NameParser(tokens);
        this.values = new ValueParser(tokens, types, this);
    }

    /** Reads an annotation, from its {@code @} on. */
    Annotation read(Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        tokens.expect("@");
        if (++depth > TypeParser.DEEPEST) {
            throw first.problem(
                    "annotations nest more than " + TypeParser.DEEPEST + " deep",
                    "Write annotations that nest at most " + TypeParser.DEEPEST + " deep.");
        }
        String type = Resolver.resolve(names.readPlain(), scope);
        Map<String, AnnotationValue> elements = tokens.accept("(") ? elements(scope) : Map.of();
        depth--;
        return new Annotation(type, elements);
    }

    /** Reads the value of an element that has a type, behind its {@code default}. */
    AnnotationValue readDefault(TypeReference type, Scope scope) throws DeclarationException {
        return values.read(Optional.of(type), scope);
    }

    private Map<String, AnnotationValue> elements(Scope scope) throws DeclarationException {
        if (tokens.accept(")")) {
            return Map.of();
        }
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        if (tokens.peekSecond().is("=")) {
            do {
                pair(elements, scope);
            } while (tokens.accept(","));
        } else {
            elements.put("value", values.read(Optional.empty(), scope));
        }
        tokens.expect(")");
        return elements;
    }

    private void pair(Map<String, AnnotationValue> elements, Scope scope) throws DeclarationException {
        Token name = tokens.identifier("the name of an element");
        tokens.expect("=");
        if (elements.put(name.text(), values.read(Optional.empty(), scope)) != null) {
            throw name.problem("the element " + name.quoted() + " has two values", "Write one value.");
        }
    }
}
