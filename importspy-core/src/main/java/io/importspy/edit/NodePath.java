package io.importspy.edit;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of a document, and the way to it.
 *
 * @param path the keys and indices that lead to it from the root
 * @param nodes the nodes on the way: the root, one for each step, the text itself last
 */
record NodePath(List<String> path, List<YamlNode> nodes) {

    NodePath {
        path = List.copyOf(path);
        nodes = List.copyOf(nodes);
    }

    /** The text that begins at an offset; refused if there is none, or if several entries have it. */
    static NodePath at(int offset, ParsedDocument sheet) {
        List<NodePath> found = sheet.textsAt(offset);
        if (found.isEmpty()) {
            throw RefusedException.notFound();
        }
        if (found.size() > 1 || !found.get(0).isInPlace()) {
            throw RefusedException.shared();
        }
        return found.get(0);
    }

    static NodePath root(ParsedDocument sheet) {
        return root(sheet.root());
    }

    private static NodePath root(YamlMap root) {
        return new NodePath(List.of(), List.of(root));
    }

    /** All texts of a document, by the offset at which they begin. */
    static Map<Integer, List<NodePath>> texts(YamlMap root) {
        Map<Integer, List<NodePath>> found = new HashMap<>();
        root(root).addTextsTo(found);
        return found;
    }

    /** The list behind a key of this map; empty if it has no such key, refused if the list was brought in from elsewhere. */
    Optional<NodePath> list(String key) {
        Optional<YamlNode> value = node() instanceof YamlMap map ? map.get(key) : Optional.empty();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof YamlList) || !isInside(value.get(), node())) {
            throw RefusedException.shared();
        }
        return Optional.of(step(key, value.get()));
    }

    private void addTextsTo(Map<Integer, List<NodePath>> found) {
        if (node() instanceof YamlList list) {
            for (int i = 0; i < list.items().size(); i++) {
                step(String.valueOf(i), list.items().get(i)).addTextsTo(found);
            }
        } else if (node() instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> step(key, entry.value()).addTextsTo(found));
        } else {
            found.computeIfAbsent(node().start(), any -> new ArrayList<>(1)).add(this);
        }
    }

    private NodePath step(String step, YamlNode node) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        List<YamlNode> more = new ArrayList<>(nodes);
        more.add(node);
        return new NodePath(longer, more);
    }

    /** Whether nothing on the way was brought in from elsewhere. */
    private boolean isInPlace() {
        for (int i = 1; i < nodes.size(); i++) {
            if (!isInside(nodes.get(i), nodes.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    static boolean isInside(YamlNode child, YamlNode parent) {
        return parent.start() <= child.start() && child.end() <= parent.end();
    }

    YamlNode node() {
        return nodes.get(nodes.size() - 1);
    }

    YamlText text() {
        if (node() instanceof YamlText text) {
            return text;
        }
        throw RefusedException.notFound();
    }

    /** Whether it stands between brackets or braces. */
    boolean isInFlow() {
        return nodes.stream().anyMatch(NodePath::isFlow);
    }

    static boolean isFlow(YamlNode node) {
        return (node instanceof YamlList list && list.flow()) || (node instanceof YamlMap map && map.flow());
    }

    /** The beginning of the way. */
    NodePath first(int steps) {
        return new NodePath(path.subList(0, steps), nodes.subList(0, steps + 1));
    }

    /** How many steps lead to the entry that has this text: an item of {@code using}, {@code types} or {@code members}. */
    int stepsToEntry() {
        boolean isMember =
                path.size() > 3 && path.get(0).equals("types") && path.get(2).equals("members");
        boolean isLong = path.get(path.size() - 1).equals(isMember ? "member" : "type");
        int steps = path.size() - (isLong ? 1 : 0);
        boolean isListed = path.get(0).equals("types") || path.get(0).equals("using");
        if (!isListed || steps != (isMember ? 4 : 2)) {
            throw RefusedException.notFound();
        }
        return steps;
    }
}
