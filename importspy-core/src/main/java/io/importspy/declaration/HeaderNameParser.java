package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the name in a type's header, with its type parameters and those of the types around it. */
final class HeaderNameParser {

    private final Tokens tokens;
    private final NameParser names;
    private final TypeParameterParser typeParameters;

    HeaderNameParser(Grammar grammar) {
        this.tokens = grammar.tokens();
        this.names = grammar.names();
        this.typeParameters = grammar.typeParameters();
    }

    Name read(Optional<TypeKind> kind, WrittenModifiers written, Scope scope) throws DeclarationException {
        QualifiedName name = names.read();
        refuseSimpleNames(name, scope);
        if (name.isPattern()) {
            return pattern(name, scope);
        }
        List<TypeDeclaration.GenericOwner> owners = new ArrayList<>(0);
        String text = name.text();
        boolean isStatic = TypeDeclaration.isStatic(written.modifiers(), kind);
        Scope inside = scope.insideType(text, typeParameters.names(), isStatic);
        Token bracket = tokens.peek();
        List<TypeParameter> parameters = typeParameters.read(inside);
        while (!parameters.isEmpty() && goesOn()) {
            refuseOwner(bracket, isStatic, owners.size());
            owners.add(new TypeDeclaration.GenericOwner(text, parameters));
            text += nested();
            inside = inside.insideType(text, typeParameters.names(), false);
            bracket = tokens.peek();
            parameters = typeParameters.read(inside);
        }
        if (!parameters.isEmpty() && kind.isPresent() && !mayBeGeneric(kind.get())) {
            throw bracket.problem(ModifierTarget.ofType(kind).phrase() + " has no type parameters", "Leave them out.");
        }
        return new Name(name.first(), text, owners, parameters, inside);
    }

    private static boolean mayBeGeneric(TypeKind kind) {
        return kind != TypeKind.ENUM && kind != TypeKind.ANNOTATION;
    }

    private Name pattern(QualifiedName name, Scope scope) throws DeclarationException {
        name.refuseBarePattern();
        if (tokens.peek().is("<")) {
            throw tokens.unexpected("the end of a pattern", "Leave the type parameters out: a pattern has none.");
        }
        return new Name(name.first(), name.text(), List.of(), List.of(), scope);
    }

    /** The name of a declared type is never looked up, so a name that looks as if it were is a mistake. */
    private static void refuseSimpleNames(QualifiedName name, Scope scope) throws DeclarationException {
        String used = scope.used(name.head());
        if (used != null && !used.equals(name.head())) {
            throw name.problem(
                    "the name " + name.quoted() + " is not fully qualified",
                    "Write "
                            + Quoted.of(used + name.text().substring(name.head().length())) + ".");
        }
    }

    private boolean goesOn() throws DeclarationException {
        return names.goesOn() || isBehindDollar();
    }

    private boolean isBehindDollar() {
        Token token = tokens.peek();
        return token.isName() && token.text().startsWith("$") && token.text().length() > 1;
    }

    private String nested() throws DeclarationException {
        return (tokens.accept(".") ? "." : "") + names.readPlain().text();
    }

    private static void refuseOwner(Token bracket, boolean isStatic, int owners) throws DeclarationException {
        if (isStatic) {
            throw bracket.problem(
                    "a static nested type cannot use the type parameters of the types around it",
                    "Leave the type parameters out here.");
        }
        if (owners == TypeParser.DEEPEST) {
            throw bracket.problem(
                    "the type nests more than " + TypeParser.DEEPEST + " deep",
                    "Write a type that nests at most " + TypeParser.DEEPEST + " deep.");
        }
    }

    /**
     * The name in a type's header.
     *
     * @param first the token that it begins with
     * @param text the fully qualified name or pattern
     * @param owners the types around it that have type parameters
     * @param typeParameters its own type parameters
     * @param inside the scope inside the type
     */
    record Name(
            Token first,
            String text,
            List<TypeDeclaration.GenericOwner> owners,
            List<TypeParameter> typeParameters,
            Scope inside) {}
}
