package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments, held against files of the variables that a platform will set. */
class PlatformVariablesTest {

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: billing}
            spec:
              containers:
              - name: app
                envFrom: [{secretRef: {name: more, optional: true}}]
                env:
                - {name: APP_MODE, value: production}
                - name: DB_PASSWORD
                  valueFrom: {secretKeyRef: {name: db, key: password}}
              - name: sidecar
            """;

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.with(folder, List.of("--release", "8"), "package com.acme; public class Plugin {}");
    }

    @Test
    void an_environment_file_passes_and_is_stopped() throws Exception {
        Gate file = gate.in(file("app.env", "APP_MODE=production\nDB_PASSWORD=hunter2\nTERM\n"));
        file.check("deployments: [{variables: {APP_MODE: production, DEBUG: {absent: true}}, secrets: [DB_PASSWORD]}]");
        file.check("deployments: [{variables: {APP_MODE: test}}] # VIOLATION deployment.mismatch: production");
        file.check(
                "deployments: [{secrets: [API_KEY]}]  # VIOLATION deployment.mismatch: a secret expected, none found");
        file.check("deployments: [{secrets: [TERM]}]     # UNDECIDED deployment.unknown: whatever the machine has");
        file.check("deployments: [{java: 17}]            # UNDECIDED deployment.unknown: a file of variables");
        Verdict stopped = file.verdict("deployments: [{variables: {DEBUG: '1'}, secrets: [DB_PASSWORD]}]");
        assertThat(stopped.toString()).doesNotContain("hunter2");
    }

    @Test
    void of_a_value_that_nobody_can_know_presence_is_decided_and_nothing_else() throws Exception {
        Gate app = gate.in(EnvironmentChoice.at(file("app.yaml", POD), "app"));
        app.check("deployments: [{variables: {APP_MODE: production}, secrets: [DB_PASSWORD, APP_MODE]}]");
        app.check("deployments: [{variables: {DB_PASSWORD: x}}] # UNDECIDED deployment.unknown: from the Secret");
        app.check(
                "deployments: [{variables: {DB_PASSWORD: {absent: true}}}] # VIOLATION deployment.mismatch: the Secret");
        app.check("deployments: [{secrets: [OTHER]}] # UNDECIDED deployment.unknown: is in the Secret \"more\"");
    }

    @Test
    void which_container_is_meant_must_be_said() throws Exception {
        Gate pod = gate.in(file("app.yaml", POD));
        pod.check("deployments: [{variables: {A: b}}] # UNDECIDED environment.ambiguous: billing/app, billing/sidecar");
    }

    @Test
    void what_is_no_environment_file_is_unrecognised() throws Exception {
        gate.in(file("notes.txt", "Dear all, A=1"))
                .check("deployments: [{java: 17}] # UNDECIDED environment.unrecognised: line 1");
        gate.in(EnvironmentChoice.at(file("app.env", "A=1"), "app"))
                .check("deployments: [{java: 17}] # UNDECIDED environment.ambiguous");
    }

    @Test
    void sources_combine_and_the_later_one_counts() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"");
        Gate both = gate.in(
                EnvironmentChoice.HOST, EnvironmentChoice.at(jdk), EnvironmentChoice.at(file("app.env", "PATH=/bin")));
        both.check("deployments: [{java: 11, variables: {PATH: /bin}}]");
        both.check("deployments: [{variables: {PATH: {absent: true}}}] # VIOLATION deployment.mismatch: /bin");
        both.check("""
                deployments:
                  - os: [linux, macos, windows]   # UNDECIDED deployment.unknown: does not tell its OS_NAME
                """);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
