package io.importspy.generate;

import io.importspy.archive.UndecidableException;
import java.util.List;
import java.util.Optional;

/**
 * A contract that was written from an artifact, or why there is none.
 *
 * @param text the contract; empty if a class could not be read, or if clients can use nothing
 * @param types how many types it has
 * @param members how many members it has
 * @param leftOut what clients can use and the contract does not say, one line each, safe to show
 * @param unreadable what could not be read; whatever it is, nobody knows what else clients can use
 */
public record GeneratedContract(
        Optional<String> text, int types, int members, List<String> leftOut, List<UndecidableException> unreadable) {

    public GeneratedContract {
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
    }
}
