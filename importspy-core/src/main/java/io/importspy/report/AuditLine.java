package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Evidence.ObservedPlace;
import io.importspy.verdict.Evidence.Pinned;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An entry as one line of JSON; {@code docs/audit.schema.json} is its schema. Members are only ever added within a version. */
final class AuditLine {

    private static final int VERSION = 1;

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private AuditLine() {}

    static String of(AuditEntry entry) {
        JsonText line = JsonText.object()
                .with("audit", VERSION)
                .with("time", MILLISECONDS.format(entry.time()))
                .with("tool", JsonText.object().with("name", "ImportSpy").with("version", entry.tool()))
                .with("module", entry.module().map(Shown::text));
        if (entry.deed() instanceof AuditEntry.Check check) {
            add(check, line);
        } else if (entry.deed() instanceof AuditEntry.Skip skip) {
            line.with("outcome", "skipped").with("because", skip.because());
        }
        return JsonText.line(line.get());
    }

    private static void add(AuditEntry.Check check, JsonText line) {
        Verdict verdict = ShownVerdict.of(check.verdict());
        Evidence evidence = verdict.evidence();
        line.with("outcome", word(verdict.outcome()))
                .with("mode", word(check.mode()))
                .with("artifact", pinned(evidence.artifact(), verdict.artifact()))
                .with("contract", pinned(evidence.contract(), verdict.contract()));
        evidence.baseline().ifPresent(release -> line.with("baseline", pinned(release)));
        line.with(
                        "extends",
                        JsonText.array(evidence.extended().stream()
                                .map(AuditLine::pinned)
                                .toList()))
                .with(
                        "environment",
                        JsonText.array(
                                evidence.places().stream().map(AuditLine::place).toList()));
        addCounts(verdict, line);
        line.with("findings", JsonText.texts(ids(verdict.findings())))
                .with(
                        "waived",
                        JsonText.texts(ids(verdict.waived().stream()
                                .map(waived -> waived.finding())
                                .toList())))
                .with("notLookedAt", JsonText.texts(verdict.coverage().notLookedAt()))
                .with("milliseconds", verdict.time().toMillis());
    }

    private static void addCounts(Verdict verdict, JsonText line) {
        Coverage coverage = verdict.coverage();
        long lowered =
                verdict.findings().stream().filter(finding -> !finding.fails()).count();
        line.with("deployment", coverage.deployment())
                .with("expectations", coverage.expectations())
                .with("types", coverage.types())
                .with("violations", verdict.count(Outcome.VIOLATED))
                .with("openQuestions", verdict.count(Outcome.UNDECIDED))
                .with("problems", verdict.count(Outcome.BROKEN))
                .with("warnings", lowered);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    /** What was never read has a name all the same. */
    private static JsonText pinned(Optional<Pinned> file, String name) {
        return pinned(file.orElse(new Pinned(name, Optional.empty())));
    }

    private static JsonText pinned(Pinned file) {
        return JsonText.object().with("name", Shown.text(file.name())).withNullable("sha256", file.sha256());
    }

    private static JsonText place(ObservedPlace place) {
        return JsonText.object()
                .with("name", Shown.text(place.name()))
                .with("os", shown(place.os()))
                .with("arch", shown(place.arch()))
                .with("java", shown(place.java()));
    }

    private static Optional<String> shown(Optional<String> fact) {
        return fact.map(Shown::text);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
