package io.importspy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.importspy.Accepted;
import io.importspy.ImportSpy;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that extends others: all of them hold, and each finding points into the file that asks for it. */
class ExtendsTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(
                folder,
                "package com.acme; public class Plugin { public int run() { return 0; } public void stop() {} }",
                "package com.acme; public class Page<T> { public T get() { return null; } }");
    }

    @Test
    void what_lies_beneath_is_asked_for_too_and_a_violation_points_into_its_own_file() {
        gate.checkFiles("""
                === config/spymodel.yml
                extends: [../platform/all.yml]
                types:
                  - type: com.acme.Plugin
                    members: [void start()]     # VIOLATION member.missing
                === platform/all.yml
                extends: names.yml
                using: [com.acme.Plugin]
                types:
                  - com.acme.Service            # VIOLATION type.missing
                === platform/names.yml
                types:
                  - type: final class com.acme.Plugin    # VIOLATION type.modifier
                """);
    }

    @Test
    void of_what_can_be_said_once_the_upper_word_counts() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                version: "[1,2)"                     # UNDECIDED version.unknown
                manifest:
                  plugin-id: {absent: true}
                deployments:
                  - name: here
                    java: "[17,)"
                === base.yml
                version: 3.0
                manifest:
                  Plugin-Id: base
                  Plugin-Class: com.acme.Plugin      # VIOLATION manifest.missing
                deployments:
                  - name: here
                    java: 8
                """);
    }

    @Test
    void each_limit_on_references_and_entries_holds_by_itself_and_of_services_the_upper_word_counts() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                services:
                  java.lang.Runnable: []
                contents:
                  only: ["**"]
                imports:
                  only: [java.lang..*]
                === base.yml
                services:
                  java.lang.Runnable: [com.acme.Plugin]
                  "*": []
                  java.lang.AutoCloseable: [com.acme.Plugin]      # VIOLATION service.missing
                contents:
                  only: [org/**]             # VIOLATION content.unlisted
                imports:
                  only: []                   # VIOLATION import.only: com.acme.Plugin
                """);
    }

    @Test
    void of_one_type_both_are_held_against_the_code_and_a_member_as_the_upper_one_writes_it() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                types:
                  - type: com.acme.Plugin
                    members:
                      - int run()
                      - long stop()                  # VIOLATION member.return-type
                  - type: com.acme.Page<E>
                    members: [E get()]
                === base.yml
                types:
                  - type: abstract class com.acme.Plugin      # VIOLATION type.modifier
                    members:
                      - long run()
                      - void pause()                 # VIOLATION member.missing
                  - type: class com.acme.Page<T>
                    members: [T get(), T set(T value)]        # VIOLATION member.missing: set
                """);
    }

    @Test
    void exact_beneath_stays_exact_and_knows_what_is_declared_above() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                match: subset
                types:
                  - type: com.acme.Plugin
                    members: [public int run()]
                === base.yml
                match: exact                                  # VIOLATION type.undeclared: com.acme.Page
                types:
                  - type: public class com.acme.Plugin        # VIOLATION member.undeclared: stop()
                    members: [public Plugin()]
                """);
    }

    @Test
    void what_clients_know_of_a_type_is_said_once() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                match: compatible
                types: [public class com.acme.Plugin]         # BROKEN contract.duplicate: base.yml
                === base.yml
                match: compatible
                types: [public class com.acme.Plugin]
                """);
    }

    @Test
    void of_several_the_later_lie_over_the_earlier_and_what_they_share_beneath_both() {
        gate.checkFiles("""
                === spymodel.yml
                extends: [left.yml, right.yml]
                filename: classes                             # UNDECIDED filename.unknown
                === left.yml
                extends: shared.yml
                manifest: {A: left, B: left}                  # VIOLATION manifest.missing: A
                === right.yml
                extends: ./shared.yml
                manifest: {B: right}                          # VIOLATION manifest.missing: "right"
                === shared.yml
                manifest: {A: shared, B: shared, C: shared}   # VIOLATION manifest.missing: C
                """);
    }

    @Test
    void waivers_of_either_accept_violations_of_both() {
        Verdict verdict = gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                types: [com.acme.Above]
                waivers: [{violation: type.missing, at: com.acme.Beneath, because: old}]
                === base.yml
                types: [com.acme.Beneath]
                waivers: [{violation: type.missing, at: com.acme.Above, because: older}]
                """);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.waived()).extracting(Waived::because).containsExactlyInAnyOrder("old", "older");
    }

    @Test
    void names_mean_what_their_own_file_says() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                types:
                  - type: com.acme.Page
                    members: [List get()]                     # BROKEN contract.declaration
                === base.yml
                using: [java.util.List]
                types: [com.acme.Page]
                """);
    }

    @Test
    void all_problems_of_all_files_are_told_at_once() {
        Verdict verdict = gate.checkFiles("""
                === spymodel.yml
                filename: a/b                                 # BROKEN contract.value
                extends:
                  - base.yml
                  - nowhere.yml                               # BROKEN contract.extends: is not there
                  - platform                                  # BROKEN contract.extends: is not to be had
                  - spymodel.yml                              # BROKEN contract.extends: spymodel.yml → spymodel.yml
                  - com.acme:platform:1.0                     # BROKEN contract.extends: no repository
                === base.yml
                extends: platform/more.yml
                type: [com.acme.Plugin]                       # BROKEN contract.unknown-key
                === platform/more.yml
                extends: [../base.yml]                        # BROKEN contract.extends: base.yml → platform/more.yml → base.yml
                """);

        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.excerpt()).isPresent());
    }

    @Test
    void a_contract_may_be_there_for_others_only_but_all_of_it_must_ask_for_something() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                === base.yml
                types: [com.acme.Plugin]
                """);
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml                             # BROKEN contract.empty
                === base.yml
                exclude: [com.acme.internal..*]
                """);
    }

    @Test
    void as_many_as_a_hundred_contracts_are_read() throws IOException {
        Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 101; i++) {
            Files.writeString(folder.resolve("many/" + i + ".yml"), "extends: " + (i + 1) + ".yml\nfilename: x");
        }
        Verdict verdict = gate.verdict("extends: many/0.yml");

        assertThat(verdict.findings())
                .extracting(Finding::id, finding -> finding.contract().map(Place::file))
                .containsExactly(tuple("contract.extends", Optional.of("many/99.yml")));
    }

    @Test
    void a_published_contract_is_found_by_its_coordinates_and_has_nothing_beside_it() throws IOException {
        Path published = Files.createDirectories(folder.resolve("repository"));
        Files.writeString(published.resolve("platform-1.0.yml"), "types: [com.acme.Service]");
        Files.writeString(published.resolve("paths-1.0.yml"), "extends: platform-1.0.yml");
        Gate build = gate.asking(request ->
                request.published((groupId, artifactId, version, classifier) -> published.resolve(
                        artifactId + "-" + version + classifier.map("-"::concat).orElse("") + ".yml")));

        assertThat(build.verdict("extends: com.acme:platform:1.0").findings())
                .extracting(Finding::id, finding -> finding.contract().map(Place::file))
                .containsExactly(tuple("type.missing", Optional.of("com.acme:platform:1.0")));
        build.check("""
                extends:
                  - com.acme:platform:1.0:strict              # BROKEN contract.extends: is not there
                """);
        assertThat(build.verdict("extends: com.acme:paths:1.0").findings())
                .extracting(finding -> finding.subject().toString())
                .containsExactly(
                        "the contract `platform-1.0.yml` is a path, and beside a published contract there is nothing");
    }

    @Test
    void what_is_sensitive_in_one_is_so_in_all() {
        Verdict verdict = gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                deployments:
                  - name: here                   # VIOLATION deployment.mismatch: PATH: a value that is not shown
                    variables: {PATH: nowhere}
                === base.yml
                deployments:
                  - name: there
                    os: aix
                    variables: {PATH: {value: elsewhere, sensitive: true}}
                """);

        assertThat(verdict.findings().toString()).doesNotContain(System.getenv("PATH"));
    }

    @Test
    void what_is_sensitive_in_a_block_that_is_overridden_is_so_in_the_other() {
        Verdict verdict = gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                deployments:
                  - name: here                   # VIOLATION deployment.mismatch: PATH: a value that is not shown
                    variables: {PATH: nowhere}
                === base.yml
                deployments:
                  - name: here
                    variables: {PATH: {value: elsewhere, sensitive: true}}
                """);

        assertThat(verdict.findings().toString()).doesNotContain(System.getenv("PATH"));
    }

    @Test
    void accept_edits_the_contract_that_it_was_asked_for_and_says_what_others_ask_for() {
        gate.checkFiles("""
                === spymodel.yml
                extends: base.yml
                types:
                  - type: com.acme.Plugin
                    members:
                      - long run()               # VIOLATION member.return-type
                === base.yml
                types:
                  - type: com.acme.Plugin
                    members: [long stop()]       # VIOLATION member.return-type
                """);
        Accepted accepted = ImportSpy.accept(gate.request("spymodel.yml", Optional.empty()));

        assertThat(accepted.text())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("extends: base.yml")
                        .contains("- public int run()")
                        .doesNotContain("stop"));
        assertThat(accepted.remaining()).singleElement().satisfies(finding -> {
            assertThat(finding.contract()).map(Place::file).contains("base.yml");
            assertThat(finding.advice()).startsWith("accept the change in the contract that asks for it");
        });
    }
}
