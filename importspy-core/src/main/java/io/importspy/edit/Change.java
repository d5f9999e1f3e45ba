package io.importspy.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How edits are made, and how to tell that they were.
 *
 * @param edits the changes of the text
 * @param rewrites what the text says otherwise afterwards
 */
record Change(List<TextEdit> edits, List<Rewrite> rewrites) {

    Change {
        edits = List.copyOf(edits);
        rewrites = List.copyOf(rewrites);
    }

    /**
     * Something else at a place of a document.
     *
     * @param path the keys and indices that lead there, in the document as it is before all of them
     * @param change what is there afterwards; nothing if it is taken out
     */
    record Rewrite(List<String> path, UnaryOperator<Optional<YamlValue>> change) {}

    static Change of(List<TextEdit> edits, List<String> path, UnaryOperator<Optional<YamlValue>> change) {
        return new Change(edits, List.of(new Rewrite(path, change)));
    }

    /** Several at once. */
    static Change all(Stream<Change> changes) {
        List<Change> each = changes.toList();
        return new Change(
                each.stream().flatMap(change -> change.edits.stream()).toList(),
                each.stream().flatMap(change -> change.rewrites.stream()).toList());
    }
}
