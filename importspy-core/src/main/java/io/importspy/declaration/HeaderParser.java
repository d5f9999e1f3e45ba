package io.importspy.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the header of a type (JLS 8.1, 8.9, 8.10, 9.1 and 9.6). */
final class HeaderParser {

    private final Tokens tokens;
    private final ModifierParser modifiers;
    private final HeaderNameParser names;
    private final ParameterParser parameters;
    private final ClauseParser clauses;

    HeaderParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.modifiers = grammar.modifiers();
        this.names = new HeaderNameParser(grammar);
        this.parameters = grammar.parameters();
        this.clauses = new ClauseParser(grammar);
    }

    TypeDeclaration read(Scope scope) throws DeclarationException {
        WrittenModifiers written = modifiers.read(inFront(scope));
        Optional<TypeKind> kind = kind();
        written.check(ModifierTarget.ofType(kind));
        HeaderNameParser.Name name = name(kind, written, scope);
        Optional<List<Parameter>> components = components(kind, name.inside());
        List<TypeReference> extended = clauses.extended(kind, name.inside());
        List<TypeReference> implemented = clauses.implemented(kind, name.inside());
        List<TypeReference> permitted = clauses.permitted(written, name.inside());
        clauses.refuseMore();
        tokens.expectEnd();
        return new TypeDeclaration(
                written.annotations(),
                written.modifiers(),
                kind,
                name.owners(),
                name.text(),
                name.typeParameters(),
                components,
                extended,
                implemented,
                permitted);
    }

    /** In front of a header its own name is known already, as it is anywhere in its package (JLS 6.3). */
    private Scope inFront(Scope scope) {
        boolean plain =
                !tokens.peek().is("@") && Keywords.modifier(tokens.peek().text()) == null;
        if (plain || scope == Scope.OF_ANYTHING) {
            return scope;
        }
        try {
            TypeDeclaration ahead = new HeaderParser(Grammar.of(tokens.copy())).read(Scope.OF_ANYTHING);
            return ahead.isPattern() ? scope : scope.insideType(ahead.name(), Set.of(), false);
        } catch (DeclarationException e) {
            return scope; // and reading on will find the same problem
        }
    }

    private Optional<TypeKind> kind() throws DeclarationException {
        if (tokens.accept("@")) {
            tokens.expect("interface");
            return Optional.of(TypeKind.ANNOTATION);
        }
        TypeKind kind = Keywords.kind(tokens.peek().text());
        if (kind == null || (kind == TypeKind.RECORD && !tokens.peekSecond().isName())) {
            return Optional.empty();
        }
        tokens.next();
        return Optional.of(kind);
    }

    private HeaderNameParser.Name name(Optional<TypeKind> kind, WrittenModifiers written, Scope scope)
            throws DeclarationException {
        HeaderNameParser.Name name = names.read(kind, written, scope);
        refuseSecondName(name);
        return name;
    }

    /** Where a second name follows, the first was meant to be a modifier or a kind. */
    private void refuseSecondName(HeaderNameParser.Name name) throws DeclarationException {
        Token token = tokens.peek();
        if (!token.isName() || token.is("extends") || token.is("implements") || token.is("permits")) {
            return;
        }
        if (name.text().indexOf('.') >= 0) {
            throw tokens.unexpected("the end", "Leave out what stands behind the name.");
        }
        String advice = Nearest.to(name.text(), Keywords.inFrontOfTypes())
                .map(nearest -> "Write " + Quoted.of(nearest) + " if that is meant.")
                .orElse("Leave it out.");
        throw name.first().problem(name.first().quoted() + " is neither a modifier nor a kind of type", advice);
    }

    private Optional<List<Parameter>> components(Optional<TypeKind> kind, Scope scope) throws DeclarationException {
        if (!tokens.peek().is("(")) {
            return Optional.empty();
        }
        if (!kind.equals(Optional.of(TypeKind.RECORD))) {
            throw tokens.unexpected(
                    "the end of the name", "Write `record` in front of the name: only records have components.");
        }
        return Optional.of(parameters.readComponents(scope));
    }
}
