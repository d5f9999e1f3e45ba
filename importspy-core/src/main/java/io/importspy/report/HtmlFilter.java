package io.importspy.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The search and the filters. They are hidden until the page's script shows them, which alone can obey them. */
final class HtmlFilter {

    private static final List<Mark> KINDS =
            List.of(Mark.BROKEN, Mark.VIOLATED, Mark.UNDECIDED, Mark.WARNING, Mark.INFO, Mark.WAIVED);

    private HtmlFilter() {}

    static void write(Run run, List<HtmlSection> sections, HtmlText html) {
        List<PageFinding> all = sections.stream()
                .flatMap(section -> section.findings().stream())
                .toList();
        if (all.size() < 2) {
            return;
        }
        html.open("form", "class", "filter", "role", "search", "id", "filter", "hidden", "")
                .line();
        search(html);
        kinds(all, html);
        choose("rule", "any rule", rules(all), html);
        if (run.verdicts().size() > 1) {
            choose("artifact", "any artifact", artifacts(sections), html);
        }
        html.element("output", "", "id", "shown", "aria-live", "polite").line();
        html.close().line();
    }

    private static void search(HtmlText html) {
        html.open("label", "class", "search").element("span", "Search findings", "class", "unseen");
        html.empty(
                        "input",
                        "type",
                        "search",
                        "id",
                        "search",
                        "placeholder",
                        "Search findings",
                        "autocomplete",
                        "off",
                        "spellcheck",
                        "false",
                        "aria-keyshortcuts",
                        "/")
                .element("kbd", "/", "aria-hidden", "true")
                .close()
                .line();
    }

    private static void kinds(List<PageFinding> all, HtmlText html) {
        Map<Mark, Long> counts =
                all.stream().collect(Collectors.groupingBy(PageFinding::mark, TreeMap::new, Collectors.counting()));
        html.open("fieldset", "class", "kinds").element("legend", "Show only", "class", "unseen");
        for (Mark kind : KINDS) {
            if (counts.containsKey(kind)) {
                html.open("label", "class", "chip " + kind.tone());
                html.empty("input", "type", "checkbox", "name", "kind", "value", kind.key());
                html.element("span", kind.sign(), "aria-hidden", "true");
                html.text(" " + kind.word() + " ");
                html.element("b", HtmlArtifacts.number(counts.get(kind))).close();
            }
        }
        html.close().line();
    }

    private static Map<String, String> rules(List<PageFinding> all) {
        Map<String, String> rules = new TreeMap<>();
        all.stream()
                .collect(Collectors.groupingBy(one -> one.finding().id(), TreeMap::new, Collectors.counting()))
                .forEach((id, count) -> rules.put(id, id + " (" + HtmlArtifacts.number(count) + ")"));
        return rules;
    }

    private static Map<String, String> artifacts(List<HtmlSection> sections) {
        Map<String, String> artifacts = new TreeMap<>(HtmlFilter::byNumber);
        sections.forEach(section -> artifacts.put(section.anchor(), section.artifact()));
        return artifacts;
    }

    /** As they stand on the page: v2 before v10. */
    private static int byNumber(String left, String right) {
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }

    private static void choose(String name, String any, Map<String, String> options, HtmlText html) {
        String label = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        html.open("label").element("span", label, "class", "unseen");
        html.open("select", "id", name).element("option", any, "value", "");
        options.forEach((value, text) -> html.element("option", text, "value", value));
        html.close().close().line();
    }
}
