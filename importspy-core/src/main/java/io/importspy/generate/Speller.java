package io.importspy.generate;

import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.ReadBack;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.Optional;

/** Spells what a contract has, from the outermost types inwards; what no text means is left out of it. */
final class Speller {

    private final EntryScopes scopes;

    Speller(EntryScopes scopes) {
        this.scopes = scopes;
    }

    /** The header of a type, or nothing if its text would not mean the same. To be asked of a type before those within it. */
    Optional<String> spell(TypeDeclaration header) {
        Scope scope = scopes.around(header.name());
        // Where the type, or one within it, has the simple name of another, only full names mean that other.
        Optional<String> text =
                ReadBack.of(header, Names.in(scope), scope).or(() -> ReadBack.of(header, Names.full(), scope));
        text.ifPresent(spelled -> scopes.enter(header));
        return text;
    }

    /** A member of a type, or nothing if no text means the same. */
    Optional<String> spell(MemberDeclaration member, TypeDeclaration header) {
        Scope scope = scopes.inside(header);
        Optional<String> text = ReadBack.of(member, header, Names.in(scope), scope);
        return text.isEmpty() && member instanceof ConstructorDeclaration constructor
                ? ReadBack.of(asNew(constructor), header, Names.in(scope), scope)
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
}
