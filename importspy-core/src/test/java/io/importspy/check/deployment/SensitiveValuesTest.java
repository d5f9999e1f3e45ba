package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Images;
import io.importspy.fixture.Tar;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import io.importspy.yaml.Quoting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks all that is ever said of a variable that is sensitive or secret, wherever it comes from: neither value is in it, that of the place or that of the contract. */
class SensitiveValuesTest {

    /** What the contract expects, where it is not the value itself. */
    private static final String EXPECTED = "plugh-0123456789";

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, "package com.acme; public class Plugin {}");
    }

    /** Where a variable comes from. */
    enum Origin {
        HOST,
        FILE,
        MANIFEST,
        CONFIG_MAP,
        SECRET,
        IMAGE,
        IMAGE_AND_MANIFEST;

        private static final String POD = """
                apiVersion: v1
                kind: Pod
                spec:
                  containers:
                  - name: app
                    env: [{name: %s, %s}]
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: map}
                data: {key: open-sesame-9f8e7d6c}
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: secret}
                stringData: {key: open-sesame-9f8e7d6c}
                """;

        String variable() {
            return this == HOST ? "PATH" : "DB_PASSWORD";
        }

        String value() {
            return this == HOST ? System.getenv("PATH") : "open-sesame-9f8e7d6c";
        }

        EnvironmentChoice[] in(Path folder) throws IOException {
            return switch (this) {
                case HOST -> new EnvironmentChoice[] {EnvironmentChoice.HOST};
                case FILE -> new EnvironmentChoice[] {text(folder, variable() + "=" + value())};
                case MANIFEST -> new EnvironmentChoice[] {pod(folder, "value: " + value())};
                case CONFIG_MAP ->
                    new EnvironmentChoice[] {pod(folder, "valueFrom: {configMapKeyRef: {name: map, key: key}}")};
                case SECRET ->
                    new EnvironmentChoice[] {pod(folder, "valueFrom: {secretKeyRef: {name: secret, key: key}}")};
                case IMAGE -> new EnvironmentChoice[] {image(folder, variable() + "=" + value())};
                case IMAGE_AND_MANIFEST ->
                    new EnvironmentChoice[] {image(folder, "A=b"), pod(folder, "value: " + value())};
            };
        }

        private EnvironmentChoice pod(Path folder, String value) throws IOException {
            return text(folder, POD.formatted(variable(), value));
        }

        private static EnvironmentChoice text(Path folder, String text) throws IOException {
            return EnvironmentChoice.at(Files.writeString(folder.resolve("app.yaml"), text));
        }

        private static EnvironmentChoice image(Path folder, String variable) throws IOException {
            byte[] image = Images.docker(Images.config("amd64", "java", variable), new Tar().bytes());
            return EnvironmentChoice.at(Files.write(folder.resolve("app.tar"), image));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_value_of_a_sensitive_variable_is_nowhere_whatever_is_expected_of_it(Origin origin) throws Exception {
        Gate place = gate.in(origin.in(folder));
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (String expectation : expectations(origin.value())) {
            for (String more : List.of("", ", os: zos, secrets: [NO_SUCH_SECRET]", ", variables: {}")) {
                String contract = "deployments:\n  - {name: a, variables: {%s: {%s, sensitive: true}}%s}\n"
                        .formatted(origin.variable(), expectation, more);
                seen.add(assertSilent(place.verdict(contract), origin));
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        origin == Origin.SECRET
                                ? new Outcome[] {Outcome.UNDECIDED, Outcome.VIOLATED, Outcome.BROKEN}
                                : Outcome.values());
    }

    private static List<String> expectations(String value) {
        String own = Quoting.quoted(value);
        return List.of(
                "value: " + own,
                "value: " + EXPECTED,
                "matches: '.*'",
                "matches: '" + EXPECTED + ".*'",
                "matches: '(.*.*.*.*.*.*.*.*.*.*.*.*)*" + EXPECTED + "'",
                "one-of: [" + own + ", " + EXPECTED + "]",
                "one-of: [" + EXPECTED + "]",
                "type: int",
                "type: bool",
                "type: url",
                "type: path",
                "type: duration",
                "absent: true",
                // Broken contracts.
                "matches: '(" + EXPECTED + "'",
                "valeu: " + own,
                "value: " + own + ", matches: " + EXPECTED,
                "type: " + EXPECTED,
                "absent: " + own,
                "one-of: {" + EXPECTED + ": " + own + "}",
                "value: [" + own + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variables: {A: {<<: *entry, sensitive: false}}",
                "variables: {A: {<<: [*entry], sensitive: false}}",
                "variables: {A: {<<: *entry, because: x, sensitive: false}}",
                "variables: {A: *value}",
                "variables: {A: {value: *value}}",
                "variables: {A: {matches: *value, sensitive: false}}",
                "variables: {A: {one-of: [x, *value]}}",
                "variables: {A: *entry}",
                "variables: {A: {type: *value}}",
                "variables: {*value : x}",
                "variables: [*value]",
                "secrets: [*value]",
                "os: *value",
                "vendor: [*value]",
                "java: *value",
                "name: *value",
                "types: [*value]",
                "modules: [{module: com.acme:x, because: *value}]",
                "*value : x",
            })
    void no_alias_and_no_merge_shows_a_sensitive_value(String block) {
        Verdict verdict = gate.verdict("""
                deployments:
                  - {name: b, os: zos, variables: {P: &entry {value: &value plugh-0123456789, sensitive: true}}}
                  - {os: zos, vm: x, %s}
                """.formatted(block));
        assertThat(verdict.outcome()).isIn(Outcome.VIOLATED, Outcome.BROKEN);
        assertThat(said(verdict)).noneMatch(text -> text.contains(EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest: {X: *value}",
                "filename: *value",
                "version: *value",
                "contents: {never: [*value]}",
                "imports: {never: [{import: a.B, because: *value}]}"
            })
    void no_alias_takes_a_sensitive_value_to_another_section(String section) {
        Verdict verdict = gate.verdict("""
                deployments:
                  - {name: b, os: zos, variables: {P: {value: &value plugh-0123456789, sensitive: true}}}
                %s
                """.formatted(section));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(said(verdict)).noneMatch(text -> text.contains(EXPECTED));
    }

    @ParameterizedTest
    @EnumSource
    void the_value_of_a_secret_is_nowhere(Origin origin) throws Exception {
        Gate place = gate.in(origin.in(folder));
        String name = origin.variable();
        for (String contract : List.of(
                "deployments: [{secrets: [%s]}]",
                "deployments: [{secrets: [%s, NO_SUCH_SECRET]}]",
                "deployments: [{secrets: [%s], os: zos, java: 8, vm: x, vendor: x}]",
                "deployments: [{secrets: [%s, %1$s]}]",
                "deployments: [{secrets: [{%s: plugh-0123456789}]}]",
                "deployments: [{secrets: [%s=plugh-0123456789]}]")) {
            assertSilent(place.verdict(contract.formatted(name)), origin);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECRET")
    void what_is_sensitive_in_one_deployment_is_so_in_all(Origin origin) throws Exception {
        Gate place = gate.in(origin.in(folder));
        String name = origin.variable();
        String open = "deployments:\n  - {name: a, variables: {%s: plugh}}\n".formatted(name);
        assertThat(place.verdict(open).toString()).contains(origin.value());
        for (String other : List.of("variables: {%s: {absent: true, sensitive: true}}", "secrets: [X, %s], os: zos")) {
            String contract = open + "  - {name: b, " + other.formatted(name) + "}\n";
            assertThat(assertSilent(place.verdict(contract), origin)).isEqualTo(Outcome.VIOLATED);
            assertThat(assertSilent(place.verdict(contract, "a"), origin)).isEqualTo(Outcome.VIOLATED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stringData: {key: @open-sesame}",
                "stringData: {key: *open-sesame}",
                "stringData: {key: !open-sesame x}",
                "stringData: {key: !open-sesame}",
                "stringData: {key: \"\\open-sesame\"}",
                "stringData: {key: [open-sesame}",
                "stringData: {key: a: open-sesame}",
                "stringData: {key: &open-sesame *open-sesame}",
                "stringData: [open-sesame]",
                "stringData: open-sesame",
                "data: {open-sesame: a, open-sesame: b}",
                "stringData:\n  key: \"open-sesame",
                "stringData:\n  key: open-sesame\n bad: x",
                "stringData: {key: \u0007open-sesame}",
                "stringData: {key: {open-sesame: x}}, x: @"
            })
    void a_manifest_that_cannot_be_read_is_not_quoted(String secret) throws Exception {
        Path file = Files.writeString(
                folder.resolve("app.yaml"), "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n" + secret + "\n");
        Verdict verdict = gate.in(file).verdict("deployments: [{secrets: [A]}]");
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(said(verdict)).noneMatch(text -> text.contains("open-sesame"));
    }

    @Test
    void other_sources_that_cannot_be_read_are_not_quoted_either() throws Exception {
        Path file = folder.resolve("app.env");
        for (String text : List.of("A=b\nexport DB_PASSWORD=open-sesame", "open sesame", "open-sesame x=y")) {
            Files.writeString(file, text);
            assertUnquoted(file);
        }
        String config = Images.config("amd64", "java", "A=open-sesame");
        for (String broken : List.of(config.replace("}", ""), config.replace("\"os\"", "open-sesame"), config + "x")) {
            Files.write(file, Images.docker(broken, new Tar().bytes()));
            assertUnquoted(file);
        }
    }

    private void assertUnquoted(Path file) {
        Verdict verdict = gate.in(file).verdict("deployments: [{secrets: [A]}]");
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(said(verdict)).noneMatch(text -> text.contains("open-sesame") || text.contains("open sesame"));
    }

    private static Outcome assertSilent(Verdict verdict, Origin origin) {
        assertThat(said(verdict))
                .isNotEmpty()
                .noneMatch(text -> text.contains(origin.value()) || text.contains(EXPECTED));
        return verdict.outcome();
    }

    /** Each string of a verdict, and each line of its report with all details. */
    private static List<String> said(Verdict verdict) {
        Stream<String> report = new TextReport(Style.PLAIN, Level.DEBUG, Mode.STRICT)
                .on(verdict).stream().map(message -> message.text());
        return Stream.concat(Stream.of(verdict.toString(), TextReport.headline(verdict)), report)
                .toList();
    }
}
