package io.importspy.edit;

import java.util.List;

/**
 * A contract after its edits.
 *
 * @param text its whole text
 * @param diff what has changed, as a unified diff with three lines of context and without sensitive values; empty if nothing has
 * @param refused the edits that could not be made
 */
public record Edited(String text, String diff, List<Refusal> refused) {

    public Edited {
        refused = List.copyOf(refused);
    }
}
