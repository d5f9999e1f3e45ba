package io.importspy.report;

import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@link ReportFormat#HTML}: one page that needs nothing from anywhere. A policy lets the browser run its own script and style sheet and
 * load nothing else, and all of it can be read without the script.
 */
final class HtmlReport implements FileReport {

    @Override
    public String of(Run run) {
        HtmlText html = new HtmlText();
        html.open("html", "lang", "en").line();
        head(run, html);
        html.open("body").line();
        List<HtmlSection> sections = sections(run);
        header(run, sections, html);
        HtmlFilter.write(run, sections, html);
        html.open("main").line();
        sections.forEach(section -> section.write(sections.size() == 1, html));
        html.close().line();
        HtmlLegend.write(run, html);
        html.verbatim("script", PageFile.read("page.js"));
        return html.close().line().close().line().toString();
    }

    private static List<HtmlSection> sections(Run run) {
        PageContracts contracts = new PageContracts();
        List<HtmlSection> sections = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            sections.add(HtmlSection.of(verdict, "v" + (sections.size() + 1), contracts));
        }
        return sections;
    }

    private static void head(Run run, HtmlText html) {
        PageFile style = PageFile.read("page.css");
        String policy = "default-src 'none'; style-src " + style.source() + "; script-src "
                + PageFile.read("page.js").source() + "; base-uri 'none'; form-action 'none'";
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", "ImportSpy: " + word(run.outcome()) + subject(run))
                .line();
        html.verbatim("style", style);
        html.close().line();
    }

    private static String subject(Run run) {
        return run.verdicts().size() == 1 ? ", " + run.verdicts().get(0).artifact() : "";
    }

    private static void header(Run run, List<HtmlSection> sections, HtmlText html) {
        Mark mark = Mark.of(run.outcome());
        html.open("header", "class", "top " + mark.tone()).line();
        html.element("p", "ImportSpy", "class", "brand").line();
        html.open("h1");
        html.element("span", mark.sign(), "class", "seal", "aria-hidden", "true");
        html.text(title(run.outcome())).close().line();
        html.element("p", summary(run), "class", "lead").line();
        if (sections.size() == 1) {
            sections.get(0).facts(html);
        } else {
            HtmlArtifacts.write(run, html);
        }
        html.close().line();
    }

    /** What the run is about, in a sentence. */
    private static String summary(Run run) {
        if (run.verdicts().size() == 1) {
            Verdict only = run.verdicts().get(0);
            return only.artifact() + " " + only.outcome().phrase() + " " + only.contract();
        }
        return HtmlArtifacts.count(run.verdicts().size(), "artifact") + ": "
                + run.verdicts().stream()
                        .collect(Collectors.groupingBy(Verdict::outcome, TreeMap::new, Collectors.counting()))
                        .descendingMap()
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String title(Outcome outcome) {
        String word = word(outcome);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
