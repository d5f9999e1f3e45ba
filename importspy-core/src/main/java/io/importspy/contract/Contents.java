package io.importspy.contract;

import io.importspy.verdict.Place;
import java.util.List;
import java.util.Optional;

/**
 * What an archive must, may and must not hold.
 *
 * @param position where it is written
 * @param require what must be there
 * @param only what may be there; empty if anything may
 * @param never what must not be there
 */
public record Contents(Place position, List<Entry> require, Optional<Written<List<Entry>>> only, List<Entry> never)
        implements Requirement {

    public Contents {
        require = List.copyOf(require);
        never = List.copyOf(never);
    }

    /**
     * A pattern for paths in an archive, with the wildcards of Ant.
     *
     * @param path the pattern; behind {@code !/} one for paths in an archive within
     * @param remarks its reason and its weight
     */
    public record Entry(Written<String> path, Remarks remarks) {}
}
