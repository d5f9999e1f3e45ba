package io.importspy.contract;

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
public record Contents(
        Position position, List<PathEntry> require, Optional<Written<List<PathEntry>>> only, List<PathEntry> never) {

    public Contents {
        require = List.copyOf(require);
        never = List.copyOf(never);
    }
}
