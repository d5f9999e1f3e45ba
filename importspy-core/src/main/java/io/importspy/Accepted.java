package io.importspy;

import io.importspy.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A contract that says what an artifact is now.
 *
 * @param text the whole contract; empty if there is nothing to accept
 * @param diff the difference to the contract as it was, as a unified diff
 * @param edits how many entries were changed, added or taken out
 * @param remaining what the artifact still violates, or what could not be looked at
 */
public record Accepted(Optional<String> text, String diff, int edits, List<Finding> remaining) {

    public Accepted {
        remaining = List.copyOf(remaining);
    }
}
