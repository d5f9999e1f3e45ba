package io.importspy.contract;

import io.importspy.declaration.SignaturePattern;
import java.util.List;
import java.util.Optional;

/**
 * {@code imports}: what the class files of an artifact may refer to outside of it.
 *
 * @param only patterns for the names of all types that they may refer to; empty where any will do
 * @param never what they may not refer to
 */
public record Imports(Optional<Written<List<String>>> only, List<Entry> never) implements Requirement {

    public Imports {
        only = only.map(written -> new Written<>(List.copyOf(written.value()), written.position()));
        never = List.copyOf(never);
    }

    /**
     * An entry of {@code imports}, {@code never}: types or members that class files may not refer to.
     *
     * @param text the entry as it is written
     * @param pattern what it means
     * @param remarks its reason and its weight
     * @param reflective how much a constant text weighs by which code loads such a type: less, unless the entry says its weight
     */
    public record Entry(Written<String> text, SignaturePattern pattern, Remarks remarks, Weight reflective) {}
}
