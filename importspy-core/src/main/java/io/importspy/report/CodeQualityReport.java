package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** {@link ReportFormat#CODE_QUALITY}: one element a finding. GitLab shows those whose file is in the repository, at their line. */
final class CodeQualityReport implements FileReport {

    @Override
    public String of(Run run) {
        Fingerprints fingerprints = new Fingerprints();
        List<JsonText> issues = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            for (Finding finding : verdict.findings()) {
                issues.add(issue(finding, verdict, run.repository(), fingerprints));
            }
        }
        return JsonText.text(JsonText.array(issues));
    }

    private static JsonText issue(Finding finding, Verdict verdict, GitRoot repository, Fingerprints fingerprints) {
        return JsonText.object()
                .with("description", Sentences.of(finding, verdict))
                .with("check_name", finding.id())
                .with("fingerprint", fingerprints.of(finding))
                .with("severity", severity(finding.severity()))
                .with("location", location(finding, verdict, repository));
    }

    private static JsonText location(Finding finding, Verdict verdict, GitRoot repository) {
        SourceLocation spot = repository
                .spot(finding)
                .or(() -> repository.spot(Place.of(verdict.contract(), 1)))
                .orElseGet(() -> outside(verdict.contract()));
        return JsonText.object()
                .with("path", spot.path())
                .with("lines", JsonText.object().with("begin", Math.max(1, spot.line())));
    }

    /** Paths must be relative, also that of a contract which is no file of the repository. */
    private static SourceLocation outside(String contract) {
        return new SourceLocation(contract.substring(contract.lastIndexOf('/') + 1), 1, 0);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
