package io.importspy.generate;

import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.TypeDeclaration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spells declarations as they read in a certain contract: names are short where its {@code using} and its entries make them so. */
public final class Spelling {

    private final Speller speller;

    /**
     * The spelling of a contract.
     *
     * @param using the types that it calls by their simple names
     * @param headers the headers of all its entries
     */
    public Spelling(Collection<String> using, List<TypeDeclaration> headers) {
        speller = new Speller(new EntryScopes(
                using, headers.stream().map(TypeDeclaration::name).toList()));
        // The name of a type is longer than those of the types around it.
        headers.stream()
                .sorted(Comparator.comparingInt(header -> header.name().length()))
                .forEach(speller::spell);
    }

    /**
     * Spells a header.
     *
     * @param header the header, one of those of the contract
     * @return the text; empty if Java has none for it
     */
    public Optional<String> spell(TypeDeclaration header) {
        return speller.spell(header);
    }

    /**
     * Spells a member.
     *
     * @param member the member
     * @param header the header of its type, one of those of the contract
     * @return the text; empty if Java has none for it
     */
    public Optional<String> spell(MemberDeclaration member, TypeDeclaration header) {
        return speller.spell(member, header);
    }
}
