package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** {@link ReportFormat#CODE_QUALITY}: one element a finding. GitLab shows those whose file is in the repository, at their line. */
final class CodeQualityReport implements FileReport {

    @Override
    public String of(Run run) {
        Fingerprints fingerprints = new Fingerprints();
        List<Json> issues = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            for (Finding finding : verdict.findings()) {
                issues.add(issue(finding, verdict, run.repository(), fingerprints));
            }
        }
        return Json.text(Json.array(issues));
    }

    private static Json issue(Finding finding, Verdict verdict, Repository repository, Fingerprints fingerprints) {
        return Json.object()
                .with("description", Sentences.of(finding, verdict))
                .with("check_name", finding.id())
                .with("fingerprint", fingerprints.of(finding))
                .with("severity", severity(finding.severity()))
                .with("location", location(finding, verdict, repository));
    }

    private static Json location(Finding finding, Verdict verdict, Repository repository) {
        return repository
                .spot(finding)
                .map(spot -> location(spot.path(), Math.max(1, spot.line())))
                .orElseGet(() -> location(verdict.contract(), 1));
    }

    private static Json location(String path, int line) {
        return Json.object().with("path", path).with("lines", Json.object().with("begin", line));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
