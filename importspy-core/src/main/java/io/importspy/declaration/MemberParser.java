package io.importspy.declaration;

import java.util.List;
import java.util.Optional;

/** Reads a member of a type (JLS 8.2, 8.8, 8.9.1, 9.1.5 and 9.6.1). */
final class MemberParser {

    private final Tokens tokens;
    private final TypeParser types;
    private final ModifierParser modifiers;
    private final TypeParameterParser typeParameters;
    private final ExecutableParser executables;
    private final FieldParser fields;

    MemberParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.types = grammar.types();
        this.modifiers = grammar.modifiers();
        this.typeParameters = grammar.typeParameters();
        this.executables = new ExecutableParser(grammar);
        this.fields = new FieldParser(grammar);
    }

    MemberDeclaration read(Scope scope) throws DeclarationException {
        TypeDeclaration entry = scope.entry();
        Optional<TypeKind> kind = entry == null ? Optional.empty() : entry.kind();
        WrittenModifiers written = modifiers.read(scope);
        refuseTypes();
        if (isNameAlone()) {
            return enumConstant(written, kind);
        }
        Token first = tokens.peek();
        Scope inside = scope.insideMember(typeParameters.names(), written.has(Modifier.STATIC));
        List<TypeParameter> declared = typeParameters.read(inside);
        Start start = new Start(written, first, declared, kind, inside);
        if (isNameOfConstructor()) {
            return executables.constructor(start);
        }
        return methodOrField(start);
    }

    private MemberDeclaration methodOrField(Start start) throws DeclarationException {
        Token first = tokens.peek();
        TypeReference type = types.readResult(start.scope());
        int height = types.height();
        Token name = name();
        if (tokens.peek().is("(")) {
            return executables.method(start, type, height, name.text());
        }
        if (type == PrimitiveType.VOID) {
            throw first.problem(
                    "a field cannot be `void`", "Write a field's type, or parentheses behind a method's name.");
        }
        return fields.read(start, type, name.text());
    }

    private Token name() throws DeclarationException {
        Token name = tokens.peek();
        if (!name.isName()) {
            throw tokens.unexpected("the name of a member", "Write the type and then the simple name of the member.");
        }
        if (Keywords.isReserved(name.text())) {
            throw name.problem(name.quoted() + " is a keyword, not the name of a member", "Write the member's name.");
        }
        tokens.next();
        if (tokens.peek().is(".") || tokens.peek().is("..")) {
            throw name.problem(
                    "the name of a member has one part",
                    "Write its simple name, under `members:` of the type that has it.");
        }
        return name;
    }

    private MemberDeclaration enumConstant(WrittenModifiers written, Optional<TypeKind> kind)
            throws DeclarationException {
        Token name = tokens.next();
        boolean isConstant = written.isEmpty() && (kind.isEmpty() || kind.get() == TypeKind.ENUM);
        if (!isConstant && tokens.peek().isEnd()) {
            throw name.problem(
                    name.quoted() + " has no type",
                    "Write its type in front of a field, and `(..)` behind a method; only an enum's constant stands alone.");
        }
        tokens.expectEnd();
        return new EnumConstant(written.annotations(), name.text());
    }

    /** Whether a name comes next that can only be an enum constant, or one with what a contract has no place for. */
    private boolean isNameAlone() throws DeclarationException {
        Token name = tokens.peek();
        Token second = tokens.peekSecond();
        return name.isName()
                && !Keywords.isReserved(name.text())
                && (second.isEnd() || second.is(",") || second.is("{"));
    }

    private boolean isNameOfConstructor() throws DeclarationException {
        Token name = tokens.peek();
        return (name.is("new") || (name.isName() && !Keywords.isReserved(name.text())))
                && tokens.peekSecond().is("(");
    }

    private void refuseTypes() throws DeclarationException {
        Token token = tokens.peek();
        TypeKind kind = token.is("@") ? TypeKind.ANNOTATION : Keywords.kind(token.text());
        if (kind != null && (kind != TypeKind.RECORD || tokens.peekSecond().isName())) {
            throw token.problem("a type is declared among members", "Give the nested type an entry of its own.");
        }
    }

    /**
     * What stands in front of a member's result, type or name, and where it stands.
     *
     * @param written its annotations and modifiers
     * @param first the token behind these
     * @param typeParameters its type parameters
     * @param kind the kind of the type that it is a member of; empty where that is open
     * @param scope the scope in which the rest is read
     */
    record Start(
            WrittenModifiers written,
            Token first,
            List<TypeParameter> typeParameters,
            Optional<TypeKind> kind,
            Scope scope) {

        boolean isMemberOf(TypeKind other) {
            return kind.isPresent() && kind.get() == other;
        }
    }
}
