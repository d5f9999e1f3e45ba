package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.report.Level;
import io.importspy.report.Message;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of a deployment: what must be there in this place, and nobody asks for elsewhere. */
class TypesOfDeploymentsTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.4\"\nOS_NAME=\"Linux\"");
        gate = Gate.of(folder, """
                        package com.acme;
                        public class Plugin {
                            public int run() { return 1; }
                        }
                        """, "package com.acme; public class Native extends Plugin {}")
                .in(jdk);
    }

    @Test
    void of_the_block_that_fits_the_types_must_be_there_and_of_no_other() {
        Verdict verdict = gate.check("""
                using: [com.acme.Plugin]
                deployments:
                  - name: old
                    java: 17
                    types: [com.acme.Gone]
                  - name: new
                    java: 21
                    types:
                      - type: public class com.acme.Native extends Plugin
                        because: the launcher loads it
                        members:
                          - int run()
                          - void stop()           # VIOLATION member.missing: the launcher loads it
                      - com.acme.Windows          # VIOLATION type.missing
                """);
        assertThat(verdict.coverage().deployment()).contains("new");
        assertThat(verdict.coverage().expectations()).isEqualTo(6);
        assertThat(verdict.coverage().types()).isEqualTo(1);
    }

    @Test
    void what_another_block_declares_is_declared_also_where_one_alone_is_asked_for() {
        String contract = """
                match: exact
                types:
                  - {type: public class com.acme.Plugin, members: [public Plugin(), public int run()]}
                deployments:
                  - {name: old, java: 17, types: [{type: com.acme.Native, match: subset}]}
                  - {name: new, java: 21}
                """;
        assertThat(gate.verdict(contract).findings()).isEmpty();
        assertThat(gate.verdict(contract, "new").findings()).isEmpty();
    }

    @Test
    void each_block_that_fits_asks_for_its_types() {
        Verdict verdict = gate.check("""
                deployments:
                  - {name: any, os: linux}
                  - {java: 21, types: [com.acme.Gone]}     # VIOLATION type.missing
                  - {java: "[17,)", types: [com.acme.Lost]}  # VIOLATION type.missing
                  - {name: more, java: 21}
                """);
        assertThat(verdict.coverage().deployment()).contains("any");
    }

    @Test
    void where_nobody_knows_whether_a_block_fits_nobody_knows_whether_its_types_must_be_there() {
        gate.check("""
                deployments:
                  - {name: any, java: 21}
                  - {name: arm, arch: arm64}
                  - name: fast             # UNDECIDED deployment.unknown: whether the types of fast must be there
                    arch: arm64
                    types: [com.acme.Native]
                  - {name: old, java: 17, arch: arm64, types: [com.acme.Gone]}
                """);
    }

    @Test
    void where_none_fits_types_are_no_reason_to_fail_twice() {
        gate.check("deployments: [{java: 17, types: [com.acme.Gone]}] # VIOLATION deployment.mismatch");
    }

    @Test
    void what_clients_were_compiled_against_may_be_so_in_one_place_only() {
        gate.check("""
                deployments:
                  - java: 21
                    types:
                      - type: public class com.acme.Plugin
                        match: compatible
                        members: [public long run()]   # VIOLATION member.return-type
                      - type: public class com.acme.Native extends com.acme.Plugin  # VIOLATION member.undeclared: Native()
                        match: exact
                """);
        gate.check("""
                match: exact
                types:
                  - type: public class com.acme.Plugin
                    members: [public Plugin(), public int run()]
                deployments:
                  - {java: 17, types: [{type: public class com.acme.Native extends com.acme.Plugin, members: [public Native()]}]}
                  - {java: 21}
                """);
        gate.check("""
                match: exact
                types: [{type: public class com.acme.Native extends com.acme.Plugin, members: [public Native()]}]
                deployments:
                  - java: 21
                    types:
                      - type: public class com.acme.Plugin   # VIOLATION member.undeclared: run
                        members: [public Plugin()]
                """);
    }

    @Test
    void without_classes_nothing_can_be_said() throws Exception {
        Path jdk = folder.resolve("jdk");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Verdict verdict = new Gate(folder, empty).in(jdk).verdict("deployments: [{java: 21, types: [a.B]}]");
        assertThat(verdict.findings()).extracting(Finding::id).containsExactly("artifact.empty");
    }

    @Test
    void without_an_environment_the_verdict_says_that_nobody_looked() {
        Verdict verdict = gate.withoutEnvironment().check("""
                types: [com.acme.Plugin]
                deployments: [{os: zos, types: [com.acme.Gone]}]
                """);
        assertThat(verdict.coverage().expectations()).isEqualTo(1);
        assertThat(new TextReport(Style.PLAIN, Level.INFO, Mode.STRICT).on(verdict))
                .extracting(Message::text)
                .contains(
                        "not looked at: what deployments ask of the environment, since importspy.environment is none");
        assertThat(gate.verdict("types: [com.acme.Plugin]").coverage().notLookedAt())
                .isEmpty();
    }

    @Test
    void entries_are_read_as_those_of_the_contract() {
        gate.check("""
                using: [com.acme.Plugin]
                deployments:
                  - java: 21
                    types:
                      - class com.acme.Native extends Plgin   # BROKEN contract.declaration
                      - com.acme.Plugin
                      - com.acme.Plugin                       # BROKEN contract.duplicate
                      - {tpye: com.acme.Host}                 # BROKEN contract.unknown-key: `type`
                  - types: [com.acme.Plugin]                  # BROKEN contract.empty: move its types
                """);
    }
}
