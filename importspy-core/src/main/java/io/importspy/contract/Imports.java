package io.importspy.contract;

import java.util.List;
import java.util.Optional;

/**
 * {@code imports}: what the class files of an artifact may refer to outside of it.
 *
 * @param only patterns for the names of all types that they may refer to; empty where any will do
 * @param never what they may not refer to
 */
public record Imports(Optional<Written<List<String>>> only, List<ImportEntry> never) {

    public Imports {
        only = only.map(written -> new Written<>(List.copyOf(written.value()), written.position()));
        never = List.copyOf(never);
    }
}
