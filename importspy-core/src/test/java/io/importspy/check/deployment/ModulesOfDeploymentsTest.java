package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.Accepted;
import io.importspy.Dependency;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of a deployment: what the artifact runs with in this place, and nobody asks for elsewhere. */
class ModulesOfDeploymentsTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.4\"\nOS_NAME=\"Linux\"");
        Path classes = Compiled.into(
                folder.resolve("model"), List.of(), "package com.acme.model; public final class Money {}");
        Path model = Jars.of(folder.resolve("model-1.3.jar"), classes, Map.of());
        Dependency dependency = Dependency.of("com.acme", "model", "1.3").file(model);
        gate = Gate.of(folder, "package com.acme; public class Plugin { public int run() { return 1; } }")
                .in(jdk)
                .asking(request -> request.dependencies(List.of(dependency)));
    }

    @Test
    void of_the_block_that_fits_the_modules_are_asked_and_of_no_other() {
        Verdict verdict = gate.check("""
                deployments:
                  - name: old
                    java: 17
                    modules: [com.acme:gone]
                  - name: new
                    java: 21
                    modules:
                      - com.acme:model
                      - com.acme:native           # VIOLATION module.missing
                      - never: ["com.acme:mod*"]  # VIOLATION module.never
                """);
        assertThat(verdict.coverage().deployment()).contains("new");
    }

    @Test
    void a_module_is_held_against_what_its_entry_asks() {
        gate.check("""
                deployments:
                  - os: linux
                    modules:
                      - module: com.acme:model
                        version: "[2,)"       # VIOLATION version.mismatch
                        types:
                          - public final class com.acme.model.Money
                          - com.acme.model.Gone   # VIOLATION type.missing
                """);
    }

    @Test
    void each_block_that_fits_asks_for_its_modules() {
        gate.check("""
                deployments:
                  - {name: any, os: linux}
                  - {java: 21, modules: [com.acme:gone]}     # VIOLATION module.missing
                  - {java: "[17,)", modules: [com.acme:lost]}  # VIOLATION module.missing
                """);
    }

    @Test
    void where_nobody_knows_whether_a_block_fits_nobody_knows_whether_its_modules_must_be_there() {
        gate.check("""
                deployments:
                  - {name: any, java: 21}
                  - {name: fast, arch: arm64, modules: [com.acme:model]}  # UNDECIDED deployment.unknown: the modules of fast
                  - {name: both, arch: arm64, types: [com.acme.Plugin], modules: [com.acme:model]}  # UNDECIDED deployment.unknown: the types and modules of both
                """);
    }

    @Test
    void where_none_fits_modules_are_no_reason_to_fail_twice() {
        gate.check("deployments: [{java: 17, modules: [com.acme:gone]}] # VIOLATION deployment.mismatch");
    }

    /** The digest of a module says that nobody has tampered with it, which is not for the artifact to accept. */
    @Test
    void accept_changes_nothing_that_is_asked_of_a_module() {
        String asked = "[{module: com.acme:model, integrity: {sha256: %s}}]".formatted("0".repeat(64));
        Accepted accepted = gate.accept("""
                types:
                  - {type: com.acme.Plugin, members: [long run()]}
                modules: %s
                deployments:
                  - {java: 21, modules: %s}
                """.formatted(asked, asked));
        assertThat(accepted.text().orElseThrow())
                .contains("int run()", "\nmodules: " + asked + '\n', "{java: 21, modules: " + asked + "}\n");
        assertThat(accepted.remaining())
                .extracting(Finding::id)
                .containsExactly("integrity.digest", "integrity.digest");
    }

    @Test
    void entries_are_read_as_those_of_the_contract() {
        gate.check("""
                deployments:
                  - java: 21
                    modules:
                      - com.acme:model
                      - com.acme:model        # BROKEN contract.duplicate
                      - {modul: com.acme:x}   # BROKEN contract.value: this entry has no `module`
                  - modules: [com.acme:model]   # BROKEN contract.empty: move its modules
                  - {java: 21, modules: []}   # BROKEN contract.empty: `modules` lists nothing
                """);
    }
}
