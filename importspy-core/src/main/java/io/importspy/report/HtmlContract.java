package io.importspy.report;

import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a contract as trees, with what the verdict says of each entry.
 *
 * @param outlines the files
 * @param marks what is said
 * @param findings all that was found
 */
record HtmlContract(List<Outline> outlines, ContractMarks marks, List<PageFinding> findings) {

    /** A tree with more entries is folded where nothing was found. */
    private static final int UNFOLDED = 400;

    /** So many findings are named at an entry, the others are counted. */
    private static final int NAMED = 3;

    void write(HtmlText html) {
        html.element("h3", "Contract").line();
        outlines.forEach(outline -> write(outline, html));
        unplaced(html);
    }

    private void write(Outline outline, HtmlText html) {
        String name = ShownVerdict.name(outline.file());
        if (outline.nodes().isEmpty()) {
            html.open("p", "class", "note").element("code", name);
            html.text(" is not shown: " + outline.gap().map(ShownVerdict::text).orElse("there is nothing in it"));
            html.close().line();
            return;
        }
        html.open("details", "class", "contract", "open", "").open("summary").element("code", name);
        html.close().line();
        boolean unfolded = size(outline.nodes()) <= UNFOLDED;
        html.open("ul", "class", "tree").line();
        outline.nodes().forEach(node -> node(node, unfolded, html));
        html.close().line();
        outline.gap().ifPresent(gap -> html.element("p", "The rest is not shown: " + gap + ".", "class", "note"));
        html.close().line();
    }

    /** What points at a place in a contract where no tree has an entry is said, since the tree does not tell it. */
    private void unplaced(HtmlText html) {
        Set<String> shown = outlines.stream()
                .filter(outline -> !outline.nodes().isEmpty())
                .map(outline -> ShownVerdict.name(outline.file()))
                .collect(Collectors.toSet());
        long lost = findings.stream()
                .filter(finding -> finding.finding()
                        .contract()
                        .map(Place::file)
                        .filter(shown::contains)
                        .isPresent())
                .filter(finding -> marks.anchor(finding).isEmpty())
                .count();
        if (lost > 0) {
            html.element(
                            "p",
                            HtmlArtifacts.count(lost, "finding")
                                    + " above cannot be shown in the tree: no entry of the contract, as it is now, begins in that line.",
                            "class",
                            "note")
                    .line();
        }
    }

    private void node(OutlineNode node, boolean unfolded, HtmlText html) {
        html.open("li");
        if (node.children().isEmpty()) {
            entry("div", node, html);
        } else {
            Mark mark = marks.of(node);
            if (unfolded || mark.compareTo(Mark.HELD) > 0) {
                html.open("details", "open", "");
            } else {
                html.open("details");
            }
            entry("summary", node, html);
            html.open("ul").line();
            node.children().forEach(child -> node(child, unfolded, html));
            html.close().close();
        }
        html.close().line();
    }

    private void entry(String element, OutlineNode node, HtmlText html) {
        Mark mark = marks.of(node);
        if (marks.anchor(node).isPresent()) {
            html.open(
                    element,
                    "class",
                    "own " + mark.tone(),
                    "id",
                    marks.anchor(node).get());
        } else {
            html.open(element);
        }
        html.element("span", String.valueOf(node.place().line()), "class", "line");
        if (marks.at(node).isEmpty()) {
            mark.writeBeneath(html);
        } else {
            mark.write(html);
        }
        html.open("code");
        if (node.item()) {
            html.element("span", "- ", "class", "dash");
        }
        if (!node.key().isEmpty()) {
            html.element("span", ShownVerdict.name(node.key()), "class", "key");
            html.element("span", node.value().isEmpty() ? ":" : ": ", "class", "dash");
        }
        html.text(ShownVerdict.text(node.value())).close();
        links(marks.at(node), html);
        html.close();
    }

    private static void links(List<PageFinding> found, HtmlText html) {
        found.stream()
                .limit(NAMED)
                .forEach(finding -> html.text(" ")
                        .element("a", finding.finding().id(), "class", "see", "href", "#" + finding.anchor()));
        if (found.size() > NAMED) {
            html.element("span", " and " + HtmlArtifacts.number(found.size() - NAMED) + " more", "class", "see");
        }
    }

    private static int size(List<OutlineNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + size(node.children())).sum();
    }
}
