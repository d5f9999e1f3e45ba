package io.importspy.generate;

import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.ReadBack;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spells declarations as they read in a certain contract: names are short where its {@code using} and its entries make them so. */
public final class Spelling {

    private final EntryScopes scopes;

    /**
     * The spelling of a contract.
     *
     * @param using the types that it calls by their simple names
     * @param headers the headers of all its entries
     */
    public Spelling(Collection<String> using, List<TypeDeclaration> headers) {
        this(new EntryScopes(using, headers.stream().map(TypeDeclaration::name).toList()));
        // The name of a type is longer than those of the types around it.
        headers.stream()
                .sorted(Comparator.comparingInt(header -> header.name().length()))
                .forEach(this::spell);
    }

    /** The spelling of a contract whose headers are still to be spelled, from the outermost types inwards. */
    Spelling(EntryScopes scopes) {
        this.scopes = scopes;
    }

    /**
     * Spells a header.
     *
     * @param header the header, one of those of the contract
     * @return the text; empty if Java has none that means the same
     */
    public Optional<String> spell(TypeDeclaration header) {
        Scope scope = scopes.around(header.name());
        // Where the type, or one within it, has the simple name of another, only full names mean that other.
        Optional<String> text =
                ReadBack.of(header, Names.in(scope), scope).or(() -> ReadBack.of(header, Names.full(), scope));
        text.ifPresent(spelled -> scopes.enter(header));
        return text;
    }

    /**
     * Spells a member.
     *
     * @param member the member
     * @param header the header of its type, one of those of the contract
     * @return the text; empty if Java has none that means the same
     */
    public Optional<String> spell(MemberDeclaration member, TypeDeclaration header) {
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
