package io.importspy.edit;

import io.importspy.verdict.Place;
import java.util.List;
import java.util.Optional;

/** One change of a contract. Entries are known by the place of their text as the contract's reader tells it. */
public sealed interface Edit {

    /**
     * Where the text begins that the edit is about.
     *
     * @return the place; empty for one that needs none
     */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /**
     * Another text in the place of one: a declaration, a name under {@code using}, a value. It keeps its style of quotes as far as that can
     * hold the new text.
     *
     * @param at where the text begins
     * @param text the new text
     */
    record Reword(Place at, String text) implements Edit {

        @Override
        public Optional<Place> place() {
            return Optional.of(at);
        }
    }

    /**
     * An entry of {@code types}, {@code members} or {@code using} is taken out, with all that is written in it and with comments that are
     * indented deeper than it. Other comments stay, those right above it too: they may be headings of several entries, and words that
     * a person wrote are easier to take out than to find again. A list that becomes empty goes with its key and with the comments in
     * it, and a type of which nothing but its header is left gets its short form.
     *
     * @param at where the entry's declaration begins
     */
    record Remove(Place at) implements Edit {

        @Override
        public Optional<Place> place() {
            return Optional.of(at);
        }
    }

    /**
     * A member is added to a type: in its place if the members are sorted, else as the last.
     *
     * @param type where the type's header begins
     * @param member the member's declaration
     */
    record AddMember(Place type, String member) implements Edit {

        @Override
        public Optional<Place> place() {
            return Optional.of(type);
        }
    }

    /**
     * A type is added: in its place if the types are sorted by name, else as the last.
     *
     * @param header the type's header
     * @param members the declarations of its members, in their order
     */
    record AddType(String header, List<String> members) implements Edit {

        public AddType {
            members = List.copyOf(members);
        }
    }

    /**
     * A name is added to {@code using}: in its place if the names are sorted, else as the last.
     *
     * @param name the fully qualified name
     */
    record AddUsing(String name) implements Edit {}

    /**
     * A waiver is added, as the last.
     *
     * @param violation the id of what is accepted
     * @param at what the violation is about
     * @param because why it is accepted
     */
    record AddWaiver(String violation, String at, String because) implements Edit {}
}
