package io.importspy.check.content;

import io.importspy.artifact.Artifact;
import io.importspy.check.rule.Plural;
import io.importspy.verdict.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Some entries of an archive, of which a message names the first few.
 *
 * @param names their names, at least one
 */
record EntryList(List<String> names) {

    private static final int FEW = 5;

    /** The entries of these names; empty if there are none. */
    static Optional<EntryList> of(Collection<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new EntryList(List.copyOf(names)));
    }

    /** Where the first of them is. */
    Place first(Artifact artifact) {
        return Place.of(artifact.where(names.get(0)), 0);
    }

    @Override
    public String toString() {
        String few = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
        return Plural.of(names.size(), "entry", "entries") + ": " + few + (names.size() > FEW ? ", …" : "");
    }
}
