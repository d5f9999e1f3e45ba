package io.importspy.report;

import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The table of the artifacts, with a line for each. */
final class HtmlArtifacts {

    private static final List<String> NUMBERS = List.of("expectations", "types", "findings", "waived", "time");

    private HtmlArtifacts() {}

    static void write(Run run, HtmlText html) {
        table("Artifacts", "artifacts", html);
        html.open("thead").open("tr");
        for (String column : List.of("verdict", "artifact", "contract")) {
            html.element("th", column, "scope", "col");
        }
        NUMBERS.forEach(column -> html.element("th", column, "scope", "col", "class", "number"));
        html.close().close().line().open("tbody").line();
        for (int i = 0; i < run.verdicts().size(); i++) {
            row(run.verdicts().get(i), "#v" + (i + 1), html);
        }
        html.close().close().close().line();
    }

    /** Begins a table that is wider than some screens, so that it is moved by itself and the page is not. */
    static void table(String caption, String style, HtmlText html) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table", "class", style).line();
        html.element("caption", caption, "class", "unseen").line();
    }

    private static void row(Verdict verdict, String link, HtmlText html) {
        Mark mark = Mark.of(verdict.outcome());
        html.open("tr").open("td");
        badge(mark, HtmlReport.word(verdict.outcome()), html);
        html.close()
                .open("th", "scope", "row")
                .element("a", verdict.artifact(), "href", link)
                .close();
        html.open("td").element("code", verdict.contract()).close();
        number(verdict.coverage().expectations(), html);
        number(verdict.coverage().types(), html);
        number(verdict.findings().size(), html);
        number(verdict.waived().size(), html);
        html.element("td", time(verdict.time()), "class", "number").close().line();
    }

    private static void number(int number, HtmlText html) {
        html.element("td", number(number), "class", "number");
    }

    /** A sign and a word on the colour of a mark. */
    static void badge(Mark mark, String word, HtmlText html) {
        html.open("span", "class", "badge " + mark.tone());
        html.element("span", mark.sign(), "aria-hidden", "true")
                .text(" " + word)
                .close();
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String time(Duration time) {
        long millis = time.toMillis();
        return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
