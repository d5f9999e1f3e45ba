package io.importspy.verdict;

import java.util.List;

/**
 * An entry of a contract as it is written: a key, a text behind it or in a list, and what is indented beneath. An entry of a list that is a
 * map stands on the line of its first key.
 *
 * @param item whether it is an entry of a list
 * @param key the key; empty if there is none
 * @param value the text; empty where a list or a map stands in its place. A text from strangers, not escaped
 * @param place where it begins, at its key if it has one
 * @param valuePlace where its value begins
 * @param children what stands beneath
 */
public record OutlineNode(
        boolean item, String key, String value, Place place, Place valuePlace, List<OutlineNode> children) {

    /** Takes a copy of the children. */
    public OutlineNode {
        children = List.copyOf(children);
    }
}
