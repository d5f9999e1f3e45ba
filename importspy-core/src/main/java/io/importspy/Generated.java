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
 * @param leftOut what clients can use and the contract does not say, since Java has no words for it: one line each, safe to show;
 *     the contract names them in a comment
 * @param findings why there is no text, each undecided
 */
public record Generated(Optional<String> text, int types, int members, List<String> leftOut, List<Finding> findings) {

    public Generated {
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }
}
