package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments, held against the machine and the JVM that run this test. */
class DeploymentsTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.with(folder, List.of("--release", "8"), "package com.acme; public class Plugin {}");
    }

    @Test
    void a_block_fits_if_all_of_its_conditions_hold() {
        Verdict verdict = gate.check("""
                deployments:
                  - name: elsewhere
                    java: 8
                  - name: here
                    os: [linux, macos, windows, aix, freebsd]
                    java: "[17,)"
                    variables:
                      PATH: {matches: ".+"}
                      NO_SUCH_VARIABLE_I_HOPE: {absent: true}
                    secrets: [PATH]
                """);
        assertThat(verdict.coverage().deployment()).contains("here");
    }

    @Test
    void where_none_fits_the_nearest_comes_first_and_each_says_why() {
        Verdict verdict = gate.check("""
                deployments:
                  - name: far
                    java: 8
                    vm: Elektronika
                    vendor: [Robotron, Zuse]
                  - name: near                   # VIOLATION deployment.mismatch: near does not match (java: 8 expected
                    java: 8
                """);
        String found = verdict.findings().get(0).found().orElseThrow();
        assertThat(found.indexOf("near")).isLessThan(found.indexOf("far"));
        assertThat(found)
                .contains("vendor: Robotron or Zuse expected")
                .contains(Runtime.version().toString());
    }

    @Test
    void a_deployment_that_is_named_is_held_alone() {
        Verdict verdict = gate.check("""
                deployments:
                  - {name: here, java: "[17,)"}
                  - name: museum    # VIOLATION deployment.mismatch: the environment of museum
                    java: 8
                """, "museum");
        assertThat(verdict.findings().get(0).found().orElseThrow()).doesNotContain("here");
        assertThat(gate.check(
                                "deployments: [{name: any, java: '[17,)'}, {name: here, java: '[17,)'}, {name: x, java: 8}]",
                                "here")
                        .coverage()
                        .deployment())
                .contains("here");
    }

    @Test
    void a_deployment_that_is_named_and_not_there_is_a_mistake() {
        gate.check("""
                deployments:
                  - name: production   # BROKEN deployment.missing: did you mean `production`?
                    java: 8
                  - {name: test, java: 8}
                """, "prodution");
        gate.check("""
                deployments:
                  - name: production   # BROKEN deployment.missing: write one of: production, test
                    java: 8
                  - {name: test, java: 8}
                """, "x\u001b");
        gate.check("""
                deployments:
                  - java: 8            # BROKEN deployment.missing: give the deployment that is meant a `name`
                """, "production");
        Verdict verdict = gate.verdict("types: [com.acme.Plugin]", "production");
        assertThat(verdict.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(verdict.findings().get(0).subject().toString())
                .isEqualTo("importspy.deployment is `production`, and the contract has no deployments at all");
    }

    @Test
    void a_missing_variable_or_secret_makes_its_block_not_fit() {
        gate.check("""
                deployments:
                  - variables: {NO_SUCH_VARIABLE_I_HOPE: production}  # VIOLATION deployment.mismatch: no such variable
                """);
        gate.check("""
                deployments:
                  - secrets: [NO_SUCH_VARIABLE_I_HOPE]  # VIOLATION deployment.mismatch: secrets.NO_SUCH_VARIABLE_I_HOPE
                """);
    }

    @Test
    void a_block_of_which_one_condition_cannot_be_seen_is_undecided() {
        assertThat(System.getenv("PATH")).hasSizeGreaterThan(15);
        gate.check("""
                deployments:
                  - java: "[17,)"  # UNDECIDED deployment.unknown: takes too long
                    variables: {PATH: {matches: "(.*.*.*.*.*.*.*.*.*.*.*.*)*\\u0001"}}
                """);
    }

    @Test
    void the_value_of_a_sensitive_variable_appears_nowhere() {
        String path = System.getenv("PATH");
        Verdict verdict = gate.verdict("""
                deployments:
                  - variables: {PATH: {value: not-the-path, sensitive: true}}
                    java: 8
                """);
        assertThat(verdict.toString()).doesNotContain(path).doesNotContain("not-the-path");
        Verdict open = gate.verdict("deployments: [{variables: {PATH: not-the-path}}]");
        assertThat(open.toString()).contains(path).contains("not-the-path");
    }
}
