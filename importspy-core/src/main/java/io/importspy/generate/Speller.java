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

    private final Scope scope;
    private final Names names;

    /** Spells in the scope of a contract. */
    Speller(Scope scope) {
        this.scope = scope;
        names = Names.in(scope);
    }

    /** The header of a type, or nothing if its text would not mean the same. */
    Optional<String> spell(TypeDeclaration header) {
        String text = DeclarationPrinter.print(header, names);
        try {
            return DeclarationParser.parseType(text, scope).equals(header) ? Optional.of(text) : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }

    /** A member of a type, or nothing if no text means the same. */
    Optional<String> spell(MemberDeclaration member, TypeDeclaration header) {
        Optional<String> text = spellAs(member, header);
        return text.isEmpty() && member instanceof ConstructorDeclaration constructor
                ? spellAs(asNew(constructor), header)
                : text;
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

    private Optional<String> spellAs(MemberDeclaration member, TypeDeclaration header) {
        String text = DeclarationPrinter.print(member, names.inside(header));
        try {
            return DeclarationParser.parseMember(text, scope.inside(header)).equals(member)
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }
}
