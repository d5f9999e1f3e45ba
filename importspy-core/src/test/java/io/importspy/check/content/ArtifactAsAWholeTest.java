package io.importspy.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File name, version and manifest of real jars, and artifacts that cannot be looked at. */
class ArtifactAsAWholeTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    Path folder;

    @Test
    void the_file_name_is_one_that_the_pattern_means() {
        Gate gate = jar("billing-plugin-2.1.0.jar", NOTHING, NOTHING);
        gate.check("filename: billing-plugin-*.jar");
        gate.check("filename: billing-plugin-?.?.0.jar");
        gate.check("filename: ledger-*.jar    # VIOLATION filename.mismatch: billing-plugin-2.1.0.jar");
        gate.check("filename: billing-plugin-?.jar    # VIOLATION filename.mismatch");
    }

    @Test
    void the_version_is_the_first_that_the_artifact_tells() {
        jar("a-9.jar", Map.of("Implementation-Version", "2"), pom("1.5")).check("version: \"[1,2)\"");
        jar("a-9.jar", Map.of("Implementation-Version", "1.5", "Bundle-Version", "3"), NOTHING)
                .check("version: \"[1,2)\"");
        jar("a-9.jar", Map.of("Bundle-Version", "1.5"), NOTHING).check("version: \"[1,2)\"");
        jar("a-1.5.jar", NOTHING, NOTHING).check("version: \"[1,2)\"");
        jar("a-1.5.jar", NOTHING, NOTHING).check("version: 1.5.0");
        jar("a-1.5.jar", NOTHING, NOTHING).check("version: 1.6    # VIOLATION version.mismatch: 1.5");
        jar("a.jar", NOTHING, NOTHING).check("version: 1.6    # UNDECIDED version.unknown");
    }

    @Test
    void a_file_name_with_two_versions_in_it_tells_none() {
        jar("log4j-1.2-api-2.17.1.jar", NOTHING, NOTHING)
                .check("version: \"[1,2)\"    # UNDECIDED version.unknown: none or several in the file name");
        jar("hibernate-5.3.20.Final-redhat-00001.jar", NOTHING, NOTHING).check("version: \"[5,6)\"");
        jar("a-1.0-beta-2.jar", NOTHING, NOTHING).check("version: 1.0-beta-2");
        jar("a-1.5-20240101.123456-1.jar", NOTHING, NOTHING).check("version: \"[1,2)\"");
        jar("netty-4.1.0.Final-linux-x86_64.jar", NOTHING, NOTHING).check("version: \"[4,5)\"");
    }

    @Test
    void a_shaded_jar_with_several_poms_does_not_take_its_version_from_one_of_them() {
        Map<String, String> poms = Map.of(
                "META-INF/maven/g/a/pom.properties",
                "version=1.5\n",
                "META-INF/maven/g/b/pom.properties",
                "version=2\n");
        jar("a.jar", NOTHING, poms).check("version: \"[1,2)\"    # UNDECIDED version.unknown");
    }

    @Test
    void a_pom_that_is_no_properties_file_is_undecided() {
        jar("a.jar", NOTHING, Map.of("META-INF/maven/g/a/pom.properties", "version=\\u00zz"))
                .check("version: 1    # UNDECIDED entry.unreadable: pom.properties");
    }

    @Test
    void attributes_of_the_manifest_are_as_expected() {
        jar("a.jar", Map.of("Plugin-Id", "billing", "Port", "80", "Secret", "x"), NOTHING)
                .check("""
                manifest:
                  plugin-id: billing
                  Port: {type: int}
                  Nothing: {absent: true}
                  Secret: {absent: true}         # VIOLATION manifest.value: "x"
                  Missing: x                     # VIOLATION manifest.missing: no such attribute
                  Plugin-Id2: {matches: "a|b"}   # VIOLATION manifest.missing: matches a|b
                """);
        jar("a.jar", Map.of("Plugin-Id", "ledger"), NOTHING).check("""
                manifest:
                  Plugin-Id: {value: billing, severity: warning, because: the host looks it up} # WARNING manifest.value: the host looks it up
                """);
    }

    @Test
    void a_pattern_that_takes_too_long_is_undecided() {
        jar("a.jar", Map.of("Long", "a".repeat(300)), NOTHING).check("""
                manifest:
                  Long: {matches: ".*.*.*.*.*.*.*.*.*b"}       # UNDECIDED manifest.value
                """);
    }

    @Test
    void a_contract_of_which_nothing_was_looked_at_does_not_conform() throws IOException {
        Verdict verdict =
                jar("a.jar", NOTHING, NOTHING).withoutEnvironment().verdict("deployments: [{name: a, java: 17}]");
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("contract.nothing-checked");
            assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
        });
    }

    @Test
    void what_cannot_be_opened_is_undecided() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip at all");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String contract = "types: [com.acme.Plugin]";
        assertUndecided(folder.resolve("gone.jar"), contract, "artifact.missing");
        assertUndecided(text, contract, "artifact.unreadable");
        assertUndecided(empty, contract, "artifact.empty");
    }

    private void assertUndecided(Path artifact, String contract, String id) {
        Verdict verdict = new Gate(folder, artifact).verdict(contract);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo(id));
    }

    private Gate jar(String name, Map<String, String> attributes, Map<String, String> entries) {
        return new Gate(folder, Jars.write(folder.resolve(name), attributes, entries));
    }

    private static Map<String, String> pom(String version) {
        return Map.of("META-INF/maven/g/a/pom.properties", "version=" + version + "\n");
    }
}
