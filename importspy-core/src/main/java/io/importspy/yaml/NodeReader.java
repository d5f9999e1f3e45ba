package io.importspy.yaml;

import io.importspy.yaml.YamlFault.Kind;
import io.importspy.yaml.YamlText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Makes nodes of the parser's events. What is wrong with a node is told and leaves a gap; the rest is read on.
 *
 * <p>SnakeYAML's composer does the same and forgets where an alias stands, which is why this one exists.
 */
final class NodeReader {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Parser parser;
    private final String text;
    private final MaskedRegions masks;
    private final DocumentErrors faults;
    private final Anchors anchors;
    private int depth;
    private int nodes;

    NodeReader(Parser parser, String text, MaskedRegions masks, DocumentErrors faults) {
        this.parser = parser;
        this.text = text;
        this.masks = masks;
        this.faults = faults;
        this.anchors = new Anchors(faults);
    }

    /** Reads the one document that there may be; empty where there is none, or nothing in it. */
    Optional<YamlNode> document() {
        parser.getEvent(); // the start of the stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent(); // the start of the document
        Optional<YamlNode> root = isNothing(parser.peekEvent()) ? Optional.empty() : Optional.of(node());
        if (root.isEmpty()) {
            parser.getEvent();
        }
        parser.getEvent(); // the end of the document
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            faults.add(
                    Kind.SYNTAX,
                    start(parser.peekEvent()),
                    "a second document begins here",
                    "a contract is one document: take the rest into a file of its own");
        }
        return root;
    }

    private YamlNode node() {
        Event event = parser.getEvent();
        if (++nodes > Limits.NODES) {
            throw faults.stop(
                    start(event),
                    "more than a million texts, lists and maps",
                    "split the contract: one for each artifact is enough");
        }
        if (event instanceof AliasEvent alias) {
            return anchors.resolve(alias.getAnchor(), depth, start(alias), end(alias));
        }
        if (event instanceof ScalarEvent scalar) {
            YamlNode node = scalar(scalar);
            anchors.define(scalar.getAnchor(), node);
            return node;
        }
        return collection((NodeEvent) event);
    }

    private YamlNode collection(NodeEvent event) {
        Anchors.Open open = anchors.open(event.getAnchor(), depth, start(event));
        depth++;
        YamlNode node = event instanceof SequenceStartEvent sequence ? list(sequence) : map((MappingStartEvent) event);
        anchors.close(open, node);
        depth--;
        return node;
    }

    private YamlNode list(SequenceStartEvent event) {
        checkNoTag(event, event.getTag());
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node());
        }
        return new YamlList(items, event.isFlow(), contentStart(event), end(parser.getEvent()));
    }

    private YamlNode map(MappingStartEvent event) {
        checkNoTag(event, event.getTag());
        MapBuilder map = new MapBuilder(faults);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node();
            map.add(key, node());
        }
        return new YamlMap(map.entries(), event.isFlow(), contentStart(event), end(parser.getEvent()));
    }

    private YamlNode scalar(ScalarEvent event) {
        int start = contentStart(event);
        if (masks.cover(start)) {
            return new YamlGap(start, end(event));
        }
        if (event.getTag() != null && !event.getTag().equals(Tag.STR.getValue())) {
            tellTag(event);
        } else if (isNothing(event)) {
            faults.add(
                    Kind.VALUE,
                    start,
                    event.getValue().isEmpty()
                            ? "there is no value here"
                            : "`" + event.getValue() + "` is YAML's null, which is no value",
                    "write a value, or leave the entry out; a text that looks like null goes in quotes");
            return new YamlGap(start, end(event));
        }
        return new YamlText(event.getValue(), style(event.getScalarStyle()), start, end(event));
    }

    private static boolean isNothing(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.getTag() == null
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && NULLS.contains(scalar.getValue());
    }

    private void checkNoTag(NodeEvent event, @Nullable String tag) {
        if (tag != null) {
            tellTag(event);
        }
    }

    private void tellTag(NodeEvent event) {
        faults.add(
                Kind.VALUE,
                start(event),
                "a word that begins with `!` is a tag in YAML, which makes the value something else than a text",
                "take the tag out; a text that begins with `!` goes in quotes");
    }

    /** Where the content begins, behind any anchor, tag, space and comment in front of it. */
    private int contentStart(NodeEvent event) {
        int place = start(event);
        int end = event instanceof ScalarEvent ? end(event) : text.length();
        while (place < end && isProperty(text.charAt(place))) {
            while (place < end && !isBlank(text.charAt(place))) {
                place++;
            }
            place = skipBlanks(place, end);
        }
        return place;
    }

    private int skipBlanks(int from, int end) {
        int place = from;
        while (place < end && (isBlank(text.charAt(place)) || text.charAt(place) == '#')) {
            place = text.charAt(place) == '#' ? lineEnd(place, end) : place + 1;
        }
        return place;
    }

    private int lineEnd(int from, int end) {
        int place = from;
        while (place < end && text.charAt(place) != '\n' && text.charAt(place) != '\r') {
            place++;
        }
        return place;
    }

    private static boolean isProperty(char character) {
        return character == '&' || character == '!';
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private static int start(Event event) {
        return event.getStartMark().getIndex();
    }

    private static int end(Event event) {
        return event.getEndMark().getIndex();
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }
}
