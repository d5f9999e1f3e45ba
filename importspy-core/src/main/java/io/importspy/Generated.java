package io.importspy;

import io.importspy.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A contract that was written from an artifact.
 *
 * @param text the contract; empty if something could not be looked at, or there is nothing to write down
 * @param types how many types it has
 * @param members how many members it has
 * @param findings why there is no text, each undecided
 */
public record Generated(Optional<String> text, int types, int members, List<Finding> findings) {

    public Generated {
        findings = List.copyOf(findings);
    }
}
