package io.importspy.edit;

import io.importspy.yaml.Quoting;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans edits on a text. */
final class Planner {

    private static final String USING = "using";
    private static final String TYPES = "types";
    private static final String MEMBERS = "members";

    private static final int DEFAULT_STEP = 2;

    private final ParsedDocument sheet;
    private final Lines lines;
    private final NodePath root;

    Planner(ParsedDocument sheet) {
        this.sheet = sheet;
        this.lines = new Lines(sheet);
        this.root = NodePath.root(sheet);
    }

    /**
     * Plans an edit.
     *
     * @param edit the edit
     * @param offset where the entry that it speaks of begins by now
     * @throws RefusedException if it cannot be made
     */
    Change plan(Edit edit, int offset) {
        if (edit instanceof Edit.Reword reword) {
            return Rewording.plan(NodePath.at(offset, sheet), reword.text(), sheet);
        }
        if (edit instanceof Edit.Remove) {
            return new Removal(sheet).plan(NodePath.at(offset, sheet));
        }
        if (edit instanceof Edit.AddMember add) {
            return member(NodePath.at(offset, sheet), item(add.member(), List.of()));
        }
        if (edit instanceof Edit.AddType add) {
            return type(item(add.header(), add.members()));
        }
        return using(item(((Edit.AddUsing) edit).name(), List.of()));
    }

    private Change member(NodePath header, Item member) {
        if (header.stepsToEntry() != 2) {
            throw RefusedException.notFound();
        }
        NodePath entry = header.first(2);
        if (!(entry.node() instanceof YamlMap)) {
            return lengthen(entry, member);
        }
        Optional<NodePath> members = entry.list(MEMBERS);
        return members.map(list -> new Addition(sheet)
                        .toList(list, SortedPlace.ofMember(texts(list, "member"), member.text()), member))
                .orElseGet(() -> new Addition(sheet).toMap(entry, MEMBERS, member));
    }

    private Change type(Item type) {
        return root.list(TYPES)
                .map(list ->
                        new Addition(sheet).toList(list, SortedPlace.ofType(texts(list, "type"), type.text()), type))
                .orElseGet(() -> new Addition(sheet).toMap(root, TYPES, type));
    }

    /** What {@code using} says is read first, and so it stands above {@code types}. */
    private Change using(Item name) {
        Addition addition = new Addition(sheet);
        Optional<NodePath> using = root.list(USING);
        if (using.isPresent()) {
            int place = SortedPlace.ofName(texts(using.get(), ""), name.text());
            return addition.toList(using.get(), place, name);
        }
        return sheet.root()
                .entry(TYPES)
                .filter(types -> !sheet.root().flow())
                .map(types -> addition.above(types, root, USING, name))
                .orElseGet(() -> addition.toMap(root, USING, name));
    }

    /** The short form of a type becomes the long one. */
    private Change lengthen(NodePath entry, Item member) {
        YamlText header = entry.text();
        List<TextEdit> splices = new ArrayList<>();
        if (entry.isInFlow()) {
            splices.add(TextEdit.insert(header.start(), "{type: "));
            splices.add(TextEdit.insert(header.end(), ", members: [" + member.flow() + "]}"));
        } else {
            splices.add(TextEdit.insert(header.start(), "type: "));
            int end = lines.end(header);
            if (lines.line(header.start()) != lines.line(end)) {
                // What goes on in further lines would have to be indented deeper than the new key.
                splices.add(new TextEdit(
                        header.start(), end, Quoting.block(header.value().strip())));
            }
            YamlList types = (YamlList) entry.first(1).node();
            int last = lines.lastLine(header, lines.column(types.start()));
            splices.add(lines.insertBelow(last, member.under(MEMBERS, lines.column(header.start()))));
        }
        YamlValue type = new YamlValue.Keys(
                Map.of("type", YamlValue.of(header), MEMBERS, YamlValue.texts(List.of(member.text()))));
        return new Change(splices, sheet.data().with(entry.path(), old -> Optional.of(type)));
    }

    private Item item(String text, List<String> members) {
        return new Item(text, members, step());
    }

    /** How much deeper than their keys the lists of this text are indented. */
    private int step() {
        List<YamlNode> types =
                root.list(TYPES).map(spot -> ((YamlList) spot.node()).items()).orElseGet(List::of);
        return Stream.concat(Stream.of(root.node()), types.stream())
                .filter(YamlMap.class::isInstance)
                .flatMap(map -> ((YamlMap) map).entries().values().stream())
                .filter(entry -> entry.value() instanceof YamlList list && !list.flow())
                .map(entry -> lines.column(entry.value().start())
                        - lines.column(entry.key().start()))
                .filter(step -> step >= 0)
                .findFirst()
                .orElse(DEFAULT_STEP);
    }

    private static List<String> texts(NodePath list, String key) {
        return ((YamlList) list.node())
                .items().stream()
                        .map(item -> item instanceof YamlMap map ? map.get(key).orElse(item) : item)
                        .map(item -> item instanceof YamlText text ? text.value() : "")
                        .toList();
    }
}
