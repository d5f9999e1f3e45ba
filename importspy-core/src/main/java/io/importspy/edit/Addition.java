package io.importspy.edit;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans that a list gets more items, or a map a list. */
final class Addition {

    private final ParsedDocument sheet;
    private final Lines lines;

    Addition(ParsedDocument sheet) {
        this.sheet = sheet;
        this.lines = new Lines(sheet);
    }

    /**
     * Adds items to a list.
     *
     * @param list the list
     * @param items the items in the order of their places
     */
    Change toList(NodePath list, List<SortedPlace.Placed> items) {
        YamlList all = (YamlList) list.node();
        Map<Integer, List<Item>> byIndex = new TreeMap<>();
        items.forEach(placed -> byIndex.computeIfAbsent(placed.index(), any -> new ArrayList<>())
                .add(placed.item()));
        List<TextEdit> edits = new ArrayList<>();
        byIndex.forEach((index, some) -> edits.add(all.flow() ? between(all, index, some) : below(all, index, some)));
        return Change.of(edits, list.path(), old -> old.map(data -> data.plus(items)));
    }

    private TextEdit between(YamlList list, int index, List<Item> items) {
        if (index < list.items().size()) {
            return TextEdit.insert(list.items().get(index).start(), Item.flow(items) + ", ");
        }
        return new Flow(sheet.text()).append(list.end(), list.items().isEmpty(), Item.flow(items));
    }

    private TextEdit below(YamlList list, int index, List<Item> items) {
        int column = lines.column(list.start());
        List<String> block =
                items.stream().flatMap(item -> item.block(column).stream()).toList();
        if (index > 0) {
            YamlNode before = local(list, index - 1);
            return lines.insertBelow(lines.lastLine(before, column), block);
        }
        int first = lines.line(lines.dash(list, local(list, 0)));
        return lines.insertAbove(lines.aboveComments(first, column), block);
    }

    private static YamlNode local(YamlList list, int index) {
        YamlNode item = list.items().get(index);
        if (!NodePath.isInside(item, list)) {
            throw RefusedException.shared();
        }
        return item;
    }

    /**
     * Adds a key with a list to a map, behind its other keys.
     *
     * @param owner the map
     * @param key the key
     * @param items what the list has
     */
    Change toMap(NodePath owner, String key, List<Item> items) {
        YamlMap map = (YamlMap) owner.node();
        TextEdit edit = map.flow()
                ? new Flow(sheet.text())
                        .append(map.end(), map.entries().isEmpty(), key + ": [" + Item.flow(items) + "]")
                : lines.insertBelow(lastLine(owner), under(owner, key, items));
        return change(edit, owner, key, items);
    }

    /** Adds a key with a list in front of another key of the root. */
    Change above(YamlMap.Entry other, NodePath root, String key, List<Item> items) {
        int line = lines.aboveComments(
                lines.line(other.key().start()), lines.column(other.key().start()));
        List<String> section =
                new ArrayList<>(Item.under(key, items, lines.column(root.node().start())));
        section.add("");
        return change(lines.insertAbove(line, section), root, key, items);
    }

    private List<String> under(NodePath owner, String key, List<Item> items) {
        List<String> section =
                new ArrayList<>(Item.under(key, items, lines.column(owner.node().start())));
        if (owner.path().isEmpty()) {
            section.add(0, "");
        }
        return section;
    }

    private static Change change(TextEdit edit, NodePath owner, String key, List<Item> items) {
        List<String> path = new ArrayList<>(owner.path());
        path.add(key);
        YamlValue list = new YamlValue.Items(items.stream().map(Item::data).toList());
        return Change.of(List.of(edit), path, old -> Optional.of(list));
    }

    private int lastLine(NodePath owner) {
        if (owner.path().isEmpty()) {
            return lines.lastLine(owner.node(), lines.column(owner.node().start()));
        }
        YamlList list = (YamlList) owner.first(owner.path().size() - 1).node();
        return lines.lastLine(owner.node(), lines.column(list.start()));
    }
}
