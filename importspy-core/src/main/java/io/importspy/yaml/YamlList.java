package io.importspy.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param items what it holds, in order
 * @param flow whether it is written between brackets
 * @param start where it begins
 * @param end where it ends
 */
public record YamlList(List<YamlNode> items, boolean flow, int start, int end) implements YamlNode {

    /** Takes a copy of the items. */
    public YamlList {
        items = List.copyOf(items);
    }
}
