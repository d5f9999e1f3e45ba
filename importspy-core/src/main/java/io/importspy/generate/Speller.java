package io.importspy.generate;

import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.Optional;

/**
 * Prints declarations, and reads each back: a name that Java cannot spell, as other languages and obfuscators make them, yields a
 * text that means something else or nothing, and such a text must not get into a contract.
 */
final class Speller {

    private final EntryScopes scopes;

    Speller(EntryScopes scopes) {
        this.scopes = scopes;
    }

    /** The header of a type, or nothing if its text would not mean the same. To be asked of a type before those within it. */
    Optional<String> spell(TypeDeclaration header) {
        if (!TypeVariables.areDeclared(header)) {
            return Optional.empty();
        }
        Scope scope = scopes.around(header.name());
        // Where the type, or one within it, has the simple name of another, only full names mean that other.
        Optional<String> text = spell(header, Names.in(scope), scope).or(() -> spell(header, Names.full(), scope));
        text.ifPresent(spelled -> scopes.enter(header));
        return text;
    }

    private static Optional<String> spell(TypeDeclaration header, Names names, Scope scope) {
        String text = DeclarationPrinter.print(header, names);
        try {
            return DeclarationParser.parseType(text, scope).equals(header) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }

    /** A member of a type, or nothing if no text means the same. */
    Optional<String> spell(MemberDeclaration member, TypeDeclaration header) {
        if (!TypeVariables.areDeclared(member, header)) {
            return Optional.empty();
        }
        Scope scope = scopes.inside(header);
        Optional<String> text = spell(member, scope);
        return text.isEmpty() && member instanceof ConstructorDeclaration constructor
                ? spell(asNew(constructor), scope)
                : text;
    }

    private static Optional<String> spell(MemberDeclaration member, Scope scope) {
        String text = DeclarationPrinter.print(member, Names.in(scope));
        try {
            return DeclarationParser.parseMember(text, scope).equals(member) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }

    /** Not every class has a name that Java can spell. */
    private static ConstructorDeclaration asNew(ConstructorDeclaration constructor) {
        return new ConstructorDeclaration(
                constructor.annotations(),
                constructor.modifiers(),
                constructor.typeParameters(),
                "new",
                constructor.parameters(),
                constructor.exceptions());
    }
}
