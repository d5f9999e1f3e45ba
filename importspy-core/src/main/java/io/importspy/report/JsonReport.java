package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.time.LocalDate;
import java.util.Locale;

/** {@link ReportFormat#JSON}. Members are only ever added within a version of the format. */
final class JsonReport implements FileReport {

    private static final int VERSION = 1;

    @Override
    public String of(Run run) {
        Fingerprints fingerprints = new Fingerprints();
        return JsonText.text(JsonText.object()
                .with("report", VERSION)
                .with("tool", JsonText.object().with("name", "ImportSpy").with("version", run.tool()))
                .with("outcome", word(run.outcome()))
                .with(
                        "verdicts",
                        JsonText.array(run.verdicts().stream()
                                .map(verdict -> verdict(verdict, fingerprints))
                                .toList()))
                .get());
    }

    private static JsonText verdict(Verdict verdict, Fingerprints fingerprints) {
        Coverage coverage = verdict.coverage();
        return JsonText.object()
                .with("artifact", verdict.artifact())
                .with("contract", verdict.contract())
                .with("outcome", word(verdict.outcome()))
                .with("expectations", coverage.expectations())
                .with("states", states(verdict))
                .with("types", coverage.types())
                .with("deployment", coverage.deployment())
                .with("notLookedAt", JsonText.texts(coverage.notLookedAt()))
                .with("milliseconds", verdict.time().toMillis())
                .with(
                        "findings",
                        JsonText.array(verdict.findings().stream()
                                .map(finding -> finding(finding, fingerprints))
                                .toList()))
                .with(
                        "waived",
                        JsonText.array(verdict.waived().stream()
                                .map(waived -> waived(waived, fingerprints))
                                .toList()));
    }

    private static JsonText states(Verdict verdict) {
        return JsonText.object()
                .with("holds", verdict.count(State.HOLDS))
                .with("violated", verdict.count(State.VIOLATED))
                .with("undecided", verdict.count(State.UNDECIDED))
                .with("waived", verdict.count(State.WAIVED))
                .with("notAsked", verdict.count(State.NOT_ASKED));
    }

    private static JsonText waived(Waived waived, Fingerprints fingerprints) {
        return JsonText.object()
                .with("finding", finding(waived.finding(), fingerprints))
                .with("contract", place(waived.contract()))
                .with("because", waived.because())
                .with("until", waived.until().map(LocalDate::toString));
    }

    private static JsonText finding(Finding finding, Fingerprints fingerprints) {
        JsonText json = JsonText.object()
                .with("id", finding.id())
                .with("outcome", word(finding.outcome()))
                .with("severity", word(finding.severity()))
                .with("fingerprint", fingerprints.of(finding))
                .with("subject", finding.subject().toString())
                .with("expected", finding.expected())
                .with("found", finding.found());
        finding.contract().ifPresent(place -> json.with("contract", place(place)));
        finding.code().ifPresent(place -> json.with("code", place(place)));
        return json.with("because", finding.because())
                .with("breaks", finding.breaks().map(Incompatibility::toString))
                .with("advice", finding.advice())
                .with("excerpt", finding.excerpt());
    }

    private static JsonText place(Place place) {
        return JsonText.object()
                .with("file", place.file())
                .withKnown("line", place.line())
                .withKnown("column", place.column());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
