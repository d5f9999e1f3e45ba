package io.importspy.edit;

import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a text in which indentation says what belongs to what (YAML 1.1, chapter 8). */
final class Lines {

    private final SourceText source;
    private final String text;
    private final String lineBreak;

    Lines(ParsedDocument sheet) {
        this.source = sheet.source();
        this.text = sheet.text();
        this.lineBreak = sheet.lineBreak();
    }

    int column(int offset) {
        return offset - source.lineStart(offset);
    }

    int line(int offset) {
        return source.line(offset);
    }

    /** Where the dash stands that an item of a list has, which may be in a line above it. */
    int dash(YamlList list, YamlNode item) {
        int column = column(list.start());
        for (int line = line(item.start()); line >= line(list.start()); line--) {
            if (hasDash(line, column)) {
                return source.startOf(line) + column;
            }
        }
        throw RefusedException.unsafe();
    }

    private boolean hasDash(int line, int column) {
        String content = source.lineText(line);
        return indent(content) == column
                && content.startsWith("-", column)
                && (content.length() == column + 1 || Character.isWhitespace(content.charAt(column + 1)));
    }

    /**
     * The last line of what stands behind a dash or key.
     *
     * @param node what stands there
     * @param column the column of the dash or key
     */
    int lastLine(YamlNode node, int column) {
        int last = line(Math.max(node.start(), end(node) - 1));
        boolean comments = true;
        for (int line = last + 1; line <= source.lines(); line++) {
            String content = source.lineText(line);
            boolean deeper = indent(content) > column;
            if (content.isBlank()) {
                comments = false;
            } else if (isComment(content)) {
                comments &= deeper;
                last = comments ? line : last;
            } else if (deeper) {
                last = line; // an alias or a merge key, whose node is elsewhere
                comments = true;
            } else {
                return last;
            }
        }
        return last;
    }

    /**
     * Where the comments begin that stand right above a line and are about it: those that are indented deeper are about something else,
     * and those at the top of the file are about the file.
     */
    int aboveComments(int line, int column) {
        int above = line;
        while (above > 1 && isComment(source.lineText(above - 1)) && indent(source.lineText(above - 1)) <= column) {
            above--;
        }
        return above == 1 ? line : above;
    }

    private static boolean isComment(String content) {
        return content.strip().startsWith("#");
    }

    /** Where the last character of a node is, with neither line breaks nor comments behind it. */
    int end(YamlNode node) {
        if (NodePath.isFlow(node)) {
            return node.end();
        }
        if (node instanceof YamlList list) {
            return end(node, list.items().stream());
        }
        if (node instanceof YamlMap map) {
            return end(node, map.entries().values().stream().flatMap(entry -> Stream.of(entry.key(), entry.value())));
        }
        int end = node.end();
        while (isBlock(node) && end > node.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int end(YamlNode node, Stream<YamlNode> children) {
        return children.filter(child -> NodePath.isInside(child, node))
                .mapToInt(this::end)
                .max()
                .orElse(node.start());
    }

    private static boolean isBlock(YamlNode node) {
        return node instanceof YamlText scalar && (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED);
    }

    /** Whether nothing stands in front of a place in its line. */
    boolean isFirst(int offset) {
        return text.substring(source.lineStart(offset), offset).isBlank();
    }

    /** Takes whole lines out. */
    TextEdit delete(int first, int last) {
        int start = source.startOf(first);
        int end = below(last);
        boolean unterminated = end == text.length() && source.lineEnd(source.startOf(last)) == end;
        return unterminated && first > 1
                ? TextEdit.delete(source.lineEnd(source.startOf(first - 1)), end)
                : TextEdit.delete(start, end);
    }

    /** Puts lines below a line. */
    TextEdit insertBelow(int line, List<String> lines) {
        int place = below(line);
        boolean unterminated = source.lineEnd(source.startOf(line)) == place;
        String joined = String.join(lineBreak, lines);
        return TextEdit.insert(place, unterminated ? lineBreak + joined : joined + lineBreak);
    }

    /** Puts lines above a line. */
    TextEdit insertAbove(int line, List<String> lines) {
        return TextEdit.insert(source.startOf(line), String.join(lineBreak, lines) + lineBreak);
    }

    private int below(int line) {
        return line < source.lines() ? source.startOf(line + 1) : text.length();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
