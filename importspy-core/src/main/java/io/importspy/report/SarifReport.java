package io.importspy.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        Set<String> rules = new LinkedHashSet<>();
        List<Json> results = new ArrayList<>();
        for (Verdict verdict : run.verdicts()) {
            for (Finding finding : verdict.findings()) {
                rules.add(finding.id());
                results.add(result(finding, verdict, run.repository(), fingerprints));
            }
            for (Waived waived : verdict.waived()) {
                rules.add(waived.finding().id());
                results.add(result(waived.finding(), verdict, run.repository(), fingerprints)
                        .with("suppressions", Json.array(List.of(suppression(waived, run.repository())))));
            }
        }
        return Json.text(Json.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", Json.array(List.of(run(run, rules, results))))
                .get());
    }

    private static Json run(Run run, Set<String> rules, List<Json> results) {
        boolean complete = run.outcome() != Outcome.BROKEN && run.outcome() != Outcome.UNDECIDED;
        return Json.object()
                .with(
                        "tool",
                        Json.object()
                                .with(
                                        "driver",
                                        Json.object()
                                                .with("name", "ImportSpy")
                                                .with("version", run.tool())
                                                .with(
                                                        "rules",
                                                        Json.array(rules.stream()
                                                                .map(SarifReport::rule)
                                                                .toList()))))
                .with("invocations", Json.array(List.of(Json.object().with("executionSuccessful", complete))))
                .with("columnKind", "unicodeCodePoints")
                .with("results", Json.array(results));
    }

    private static Json rule(String id) {
        return Json.object().with("id", id).with("shortDescription", message(id.replaceAll("[.-]", " ")));
    }

    private static Json result(Finding finding, Verdict verdict, Repository repository, Fingerprints fingerprints) {
        Optional<Json> code = repository.code(finding).map(SarifReport::location);
        Optional<Json> contract = repository.contract(finding).map(SarifReport::location);
        Json primary = code.or(() -> contract).orElseGet(() -> unknown(finding, verdict));
        Json result = Json.object()
                .with("ruleId", finding.id())
                .with("level", level(finding.severity()))
                .with("message", message(Sentences.of(finding, verdict)))
                .with("locations", Json.array(List.of(primary.with("logicalLocations", subject(finding)))))
                .with("partialFingerprints", Json.object().with("importspy/v1", fingerprints.of(finding)));
        if (code.isPresent() && contract.isPresent()) {
            result.with(
                    "relatedLocations",
                    Json.array(List.of(contract.get().with("id", 1).with("message", message("the contract")))));
        }
        return result;
    }

    private static JsonArray subject(Finding finding) {
        return Json.array(List.of(Json.object().with("fullyQualifiedName", finding.subject())));
    }

    private static Json suppression(Waived waived, Repository repository) {
        Json suppression = Json.object().with("kind", "external").with("justification", waived.because());
        repository.spot(waived.contract()).ifPresent(spot -> suppression.with("location", location(spot)));
        return suppression;
    }

    /** A contract that lies elsewhere, or an entry of an archive: named, though nobody can open it from the report. */
    private static Json unknown(Finding finding, Verdict verdict) {
        Place place = finding.contract().orElseGet(() -> Place.of(verdict.contract(), 0));
        return location(new Spot(place.file(), place.line(), place.column()));
    }

    private static Json location(Spot spot) {
        Json physical = Json.object()
                .with(
                        "artifactLocation",
                        Json.object().with("uri", uri(spot.path())).with("uriBaseId", ROOT));
        if (spot.line() > 0) {
            physical.with(
                    "region", Json.object().with("startLine", spot.line()).withKnown("startColumn", spot.column()));
        }
        return Json.object().with("physicalLocation", physical);
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
        return Json.object().with("text", text).get();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
