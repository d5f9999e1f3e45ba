package io.importspy.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.importspy.verdict.Place;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text and the tree that is read from it. */
final class ParsedDocument {

    private final SourceText source;
    private final YamlMap root;
    private @Nullable YamlValue data;
    private @Nullable Map<Integer, List<NodePath>> texts;

    private ParsedDocument(SourceText source, YamlMap root) {
        this.source = source;
        this.root = root;
    }

    /** Reads a text; one that is no map is refused. */
    static ParsedDocument of(String text) {
        SourceText source = SourceText.decode(text.getBytes(UTF_8));
        YamlDocument document = YamlReader.read(source);
        if (document.faults().isEmpty()
                && document.root().isPresent()
                && document.root().get() instanceof YamlMap map) {
            return new ParsedDocument(source, map);
        }
        throw RefusedException.unsafe();
    }

    String text() {
        return source.text();
    }

    SourceText source() {
        return source;
    }

    YamlMap root() {
        return root;
    }

    YamlValue data() {
        if (data == null) {
            data = YamlValue.of(root);
        }
        return data;
    }

    /** The texts that begin at an offset: several if the same text is at several places. */
    List<NodePath> textsAt(int offset) {
        if (texts == null) {
            texts = NodePath.texts(root);
        }
        return texts.getOrDefault(offset, List.of());
    }

    /** The offset of a place that a reader of the text told. */
    int offset(Place position) {
        if (position.line() < 1 || position.line() > source.lines()) {
            return -1;
        }
        int start = source.startOf(position.line());
        int column = position.column() - 1;
        int length = text().codePointCount(start, source.lineEnd(start));
        return column < 0 || column > length ? -1 : text().offsetByCodePoints(start, column);
    }

    /** The line break of this text. */
    String lineBreak() {
        int end = source.lineEnd(0);
        if (end == text().length()) {
            return "\n";
        }
        return text().startsWith("\r\n", end) ? "\r\n" : text().substring(end, end + 1);
    }
}
