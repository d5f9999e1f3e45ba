package io.importspy.edit;

import static java.util.stream.Collectors.joining;

import io.importspy.yaml.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An item that a list gets: a text, or the long form of a type.
 *
 * @param text the text
 * @param members the members of a type; none for the short form
 * @param step how much deeper than its key a list is indented
 */
record Item(String text, List<String> members, int step) {

    private static final int BEHIND_DASH = 2;

    Item {
        members = List.copyOf(members);
    }

    YamlValue data() {
        return members.isEmpty()
                ? YamlValue.text(text)
                : new YamlValue.Keys(Map.of("type", YamlValue.text(text), "members", YamlValue.texts(members)));
    }

    String flow() {
        return members.isEmpty()
                ? Quoting.flow(text)
                : members.stream()
                        .map(Quoting::flow)
                        .collect(joining(", ", "{type: " + Quoting.flow(text) + ", members: [", "]}"));
    }

    /** The lines of an item whose dash is in a column. */
    List<String> block(int column) {
        String dash = " ".repeat(column) + "- ";
        if (members.isEmpty()) {
            return List.of(dash + Quoting.block(text));
        }
        List<String> lines = new ArrayList<>();
        lines.add(dash + "type: " + Quoting.block(text));
        lines.add(" ".repeat(column + BEHIND_DASH) + "members:");
        String inner = " ".repeat(column + BEHIND_DASH + step) + "- ";
        members.forEach(member -> lines.add(inner + Quoting.block(member)));
        return lines;
    }

    /** The lines of a key in a column with nothing but these items below. */
    static List<String> under(String key, List<Item> items, int column) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(column) + key + ":");
        items.forEach(item -> lines.addAll(item.block(column + item.step)));
        return lines;
    }

    /** Items between brackets. */
    static String flow(List<Item> items) {
        return items.stream().map(Item::flow).collect(joining(", "));
    }
}
