package io.importspy.edit;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans that a list gets another item, or a map a list. */
final class Addition {

    private final ParsedDocument sheet;
    private final Lines lines;

    Addition(ParsedDocument sheet) {
        this.sheet = sheet;
        this.lines = new Lines(sheet);
    }

    /**
     * Adds an item to a list.
     *
     * @param list the list
     * @param index where among the others
     * @param item the item
     */
    Change toList(NodePath list, int index, Item item) {
        YamlList all = (YamlList) list.node();
        TextEdit splice = all.flow() ? between(all, index, item.flow()) : below(all, index, item);
        return new Change(
                List.of(splice), sheet.data().with(list.path(), old -> old.map(data -> data.plus(index, item.data()))));
    }

    private TextEdit between(YamlList list, int index, String item) {
        if (index < list.items().size()) {
            return TextEdit.insert(list.items().get(index).start(), item + ", ");
        }
        return new Flow(sheet.text()).append(list.end(), list.items().isEmpty(), item);
    }

    private TextEdit below(YamlList list, int index, Item item) {
        int column = lines.column(list.start());
        List<String> block = item.block(column);
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
     * Adds a key with a list of one item to a map, behind its other keys.
     *
     * @param owner the map
     * @param key the key
     * @param item the item
     */
    Change toMap(NodePath owner, String key, Item item) {
        YamlMap map = (YamlMap) owner.node();
        TextEdit splice = map.flow()
                ? new Flow(sheet.text()).append(map.end(), map.entries().isEmpty(), key + ": [" + item.flow() + "]")
                : lines.insertBelow(lastLine(owner), under(owner, key, item));
        return new Change(List.of(splice), expected(owner, key, item));
    }

    /** Adds a key with a list of one item in front of another key of the root. */
    Change above(YamlMap.Entry other, NodePath root, String key, Item item) {
        int line = lines.aboveComments(
                lines.line(other.key().start()), lines.column(other.key().start()));
        List<String> section =
                new ArrayList<>(item.under(key, lines.column(root.node().start())));
        section.add("");
        return new Change(List.of(lines.insertAbove(line, section)), expected(root, key, item));
    }

    private List<String> under(NodePath owner, String key, Item item) {
        List<String> section =
                new ArrayList<>(item.under(key, lines.column(owner.node().start())));
        if (owner.path().isEmpty()) {
            section.add(0, "");
        }
        return section;
    }

    private YamlValue expected(NodePath owner, String key, Item item) {
        List<String> path = new ArrayList<>(owner.path());
        path.add(key);
        return sheet.data().with(path, old -> Optional.of(new YamlValue.Items(List.of(item.data()))));
    }

    private int lastLine(NodePath owner) {
        if (owner.path().isEmpty()) {
            return lines.lastLine(owner.node(), lines.column(owner.node().start()));
        }
        YamlList list = (YamlList) owner.first(owner.path().size() - 1).node();
        return lines.lastLine(owner.node(), lines.column(list.start()));
    }
}
