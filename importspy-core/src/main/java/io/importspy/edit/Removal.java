package io.importspy.edit;

import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans that items of lists go, and a list where nothing else is in it. */
final class Removal {

    private final ParsedDocument sheet;
    private final Lines lines;
    private final Flow flow;

    Removal(ParsedDocument sheet) {
        this.sheet = sheet;
        this.lines = new Lines(sheet);
        this.flow = new Flow(sheet.text());
    }

    /** Plans that the entries of some texts go; a list all of whose items go, goes with its key. */
    Change plan(List<NodePath> texts) {
        Map<List<String>, List<NodePath>> byList = new LinkedHashMap<>();
        for (NodePath text : texts) {
            NodePath item = text.first(text.stepsToEntry());
            byList.computeIfAbsent(item.first(item.path().size() - 1).path(), any -> new ArrayList<>())
                    .add(item);
        }
        return Change.all(byList.values().stream().map(this::ofList));
    }

    private Change ofList(List<NodePath> items) {
        NodePath item = items.get(0);
        NodePath list = item.first(item.path().size() - 1);
        if (list.node() instanceof YamlList all && all.items().size() > items.size()) {
            return Change.all(items.stream()
                    .map(each -> Change.of(List.of(item(all, each.node())), each.path(), data -> Optional.empty())));
        }
        return list(list, item);
    }

    private TextEdit item(YamlList list, YamlNode item) {
        if (list.flow()) {
            return flow.delete(item.start(), item.end(), list.items().get(0) == item);
        }
        int dash = lines.dash(list, item);
        return lines.delete(lines.line(dash), lines.lastLine(item, lines.column(dash)));
    }

    /** Takes a key and its list out, and then the map too if only the header of a type is left of it. */
    private Change list(NodePath list, NodePath item) {
        String key = list.path().get(list.path().size() - 1);
        NodePath owner = list.first(list.path().size() - 1);
        List<TextEdit> splices = new ArrayList<>();
        YamlMap map = (YamlMap) owner.node();
        splices.add(key(map, map.entry(key).orElseThrow(), (YamlList) list.node(), item.node()));
        List<Change.Rewrite> rewrites = new ArrayList<>();
        Optional<YamlMap.Entry> header = onlyHeader(map, key);
        if (header.isPresent()) {
            YamlNode text = header.get().value();
            splices.add(TextEdit.delete(header.get().key().start(), text.start()));
            rewrites.add(new Change.Rewrite(owner.path(), old -> Optional.of(YamlValue.of(text))));
        } else {
            rewrites.add(new Change.Rewrite(list.path(), old -> Optional.empty()));
        }
        return new Change(splices, rewrites);
    }

    private static Optional<YamlMap.Entry> onlyHeader(YamlMap map, String removed) {
        boolean alone = map.entries().size() == 2 && removed.equals("members") && !map.flow();
        return map.entry("type").filter(header -> alone && NodePath.isInside(header.value(), map));
    }

    private TextEdit key(YamlMap map, YamlMap.Entry entry, YamlList list, YamlNode item) {
        int start = entry.key().start();
        if (map.flow()) {
            return flow.delete(start, list.end(), start == firstKey(map));
        }
        int column = list.flow() ? lines.column(start) : lines.column(lines.dash(list, item));
        int last = lines.lastLine(list, column);
        return lines.isFirst(start)
                ? lines.delete(lines.line(start), last)
                : TextEdit.delete(start, behind(lines.delete(last, last)));
    }

    /** The next key comes up to where the first stood, behind the dash. */
    private int behind(TextEdit line) {
        int place = line.end();
        while (place < sheet.text().length()
                && Character.isWhitespace(sheet.text().charAt(place))) {
            place++;
        }
        return place;
    }

    private static int firstKey(YamlMap map) {
        return map.entries().values().stream()
                .map(YamlMap.Entry::key)
                .filter(key -> NodePath.isInside(key, map))
                .mapToInt(YamlNode::start)
                .min()
                .orElse(map.start());
    }
}
