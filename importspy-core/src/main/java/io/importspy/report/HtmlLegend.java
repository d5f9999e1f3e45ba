package io.importspy.report;

/** The foot of the page: what the marks mean, and who wrote it. */
final class HtmlLegend {

    private HtmlLegend() {}

    static void write(Run run, HtmlText html) {
        html.open("footer").line().open("ul", "class", "legend");
        item(Mark.HELD, "looked at, and it holds", html);
        item(Mark.VIOLATED, "violated", html);
        item(Mark.UNDECIDED, "undecided: could not be looked at", html);
        item(Mark.WARNING, "warning", html);
        item(Mark.INFO, "remark", html);
        item(Mark.WAIVED, "waived: accepted by the contract", html);
        html.element("li", "no mark: nothing to hold, or nobody has looked")
                .close()
                .line();
        html.element("p", "ImportSpy " + run.tool()).line().close().line();
    }

    private static void item(Mark mark, String meaning, HtmlText html) {
        html.open("li");
        html.element("span", mark.sign(), "class", "mark " + mark.tone(), "aria-hidden", "true");
        html.text(" " + meaning).close();
    }
}
