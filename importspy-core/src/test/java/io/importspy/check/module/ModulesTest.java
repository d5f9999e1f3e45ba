package io.importspy.check.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.CheckRequest;
import io.importspy.Dependency;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.fixture.Marks;
import io.importspy.fixture.StableSubjects;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a contract asks of the modules that an artifact runs with. */
class ModulesTest {

    @TempDir
    Path folder;

    private Gate gate;
    private Path model;

    @BeforeEach
    void compile() {
        gate = Gate.of(
                folder,
                "package com.acme.spi; public interface Plugin { void start(); }",
                "package com.acme.spi; public class Basic implements Plugin { public void start() {} }");
        Path classes = Compiled.into(
                folder.resolve("model"),
                List.of(),
                "package com.acme.model; public final class Money { public long amount() { return 0; } }");
        model = Jars.of(folder.resolve("shared-model-1.3.jar"), classes, pom("com.acme", "shared-model", "1.3"));
    }

    private static Map<String, String> pom(String groupId, String artifactId, String version) {
        return Map.of(
                "META-INF/maven/%s/%s/pom.properties".formatted(groupId, artifactId),
                "groupId=%s\nartifactId=%s\nversion=%s\n".formatted(groupId, artifactId, version));
    }

    private static Dependency dependency(String name, Optional<Path> file, boolean atRuntime) {
        String[] parts = name.split(":");
        Dependency dependency = Dependency.of(parts[0], parts[1], parts[2]);
        dependency = parts.length > 3 ? dependency.classifier(parts[3]) : dependency;
        dependency = file.isPresent() ? dependency.file(file.get()) : dependency;
        return atRuntime ? dependency : dependency.notAtRuntime();
    }

    private Gate with(Dependency... dependencies) {
        return gate.asking(request -> request.dependencies(List.of(dependencies)));
    }

    private Gate withModel() {
        return with(dependency("com.acme:shared-model:1.3", Optional.of(model), true));
    }

    @Test
    void a_dependency_is_held_against_what_is_asked_of_it_and_its_file_is_named() {
        Verdict verdict = withModel().check("""
                using: [java.util.List]
                modules:
                  - module: com.acme:shared-model
                    version: "[1.4,2)"                       # VIOLATION version.mismatch: com.acme:shared-model's version
                    filename: model-*.jar                    # VIOLATION filename.mismatch: com.acme:shared-model's file name
                    manifest:
                      Built-By: ci                           # VIOLATION manifest.missing: Built-By of com.acme:shared-model
                    types:
                      - type: final class com.acme.model.Money
                        members:
                          - int amount()                     # VIOLATION member.return-type: com.acme.model.Money.amount()
                          - static List<Money> all()         # VIOLATION member.missing
                """);

        assertThat(verdict.findings())
                .extracting(Finding::code)
                .allSatisfy(code -> assertThat(code)
                        .map(Place::file)
                        .hasValueSatisfying(file -> assertThat(file).startsWith("shared-model-1.3.jar")));
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.id().equals("member.return-type"))
                .extracting(Finding::code)
                .containsExactly(Optional.of(Place.of("shared-model-1.3.jar!/com/acme/model/Money.java", 1)));
    }

    @Test
    void a_module_without_classes_is_undecided_where_it_is_asked_for_types_and_not_where_it_is_not() {
        Path empty = Jars.write(folder.resolve("shared-model-1.3.jar"), Map.of(), Map.of("config.properties", ""));
        Gate around = with(dependency("com.acme:shared-model:1.3", Optional.of(empty), true));

        around.check("""
                modules:
                  - module: com.acme:shared-model    # UNDECIDED artifact.empty: at least one class
                    types: [com.acme.model.Money]
                """);
        around.check("""
                modules:
                  - module: com.acme:shared-model
                    version: "1.3"
                """);
    }

    @Test
    void what_is_as_promised_conforms_and_is_counted() {
        Verdict verdict = withModel().check("""
                modules:
                  - module: com.acme:*
                    version: "[1.3,2)"
                    types:
                      - type: final class com.acme.model.Money
                        members: [long amount()]
                """);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.coverage().expectations()).isEqualTo(4);
        assertThat(verdict.coverage().types()).isEqualTo(1);
    }

    @Test
    void registrations_references_and_digests_are_asked_of_a_module_too() {
        withModel().check("""
                modules:
                  - module: com.acme:shared-model
                    services:
                      java.lang.Runnable: [com.acme.model.Money]  # VIOLATION service.missing: java.lang.Runnable with com.acme.model.Money
                    imports:
                      only: []                                    # VIOLATION import.only: com.acme.model.Money
                    integrity:
                      sha256: 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b   # VIOLATION integrity.digest
                """);
    }

    @Test
    void what_is_exact_of_a_module_is_about_that_module() {
        withModel().check("""
                modules:
                  - module: com.acme:shared-model
                    match: exact                             # VIOLATION type.undeclared: com.acme.model.Money
                    exclude: [com.acme.internal..*]
                    types: [class com.acme.model.Coin]       # VIOLATION type.missing
                """);
    }

    @Test
    void a_module_must_be_there_unless_it_is_optional() {
        Gate build = with(
                dependency("org.acme:shared-model:1.3", Optional.of(model), true),
                dependency("com.acme:native:1.0:linux", Optional.of(model), true),
                dependency("com.acme:unbuilt:1.0", Optional.empty(), true));
        build.check("""
                modules:
                  - com.acme:shared-model                    # VIOLATION module.missing: there is org.acme:shared-model
                  - module: com.acme:ledger                  # VIOLATION module.missing: no such module
                    because: the books are there
                  - module: com.acme:other                   # WARNING module.missing
                    severity: warning
                  - module: com.acme:optional
                    optional: true
                    types: [a.B]
                  - com.acme:native                          # VIOLATION module.missing: com.acme:native:linux
                  - com.acme:native:linux
                  - com.acme:unbuilt
                  - module: com.acme:unb*                    # UNDECIDED module.unknown: com.acme:unbuilt has not been built
                    types: [a.B]
                  - lib/*.jar                                # VIOLATION module.missing: no such file
                  - module: lib/more/*.jar
                    optional: true
                """);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void a_file_that_nobody_can_look_at_is_not_a_missing_one() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.jar"), Path.of("loop.jar"));
        gate.check("""
                modules:
                  - module: loop.jar         # UNDECIDED module.unknown: loop.jar
                    optional: true
                  - module: loop.jar/*.jar   # UNDECIDED module.unknown: loop.jar
                    optional: true
                  - module: gone/more.jar
                    optional: true
                """);
    }

    @Test
    void each_file_that_a_path_means_is_checked_but_not_the_artifact_itself() throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        Path good = Compiled.into(
                folder.resolve("good"),
                List.of(),
                "package com.acme.spi; public class Basic { public void start() {} }",
                "package a; public class Good extends com.acme.spi.Basic {}");
        Files.delete(good.resolve("com/acme/spi/Basic.class"));
        Path bad = Compiled.into(folder.resolve("bad"), List.of(), "package b; class Bad {}");
        Jars.of(plugins.resolve("good-1.0.jar"), good, Map.of());
        Jars.of(plugins.resolve("bad-0.9.jar"), bad, Map.of());
        Files.writeString(plugins.resolve("broken-1.0.jar"), "no archive");

        Verdict verdict = gate.check("""
                modules:
                  - module: plugins/*-?.?.jar                # UNDECIDED artifact.unreadable
                    version: "[1.0,)"                        # VIOLATION version.mismatch: plugins/bad-0.9.jar's version
                    types:
                      - type: public class *..* implements com.acme.spi.Plugin    # VIOLATION type.access # VIOLATION type.supertype
                  - module: plugins/good-*.jar               # inherits from the artifact
                    types: [{type: a.Good, members: [void start()]}]
                  - module: classe?                          # VIOLATION module.missing
                  - model
                """);

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.id().startsWith("type."))
                .extracting(Finding::code)
                .containsOnly(Optional.of(Place.of("plugins/bad-0.9.jar!/b/Bad.java", 1)));
    }

    @Test
    void nothing_else_is_on_the_runtime_class_path_and_some_modules_nowhere() {
        Gate build = with(
                dependency("com.acme:shared-model:1.3", Optional.of(model), true),
                dependency("com.acme:native:1.0:linux", Optional.of(model), true),
                dependency("org.other:tool:2", Optional.of(folder.resolve("tool-2.jar")), true),
                dependency("log4j:log4j:1.2.17", Optional.of(model), false));
        Verdict verdict = build.check("""
                modules:
                  - only: [com.acme:*, org.slf4j:slf4j-api]  # VIOLATION module.unlisted: org.other:tool 2
                    because: the host has nothing else
                  - never:
                      - commons-logging:*
                      - log4j:log4j                          # VIOLATION module.never: log4j:log4j 1.2.17
                      - com.acme:native:windows
                """);

        assertThat(verdict.findings().get(0).code()).contains(Place.of("tool-2.jar", 0));
        assertThat(verdict.findings().get(0).because()).contains("the host has nothing else");
        with().check("modules: [{only: []}]");
        withModel()
                .check(
                        "modules: [{only: []}]            # VIOLATION module.unlisted: no module on the runtime class path");
    }

    @Test
    void a_waiver_accepts_a_module_by_its_name() {
        Verdict verdict = withModel().check("""
                modules:
                  - only: []
                  - module: com.acme:shared-model
                    version: 2.0
                waivers:
                  - {violation: module.unlisted, at: com.acme:shared-model, because: old}
                  - {violation: version.mismatch, at: "com.acme:shared-model's version", because: old}
                """);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.waived()).hasSize(2);
    }

    @Test
    void without_a_build_an_archive_tells_its_coordinates_itself() {
        Path nameless = Jars.of(folder.resolve("nameless.jar"), folder.resolve("model"), Map.of());
        String contract = """
                modules:
                  - module: com.acme:shared-model
                    version: 1.4                             # VIOLATION version.mismatch: 1.3
                  - never: [com.acme:shared-model]           # VIOLATION module.never
                """;
        check(contract, gate.artifact(), model);
        check("""
                modules:
                  - com.acme:shared-model
                  - com.acme:other                           # UNDECIDED module.unknown: nameless.jar
                  - only: [com.acme:*]                       # UNDECIDED module.unknown: nameless.jar
                  - never: [log4j:log4j]                     # UNDECIDED module.unknown: nameless.jar
                """, gate.artifact(), model, nameless);
        check("""
                modules:
                  - never: [log4j:log4j]                     # UNDECIDED module.unknown: no class path
                """, gate.artifact());
    }

    @Test
    void what_an_archive_holds_within_is_not_passed_over() {
        Path war = Jars.write(
                folder.resolve("app.war"),
                Map.of(),
                Map.of("WEB-INF/classes/a", "", "WEB-INF/lib/log4j\u202e.jar", ""));
        Verdict verdict = check("""
                modules:
                  - never: [log4j:log4j]                     # UNDECIDED module.unknown: app.war!/WEB-INF/lib/
                """, war, model);

        assertThat(Shown.text(verdict.findings().get(0).found().orElseThrow())).contains("log4j\\u202e.jar");

        Path application = Jars.write(
                folder.resolve("app.jar"),
                Map.of("Start-Class", "com.acme.Main"),
                Map.of("BOOT-INF/classes/a", "", "BOOT-INF/lib/below/log4j.jar", "PK\5\6" + "\0".repeat(18)));
        check("""
                modules:
                  - never: [log4j:log4j]                     # UNDECIDED module.unknown: app.jar!/BOOT-INF/lib/below/
                """, application, model);
    }

    private Verdict check(String contract, Path artifact, Path... classPath) {
        try {
            Files.writeString(folder.resolve("spymodel.yml"), contract);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Verdict verdict = StableSubjects.keep(ImportSpy.check(CheckRequest.of(folder.resolve("spymodel.yml"), artifact)
                .classPath(List.of(classPath))
                .environment(EnvironmentChoice.NONE)));
        Marks.assertMatched(contract, verdict);
        return verdict;
    }
}
