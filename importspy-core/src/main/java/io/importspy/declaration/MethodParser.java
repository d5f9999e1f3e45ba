package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/** Reads the rest of a method, behind its name (JLS 8.4, 9.4 and 9.6.1). */
final class MethodParser {

    private final Tokens tokens;
    private final TypeParser types;
    private final AnnotationParser annotations;
    private final ParameterParser parameters;
    private final ThrowsParser exceptions;

    MethodParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
        this.annotations = grammar.annotations();
        this.parameters = grammar.parameters();
        this.exceptions = new ThrowsParser(grammar);
    }

    /**
     * Reads a method.
     *
     * @param element the result in front of the name
     * @param height how many types stand in one another in the result
     */
    MethodDeclaration read(MemberStart start, TypeReference element, int height, String name)
            throws DeclarationException {
        ModifierRules.check(start.written(), ModifierTarget.ofMethod(start.kind()));
        if (start.isMemberOf(TypeKind.ANNOTATION)) {
            refuseTypeParameters(start);
        }
        Token bracket = tokens.peek();
        List<ParameterPattern> read = parameters.readParameters(start.scope());
        TypeReference result = types.dimensions(element, height);
        if (start.isMemberOf(TypeKind.ANNOTATION)) {
            refuseParameters(bracket, read);
        }
        List<TypeReference> thrown = exceptions.read(start.scope());
        Optional<AnnotationValue> defaultValue = defaultValue(start, read, result);
        tokens.expectEnd();
        return new MethodDeclaration(
                start.written().annotations(),
                start.written().modifiers(),
                start.typeParameters(),
                result,
                name,
                read,
                thrown,
                defaultValue);
    }

    private static void refuseTypeParameters(MemberStart start) throws DeclarationException {
        if (!start.typeParameters().isEmpty()) {
            throw start.first()
                    .problem("an element of an annotation interface has no type parameters", "Leave them out.");
        }
    }

    private void refuseParameters(Token bracket, List<ParameterPattern> read) throws DeclarationException {
        boolean hasParameters = read.stream().anyMatch(Parameter.class::isInstance);
        if (hasParameters) {
            throw bracket.problem("an element of an annotation interface has no parameters", "Leave them out.");
        }
        if (tokens.peek().is("throws")) {
            throw tokens.peek()
                    .problem("an element of an annotation interface throws nothing", "Leave the clause out.");
        }
    }

    private Optional<AnnotationValue> defaultValue(MemberStart start, List<ParameterPattern> read, TypeReference result)
            throws DeclarationException {
        Token word = tokens.peek();
        if (!tokens.accept("default")) {
            return Optional.empty();
        }
        boolean isElement = start.kind().isEmpty() || start.isMemberOf(TypeKind.ANNOTATION);
        if (!isElement || !read.isEmpty() || result == PrimitiveType.VOID) {
            throw word.problem("only an element of an annotation interface has a default", "Leave the default out.");
        }
        return Optional.of(annotations.readDefault(result, start.scope()));
    }
}
