package io.importspy.generate;

import io.importspy.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of a contract, each with its header spelled. */
record SpelledEntries(List<Heading> headings, Spelling spelling) {

    /**
     * A type and its header.
     *
     * @param type the type
     * @param header its header, perhaps without supertypes and subtypes
     * @param text the header as the contract spells it
     */
    record Heading(ApiType type, TypeDeclaration header, String text) {

        boolean isReduced() {
            return !header.equals(type.header());
        }
    }

    /**
     * Spells the headers of all types that have a spelling. One that has none gets no entry, and without its entry some names mean less,
     * so the others are spelled anew.
     */
    static SpelledEntries of(List<ApiType> types, List<String> using) {
        EntryScopes scopes = new EntryScopes(
                using, types.stream().map(type -> type.header().name()).toList());
        Spelling spelling = new Spelling(scopes);
        List<Heading> headings =
                types.stream().flatMap(type -> heading(type, spelling).stream()).toList();
        return headings.size() == types.size()
                ? new SpelledEntries(headings, spelling)
                : of(headings.stream().map(Heading::type).toList(), using);
    }

    private static Optional<Heading> heading(ApiType type, Spelling spelling) {
        return Stream.of(type.header(), Headers.alone(type.header()))
                .flatMap(header -> spelling.spell(header).map(text -> new Heading(type, header, text)).stream())
                .findFirst();
    }
}
