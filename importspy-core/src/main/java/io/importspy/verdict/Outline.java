package io.importspy.verdict;

import java.util.List;
import java.util.Optional;

/**
 * One file of a contract, as a page shows it. What no message may show is not in it.
 *
 * @param file the file's name as messages show it
 * @param nodes its entries; none if it cannot be read
 * @param gap why not all of it is here: a phrase, not escaped
 * @param extending whether it extends other contracts
 */
public record Outline(String file, List<OutlineNode> nodes, Optional<String> gap, boolean extending) {

    /** Takes a copy of the nodes. */
    public Outline {
        nodes = List.copyOf(nodes);
    }

    /**
     * The outline of a file that cannot be shown.
     *
     * @param file the file's name as messages show it
     * @param why a phrase, not escaped
     * @return an outline without entries
     */
    public static Outline missing(String file, String why) {
        return new Outline(file, List.of(), Optional.of(why), false);
    }
}
