package io.importspy.maven;

import io.importspy.report.Run;
import io.importspy.report.TextReport;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/** Writes verdicts into the frame of a Maven site. All that strangers have written goes through {@link Sink#text}, which leaves no markup in it. */
final class SitePage {

    private final Sink sink;

    SitePage(Sink sink) {
        this.sink = sink;
    }

    /**
     * Writes the page.
     *
     * @param run what was decided, as it may be shown
     * @param note what to say where nothing was
     */
    void write(Run run, String note) {
        sink.head();
        sink.title();
        sink.text("ImportSpy");
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(run.verdicts().isEmpty() ? "ImportSpy" : "ImportSpy: " + word(run.outcome()));
        sink.sectionTitle1_();
        if (run.verdicts().isEmpty()) {
            paragraph(note);
        }
        run.verdicts().forEach(this::verdict);
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void verdict(Verdict verdict) {
        Coverage coverage = verdict.coverage();
        table(() -> {
            row("artifact", Optional.of(verdict.artifact()));
            row("contract", Optional.of(verdict.contract()));
            row("outcome", Optional.of(word(verdict.outcome())));
            row("expectations", Optional.of(String.valueOf(coverage.expectations())));
            row("types", Optional.of(String.valueOf(coverage.types())));
            row("deployment", coverage.deployment());
            coverage.notLookedAt().forEach(what -> row("not looked at", Optional.of(what)));
            row("findings", Optional.of(String.valueOf(verdict.findings().size())));
            row("waived", Optional.of(String.valueOf(verdict.waived().size())));
        });
        section(
                "Findings",
                verdict.findings().isEmpty(),
                () -> verdict.findings().forEach(this::finding));
        section("Waived", verdict.waived().isEmpty(), () -> verdict.waived().forEach(this::waived));
    }

    private void finding(Finding finding) {
        item(finding, () -> {
            rows(finding);
            row("because", finding.because());
            row("breaks", finding.breaks().map(Object::toString));
            row("advice", Optional.of(finding.advice()));
        });
        finding.excerpt().ifPresent(lines -> {
            sink.verbatim();
            sink.text(lines);
            sink.verbatim_();
        });
    }

    private void waived(Waived waived) {
        item(waived.finding(), () -> {
            rows(waived.finding());
            row("waived", Optional.of(waived.contract().toString()));
            row("because", Optional.of(waived.because()));
            row("until", waived.until().map(Object::toString));
        });
    }

    private void rows(Finding finding) {
        row("expected", finding.expected());
        row("found", finding.found());
        row("code", finding.code().map(Place::toString));
        row("contract", finding.contract().map(Place::toString));
    }

    private void item(Finding finding, Runnable rows) {
        sink.section3();
        sink.sectionTitle3();
        sink.text(TextReport.label(finding) + finding.id() + " " + finding.subject());
        sink.sectionTitle3_();
        table(rows);
        sink.section3_();
    }

    private void section(String title, boolean empty, Runnable content) {
        if (empty) {
            return;
        }
        sink.section2();
        sink.sectionTitle2();
        sink.text(title);
        sink.sectionTitle2_();
        content.run();
        sink.section2_();
    }

    private void paragraph(String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private void table(Runnable rows) {
        sink.table();
        sink.tableRows();
        rows.run();
        sink.tableRows_();
        sink.table_();
    }

    private void row(String label, Optional<String> text) {
        text.ifPresent(value -> {
            sink.tableRow();
            sink.tableHeaderCell();
            sink.text(label);
            sink.tableHeaderCell_();
            sink.tableCell();
            sink.text(value);
            sink.tableCell_();
            sink.tableRow_();
        });
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
