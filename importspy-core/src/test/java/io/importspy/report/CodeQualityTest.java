package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What GitLab documents of the format ("Code Quality report format" of its handbook): a list of objects with five fields, of which a
 * viewer drops each one that is not so.
 */
final class CodeQualityTest {

    private static final List<String> SEVERITIES = List.of("info", "minor", "major", "critical", "blocker");

    @TempDir
    Path base;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(base.resolve(".git"));
        Path folder = Files.createDirectories(base.resolve("module/src"));
        Files.createFile(folder.resolve("Foo.java"));
        Files.createFile(base.resolve("module/spymodel.yml"));
    }

    @Test
    void each_finding_has_the_fields_that_gitlab_documents() {
        assertThat(issues(everything())).hasSize(6).allSatisfy(issue -> {
            assertThat(issue.keySet()).contains("description", "check_name", "fingerprint", "severity", "location");
            assertThat(text(issue, "description")).isNotBlank();
            assertThat(text(issue, "check_name")).isNotBlank();
            assertThat(text(issue, "severity")).isIn(SEVERITIES);
            JsonObject location = issue.getAsJsonObject("location");
            int line = location.getAsJsonObject("lines")
                    .getAsJsonPrimitive("begin")
                    .getAsInt();
            assertThat(line).isPositive();
        });
    }

    @Test
    void paths_start_at_the_repository() {
        assertThat(issues(everything())).allSatisfy(issue -> {
            String path = text(issue.getAsJsonObject("location"), "path");
            assertThat(path).isNotEmpty().doesNotStartWith("/").doesNotStartWith("./");
            assertThat(base.resolve(path)).isRegularFile();
        });
    }

    @Test
    void a_contract_from_elsewhere_is_named_without_a_path() {
        Verdict verdict = new Verdict(
                "app.jar",
                "/etc/contracts/plugin.yml",
                List.of(Sample.WRONG_RESULT
                        .askedAt(new Place("/etc/contracts/plugin.yml", 3, 1))
                        .in(Place.of("app.jar", 0))),
                Coverage.NOTHING,
                Duration.ZERO);
        assertThat(issues(verdict))
                .extracting(issue -> text(issue.getAsJsonObject("location"), "path"))
                .containsExactly("plugin.yml");
    }

    @Test
    void fingerprints_are_unique() {
        assertThat(issues(everything()))
                .extracting(issue -> text(issue, "fingerprint"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_severity_is_one_that_gitlab_knows() {
        for (Severity severity : Severity.values()) {
            assertThat(issues(List.of(Sample.weighing(severity))))
                    .extracting(issue -> text(issue, "severity"))
                    .singleElement()
                    .isIn(SEVERITIES);
        }
    }

    /** With a line of the code, with a class file instead, in an entry of an archive, twice the same, and nowhere at all. */
    private static List<Finding> everything() {
        Finding finding = Sample.WRONG_RESULT.askedAt(new Place("spymodel.yml", 16, 9));
        return List.of(
                finding.in(Place.of("src/Foo.java", 42)),
                finding.in(Place.of("com/acme/Foo.class", 0)),
                finding.in(Place.of("app.jar!/META-INF/services/com.acme.Plugin", 3)),
                finding.in(Place.of("../../etc/passwd", 1)),
                finding.in(Place.of("src/Foo.java", 42)),
                Sample.WRONG_RESULT.askedAt(new Place("elsewhere.yml", 0, 0)).in(Place.of("app.jar", 0)));
    }

    private List<JsonObject> issues(List<Finding> findings) {
        return issues(Sample.verdict(findings.toArray(Finding[]::new)));
    }

    private List<JsonObject> issues(Verdict verdict) {
        Run run = new Run(List.of(verdict), GitRoot.around(base.resolve("module")), "0.1.0");
        JsonArray array =
                JsonParser.parseString(ReportFormat.CODE_QUALITY.of(run)).getAsJsonArray();
        List<JsonObject> issues = new ArrayList<>();
        for (JsonElement element : array) {
            issues.add(element.getAsJsonObject());
        }
        return issues;
    }

    private static String text(JsonObject object, String key) {
        return object.getAsJsonPrimitive(key).getAsString();
    }
}
