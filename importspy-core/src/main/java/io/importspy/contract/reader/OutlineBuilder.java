package io.importspy.contract.reader;

import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlGap;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Makes the outline of one file. Where an alias stands, what it stands for is written out. */
final class OutlineBuilder {

    private final OutlineFile file;
    private final Secrets secrets;
    private final HiddenVariables hidden;
    private int left;
    private boolean cut;

    OutlineBuilder(OutlineFile file, HiddenVariables hidden, int limit) {
        this.file = file;
        this.secrets = Secrets.of(file.document(), file.source(), ContractReader.KEYS);
        this.hidden = hidden;
        this.left = limit;
    }

    /** How many more entries may be shown. */
    int left() {
        return left;
    }

    Outline build() {
        Optional<YamlNode> root = file.document().root();
        List<OutlineNode> nodes = root.isPresent() ? children(root.get(), false, false) : List.of();
        return new Outline(file.shownAs(), nodes, gap(), file.isExtending());
    }

    private Optional<String> gap() {
        if (cut) {
            return Optional.of("it has more entries than a page can show");
        }
        if (file.document().root().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(file.document().complete() ? "there is nothing in it" : "it is no YAML that can be read");
    }

    /**
     * What stands beneath a node.
     *
     * @param secret whether no text in it may be shown
     * @param variables whether it is the map of the variables, by their names
     */
    private List<OutlineNode> children(YamlNode node, boolean secret, boolean variables) {
        List<OutlineNode> children = new ArrayList<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (isWanted()) {
                    children.add(item(item, secret));
                }
            }
        } else if (node instanceof YamlMap map) {
            add(map.entries().values().iterator(), secret, variables, children);
        }
        return children;
    }

    private void add(Iterator<YamlMap.Entry> entries, boolean secret, boolean variables, List<OutlineNode> children) {
        while (entries.hasNext()) {
            YamlMap.Entry entry = entries.next();
            if (isWanted()) {
                boolean sensitive = variables && hidden.hide(entry.key().value());
                children.add(entry(entry, secret || sensitive));
            }
        }
    }

    private boolean isWanted() {
        cut |= left == 0;
        left -= left == 0 ? 0 : 1;
        return !cut;
    }

    private OutlineNode entry(YamlMap.Entry entry, boolean secret) {
        YamlNode value = entry.value();
        boolean variables = entry.key().value().equals(HiddenVariables.VARIABLES);
        return new OutlineNode(
                false,
                text(entry.key(), false),
                text(value, secret),
                position(entry.key()),
                position(value),
                children(value, secret, variables));
    }

    /** A map stands on the line of its first key, if that has a text behind it. */
    private OutlineNode item(YamlNode node, boolean secret) {
        if (!(node instanceof YamlMap map) || !(firstValue(map) instanceof YamlText)) {
            return new OutlineNode(
                    true, "", text(node, secret), position(node), position(node), children(node, secret, false));
        }
        Iterator<YamlMap.Entry> entries = map.entries().values().iterator();
        OutlineNode first = entry(entries.next(), secret);
        List<OutlineNode> children = new ArrayList<>();
        add(entries, secret, false, children);
        return new OutlineNode(true, first.key(), first.value(), first.place(), first.valuePlace(), children);
    }

    private static YamlNode firstValue(YamlMap map) {
        return map.entries().isEmpty()
                ? map
                : map.entries().values().iterator().next().value();
    }

    private String text(YamlNode node, boolean secret) {
        if (node instanceof YamlList list) {
            return list.items().isEmpty() ? "[]" : "";
        }
        if (node instanceof YamlMap map) {
            return map.entries().isEmpty() ? "{}" : "";
        }
        if (secret || secrets.hideAny(node.start(), node.end())) {
            return Secrets.SHOWN;
        }
        return node instanceof YamlText text ? text.value() : gap((YamlGap) node);
    }

    /** What could not be read, as it is written. */
    private String gap(YamlGap gap) {
        return file.source().text().substring(gap.start(), gap.end());
    }

    private Place position(YamlNode node) {
        return new Place(
                file.shownAs(), file.source().line(node.start()), file.source().column(node.start()));
    }
}
