package io.importspy.edit;

import io.importspy.yaml.Quoting;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans edits on a text. */
final class Planner {

    private static final String USING = "using";
    private static final String TYPES = "types";
    private static final String MEMBERS = "members";
    private static final String WAIVERS = "waivers";

    private static final int DEFAULT_STEP = 2;

    private final ParsedDocument sheet;
    private final Lines lines;
    private final NodePath root;
    private final int step;

    Planner(ParsedDocument sheet) {
        this.sheet = sheet;
        this.lines = new Lines(sheet);
        this.root = NodePath.root(sheet);
        this.step = step(root, lines);
    }

    /**
     * Plans edits.
     *
     * @param edits at least one, all of one kind
     * @throws RefusedException if one of them cannot be made, or not together with the others
     */
    Change plan(List<EditSession.Waiting> edits) {
        Edit first = edits.get(0).edit();
        if (first instanceof Edit.Reword) {
            return Change.all(edits.stream()
                    .map(next -> Rewording.plan(
                            NodePath.at(next.offset(), sheet), ((Edit.Reword) next.edit()).text(), sheet)));
        }
        if (first instanceof Edit.Remove) {
            return new Removal(sheet)
                    .plan(edits.stream()
                            .map(next -> NodePath.at(next.offset(), sheet))
                            .toList());
        }
        if (first instanceof Edit.AddMember) {
            return members(edits);
        }
        List<Item> items = edits.stream().map(next -> item(next.edit())).toList();
        if (first instanceof Edit.AddWaiver) {
            return waivers(items);
        }
        return first instanceof Edit.AddType ? types(items) : using(items);
    }

    private Change members(List<EditSession.Waiting> edits) {
        Map<Integer, List<Item>> byType = new LinkedHashMap<>();
        for (EditSession.Waiting next : edits) {
            byType.computeIfAbsent(next.offset(), any -> new ArrayList<>()).add(item(next.edit()));
        }
        return Change.all(byType.entrySet().stream()
                .map(type -> members(NodePath.at(type.getKey(), sheet), type.getValue())));
    }

    private Change members(NodePath header, List<Item> added) {
        if (header.stepsToEntry() != 2) {
            throw RefusedException.notFound();
        }
        NodePath entry = header.first(2);
        if (!(entry.node() instanceof YamlMap)) {
            return lengthen(entry, added);
        }
        Optional<NodePath> members = entry.list(MEMBERS);
        return members.map(list ->
                        new Addition(sheet).toList(list, SortedPlace.ofMembers(texts(list, "member"), added)))
                .orElseGet(() ->
                        new Addition(sheet).toMap(entry, MEMBERS, inOrder(SortedPlace.ofMembers(List.of(), added))));
    }

    private Change types(List<Item> added) {
        return root.list(TYPES)
                .map(list -> new Addition(sheet).toList(list, SortedPlace.ofTypes(texts(list, "type"), added)))
                .orElseGet(() ->
                        new Addition(sheet).toMap(root, TYPES, inOrder(SortedPlace.ofTypes(List.of(), added))));
    }

    private Change waivers(List<Item> added) {
        return root.list(WAIVERS)
                .map(list -> new Addition(sheet)
                        .toList(
                                list,
                                SortedPlace.last(
                                        ((YamlList) list.node()).items().size(), added)))
                .orElseGet(() -> new Addition(sheet).toMap(root, WAIVERS, added));
    }

    /** What {@code using} says is read first, and so it stands above {@code types}. */
    private Change using(List<Item> added) {
        Addition addition = new Addition(sheet);
        Optional<NodePath> using = root.list(USING);
        if (using.isPresent()) {
            return addition.toList(using.get(), SortedPlace.ofNames(texts(using.get(), ""), added));
        }
        List<Item> names = inOrder(SortedPlace.ofNames(List.of(), added));
        return sheet.root()
                .entry(TYPES)
                .filter(types -> !sheet.root().flow())
                .map(types -> addition.above(types, root, USING, names))
                .orElseGet(() -> addition.toMap(root, USING, names));
    }

    private static List<Item> inOrder(List<SortedPlace.Placed> placed) {
        return placed.stream().map(SortedPlace.Placed::item).toList();
    }

    /** The short form of a type becomes the long one. */
    private Change lengthen(NodePath entry, List<Item> added) {
        List<Item> members = inOrder(SortedPlace.ofMembers(List.of(), added));
        YamlText header = entry.text();
        List<TextEdit> splices = new ArrayList<>();
        if (entry.isInFlow()) {
            splices.add(TextEdit.insert(header.start(), "{type: "));
            splices.add(TextEdit.insert(header.end(), ", members: [" + Item.flow(members) + "]}"));
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
            splices.add(lines.insertBelow(last, Item.under(MEMBERS, members, lines.column(header.start()))));
        }
        YamlValue type = new YamlValue.Keys(Map.of(
                "type",
                YamlValue.of(header),
                MEMBERS,
                YamlValue.texts(members.stream().map(Item::text).toList())));
        return Change.of(splices, entry.path(), old -> Optional.of(type));
    }

    private Item item(Edit edit) {
        if (edit instanceof Edit.AddType type) {
            return Item.ofType(type.header(), type.members(), step);
        }
        if (edit instanceof Edit.AddWaiver waiver) {
            return Item.ofWaiver(waiver, step);
        }
        return Item.ofText(edit instanceof Edit.AddMember add ? add.member() : ((Edit.AddUsing) edit).name(), step);
    }

    /** How much deeper than their keys the lists of a text are indented. */
    private static int step(NodePath root, Lines lines) {
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
