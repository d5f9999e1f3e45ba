package io.importspy.declaration;

import java.util.Optional;

/** Reads the rest of a field, behind its name (JLS 8.3 and 9.3). */
final class FieldParser {

    private final Tokens tokens;
    private final TypeParser types;
    private final ConstantParser constants;

    FieldParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
        this.constants = new ConstantParser(grammar.tokens(), grammar.types());
    }

    FieldDeclaration read(MemberParser.Start start, TypeReference element, String name) throws DeclarationException {
        ModifierTarget place = ModifierTarget.ofField(start.kind());
        start.written().check(place);
        refuseTypeVariables(start, place, element);
        TypeReference type = types.dimensions(element, types.height());
        Optional<Constant> value = tokens.accept("=") ? Optional.of(value(type, start.scope())) : Optional.empty();
        tokens.expectEnd();
        return new FieldDeclaration(
                start.written().annotations(), start.written().modifiers(), type, name, value);
    }

    private static void refuseTypeVariables(MemberParser.Start start, ModifierTarget place, TypeReference type)
            throws DeclarationException {
        if (!start.typeParameters().isEmpty()) {
            throw start.first().problem("a field has no type parameters", "Leave them out.");
        }
        // The fields of an interface are static without a word about it.
        if (place == ModifierTarget.INTERFACE_FIELD && mentionsVariable(type)) {
            throw start.first()
                    .problem("a field of an interface is static and cannot use a type variable", "Write another type.");
        }
    }

    private static boolean mentionsVariable(TypeReference type) {
        if (type instanceof ClassType named) {
            for (TypeReference argument : named.arguments()) {
                if (mentionsVariable(argument)) {
                    return true;
                }
            }
            return named.owner().isPresent() && mentionsVariable(named.owner().get());
        }
        if (type instanceof ArrayType array) {
            return mentionsVariable(array.component());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.bound().filter(FieldParser::mentionsVariable).isPresent();
        }
        return type instanceof TypeVariable;
    }

    private Constant value(TypeReference type, Scope scope) throws DeclarationException {
        Token first = tokens.peek();
        if (!Conversions.isConstantType(type)) {
            throw first.problem(
                    "a field of this type has no constant value",
                    "Leave the value out: only primitive types and String have constants.");
        }
        return constants.read(type, scope);
    }
}
