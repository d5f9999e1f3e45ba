package io.importspy.report;

import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The deployments of a contract as a grid: a line for each, a column for each thing that one of them asks for.
 *
 * @param outlines the contract's files
 * @param marks what the verdict says of their entries
 */
record HtmlDeployments(List<Outline> outlines, ContractMarks marks) {

    private static final String NAME = "name";

    /** As docs/contract.md lists them. */
    private static final List<String> COLUMNS =
            List.of("os", "arch", "java", "vendor", "vm", "variables", "secrets", "types", "modules");

    void write(HtmlText html) {
        List<OutlineNode> blocks = outlines.stream()
                .flatMap(outline -> outline.nodes().stream())
                .filter(section -> section.key().equals("deployments"))
                .flatMap(section -> section.children().stream())
                .toList();
        if (blocks.isEmpty()) {
            return;
        }
        List<String> columns = COLUMNS.stream()
                .filter(column ->
                        blocks.stream().anyMatch(block -> part(block, column).isPresent()))
                .toList();
        html.element("h3", "Deployments").line();
        html.element("p", "Where the artifact may run: one line must fit.", "class", "note")
                .line();
        HtmlArtifacts.table("Deployments", "grid", html);
        html.open("thead").open("tr").element("th", "deployment", "scope", "col");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().line().open("tbody").line();
        blocks.forEach(block -> row(block, columns, html));
        html.close().close().close().line();
    }

    private void row(OutlineNode block, List<String> columns, HtmlText html) {
        html.open("tr").open("th", "scope", "row", "class", marks.of(block).tone());
        marks.of(block).write(html);
        html.text(part(block, NAME)
                .map(OutlineNode::value)
                .map(ShownVerdict::name)
                .orElse("line " + block.place().line()));
        html.close();
        columns.forEach(column -> cell(part(block, column), html));
        html.close().line();
    }

    private void cell(Optional<OutlineNode> condition, HtmlText html) {
        if (condition.isEmpty()) {
            html.open("td", "class", "any")
                    .element("span", "any", "class", "unseen")
                    .close();
            return;
        }
        Mark mark = mark(condition.get());
        html.open("td", "class", mark.tone());
        mark.write(html);
        html.open("ul");
        texts(condition.get())
                .forEach(text -> html.open("li").element("code", text).close());
        html.close().close();
    }

    /** The condition that stands on the block's own line has no mark of its own. */
    private Mark mark(OutlineNode condition) {
        Mark mark = marks.of(condition);
        return condition.item() && mark != Mark.HELD ? Mark.NONE : mark;
    }

    /** What a condition asks for: the texts of its list, or names and what is expected of each. */
    private static List<String> texts(OutlineNode condition) {
        return condition.children().isEmpty() || condition.item()
                ? List.of(ShownVerdict.name(condition.value()))
                : condition.children().stream()
                        .map(child -> ShownVerdict.name(said(child)))
                        .toList();
    }

    /** What an entry is called, or all that it says where it has no name. */
    private static String said(OutlineNode node) {
        boolean named = node.item() || node.key().isEmpty();
        if (named && !node.value().isEmpty()) {
            return node.value();
        }
        String value = node.value().isEmpty()
                ? String.join(
                        ", ",
                        node.children().stream().map(HtmlDeployments::said).toList())
                : node.value();
        return node.key().isEmpty() ? value : node.key() + ": " + value;
    }

    /** A part of a block by its key: the first one stands on the block's own line. */
    private static Optional<OutlineNode> part(OutlineNode block, String key) {
        return Stream.concat(Stream.of(block).filter(OutlineNode::item), block.children().stream())
                .filter(part -> part.key().equals(key))
                .findFirst();
    }
}
