package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Waived;
import java.util.List;
import java.util.Optional;

/**
 * A finding on the page, with what was expected and what was found beside each other.
 *
 * @param entry the finding
 * @param artifact the anchor of the artifact that it is about
 * @param marks where it stands in the contract
 */
record HtmlFinding(PageFinding entry, String artifact, ContractMarks marks) {

    void write(HtmlText html) {
        Finding finding = entry.finding();
        Mark mark = entry.mark();
        html.open(
                "article",
                "class",
                "finding " + mark.tone(),
                "id",
                entry.anchor(),
                "data-kind",
                mark.key(),
                "data-rule",
                finding.id(),
                "data-artifact",
                artifact);
        html.open("h4").element("code", finding.subject().toString()).close();
        html.open("p", "class", "kind");
        HtmlArtifacts.badge(mark, mark.word(), html);
        html.element("a", finding.id(), "class", "rule", "href", "#" + entry.anchor())
                .close()
                .line();
        pair(finding, html);
        finding.excerpt().ifPresent(excerpt -> html.element("pre", excerpt, "class", "excerpt"));
        facts(finding, html);
        html.close().line();
    }

    private static void pair(Finding finding, HtmlText html) {
        if (finding.expected().isEmpty() && finding.found().isEmpty()) {
            return;
        }
        html.open("div", "class", "pair");
        if (finding.expected().isPresent() && finding.found().isPresent()) {
            TextDiff diff =
                    TextDiff.of(finding.expected().get(), finding.found().get());
            side("Expected", "expected", diff.left(), html);
            side("Found", "found", diff.right(), html);
        } else {
            finding.expected().ifPresent(text -> side("Expected", "expected", whole(text), html));
            finding.found().ifPresent(text -> side("Found", "found", whole(text), html));
        }
        html.close().line();
    }

    private static List<TextDiff.Part> whole(String text) {
        return List.of(new TextDiff.Part(text, false));
    }

    private static void side(String label, String side, List<TextDiff.Part> parts, HtmlText html) {
        html.open("div", "class", side).element("span", label, "class", "label").open("code");
        for (TextDiff.Part part : parts) {
            if (part.differs()) {
                html.element("mark", part.text());
            } else {
                html.text(part.text());
            }
        }
        html.close().close();
    }

    private void facts(Finding finding, HtmlText html) {
        html.open("dl");
        finding.code().ifPresent(place -> fact("code", place.toString(), Optional.empty(), html));
        finding.contract().ifPresent(place -> fact("contract", place.toString(), marks.anchor(entry), html));
        finding.because().ifPresent(text -> said("because", text, html));
        finding.breaks().ifPresent(what -> said("breaks", what.toString(), html));
        entry.waived().ifPresent(waived -> waived(waived, html));
        if (entry.waived().isEmpty()) {
            said("advice", finding.advice(), html);
        }
        html.close();
    }

    private static void waived(Waived waived, HtmlText html) {
        String until = waived.until().map(day -> ", until " + day).orElse("");
        html.element("dt", "waived").open("dd");
        html.element("code", waived.contract().toString()).text(" " + waived.because() + until);
        html.close();
    }

    private static void said(String name, String text, HtmlText html) {
        html.element("dt", name).element("dd", text);
    }

    private static void fact(String name, String place, Optional<String> anchor, HtmlText html) {
        html.element("dt", name).open("dd");
        if (anchor.isPresent()) {
            html.open("a", "href", "#" + anchor.get()).element("code", place).close();
        } else {
            html.element("code", place);
        }
        html.close();
    }
}
