package io.importspy.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@link ReportFormat#SARIF}: a result for each finding, at the line of the code where that is a file of the repository, else at the line of
 * the contract; the other one is related to it (SARIF 2.1.0, 3.27.12 and 3.27.22). A waived violation is a suppressed result (3.27.23).
 */
final class SarifReport implements FileReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What platforms take for the root of the repository (3.14.14). */
    private static final String ROOT = "%SRCROOT%";

    @Override
    public String of(Run run) {
        Fingerprints fingerprints = new Fingerprints();
        Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
        List<JsonText> results = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            for (Finding finding : verdict.findings()) {
                rules.add(finding.rule());
                results.add(result(finding, verdict, run.repository(), fingerprints));
            }
            for (Waived waived : verdict.waived()) {
                rules.add(waived.finding().rule());
                results.add(result(waived.finding(), verdict, run.repository(), fingerprints)
                        .with("suppressions", JsonText.array(List.of(suppression(waived, run.repository())))));
            }
        }
        return JsonText.text(JsonText.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", JsonText.array(List.of(run(run, rules, results))))
                .get());
    }

    private static JsonText run(Run run, Set<RuleId> rules, List<JsonText> results) {
        boolean complete = run.outcome() != Outcome.BROKEN && run.outcome() != Outcome.UNDECIDED;
        return JsonText.object()
                .with(
                        "tool",
                        JsonText.object()
                                .with(
                                        "driver",
                                        JsonText.object()
                                                .with("name", "ImportSpy")
                                                .with("version", run.tool())
                                                .with(
                                                        "rules",
                                                        JsonText.array(rules.stream()
                                                                .map(SarifReport::rule)
                                                                .toList()))))
                .with("invocations", JsonText.array(List.of(JsonText.object().with("executionSuccessful", complete))))
                .with("columnKind", "unicodeCodePoints")
                .with("results", JsonText.array(results));
    }

    private static JsonText rule(RuleId rule) {
        JsonText help = JsonText.object()
                .with("text", rule.meaning() + "\n\n" + rule.remedy())
                .with(
                        "markdown",
                        "**%s** (`%s`)\n\n%s\n\n%s".formatted(rule.title(), rule.id(), rule.meaning(), rule.remedy()));
        return JsonText.object()
                .with("id", rule.id())
                .with("shortDescription", message(rule.title()))
                .with("fullDescription", message(rule.meaning()))
                .with("help", help)
                .with("defaultConfiguration", JsonText.object().with("level", level(rule.severity())))
                .with(
                        "properties",
                        JsonText.object()
                                .with(
                                        "tags",
                                        JsonText.texts(List.of(rule.topic().title()))));
    }

    private static JsonText result(Finding finding, Verdict verdict, GitRoot repository, Fingerprints fingerprints) {
        Optional<JsonText> code = repository.code(finding).map(SarifReport::location);
        Optional<JsonText> contract = repository.contract(finding).map(SarifReport::location);
        JsonText primary = code.or(() -> contract).orElseGet(() -> unknown(finding, verdict));
        JsonText result = JsonText.object()
                .with("ruleId", finding.id())
                .with("level", level(finding.severity()))
                .with("message", message(Sentences.of(finding, verdict)))
                .with("locations", JsonText.array(List.of(primary.with("logicalLocations", subject(finding)))))
                .with("partialFingerprints", JsonText.object().with("importspy/v1", fingerprints.of(finding)));
        if (code.isPresent() && contract.isPresent()) {
            result.with(
                    "relatedLocations",
                    JsonText.array(List.of(contract.get().with("id", 1).with("message", message("the contract")))));
        }
        return result;
    }

    private static JsonArray subject(Finding finding) {
        return JsonText.array(List.of(
                JsonText.object().with("fullyQualifiedName", finding.subject().toString())));
    }

    private static JsonText suppression(Waived waived, GitRoot repository) {
        JsonText suppression = JsonText.object().with("kind", "external").with("justification", waived.because());
        repository.spot(waived.contract()).ifPresent(spot -> suppression.with("location", location(spot)));
        return suppression;
    }

    /** A contract that lies elsewhere, or an entry of an archive: named, though nobody can open it from the report. */
    private static JsonText unknown(Finding finding, Verdict verdict) {
        Place place = finding.contract().orElseGet(() -> Place.of(verdict.contract(), 0));
        return location(new SourceLocation(place.file(), place.line(), place.column()));
    }

    private static JsonText location(SourceLocation spot) {
        JsonText physical = JsonText.object()
                .with(
                        "artifactLocation",
                        JsonText.object().with("uri", uri(spot.path())).with("uriBaseId", ROOT));
        if (spot.line() > 0) {
            physical.with(
                    "region", JsonText.object().with("startLine", spot.line()).withKnown("startColumn", spot.column()));
        }
        return JsonText.object().with("physicalLocation", physical);
    }

    /** A relative reference (RFC 3986, 4.2); a colon in its first segment would make a scheme of it. */
    private static String uri(String path) {
        try {
            return new URI(null, null, "./" + path, null)
                    .toASCIIString()
                    .substring(2)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that begins with a dot is no scheme and no authority", e);
        }
    }

    private static JsonObject message(String text) {
        return JsonText.object().with("text", text).get();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
