package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments, held against images in archives. */
class ImagesTest {

    private static final byte[] AMD =
            Images.java("opt/java/openjdk", "21.0.4+7-LTS", "x86_64").bytes();
    private static final byte[] ARM =
            Images.java("opt/java/openjdk", "17.0.12+7", "aarch64").bytes();

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.with(folder, List.of("--release", "8"), "package com.acme; public class Plugin {}");
    }

    @Test
    void an_image_passes_and_is_stopped_for_each_condition() throws Exception {
        Gate image = gate.in(file("app.tar", Images.docker(Images.TEMURIN, AMD)));
        Verdict verdict = image.check("""
                deployments:
                  - {name: cloud, os: linux, arch: amd64, java: 21, vendor: Temurin, variables: {JAVA_HOME: /opt/java/openjdk}}
                """);
        assertThat(verdict.coverage().deployment()).contains("cloud");
        for (String wrong : List.of(
                "os: windows",
                "arch: arm64",
                "java: 17",
                "vendor: Corretto",
                "variables: {JAVA_HOME: /usr}",
                "secrets: [DB]")) {
            image.check(
                    "deployments: [{" + wrong + "}] # VIOLATION deployment.mismatch: " + wrong.replaceAll(":.*", ""));
        }
        image.check("deployments: [{vm: HotSpot}] # UNDECIDED deployment.unknown: does not tell its JVM_VARIANT");
    }

    @Test
    void of_several_platforms_those_that_a_deployment_means_must_fit() throws Exception {
        String arm = Images.config("arm64", "java", "PATH=/opt/java/openjdk/bin");
        Gate image = gate.in(file(
                "app.tar",
                Images.multiPlatform(new Image(Images.TEMURIN, List.of(AMD)), new Image(arm, List.of(ARM)))));
        image.check("deployments: [{arch: arm64, java: 17}]");
        image.check("deployments: [{os: linux, java: '[17,)'}]");
        image.check(
                "deployments: [{arch: arm64, java: 21}] # VIOLATION deployment.mismatch: app.tar (linux/arm64): java");
        image.check(
                "deployments: [{os: linux, java: 21}]   # VIOLATION deployment.mismatch: app.tar (linux/arm64): java");
        image.check(
                "deployments: [{arch: s390x}]           # VIOLATION deployment.mismatch: app.tar (linux/amd64): arch");
    }

    @Test
    void an_image_and_a_manifest_are_what_kubernetes_runs() throws Exception {
        Path image = file("app.tar", Images.docker(Images.TEMURIN, AMD));
        Path manifest = Files.writeString(folder.resolve("app.yaml"), """
                apiVersion: v1
                kind: Pod
                spec:
                  containers:
                  - name: app
                    env: [{name: APP_MODE, value: production}, {name: JAVA_HOME, value: /elsewhere}]
                """);
        Gate both = gate.in(image, manifest);
        both.check("deployments: [{java: 21, variables: {APP_MODE: production, JAVA_HOME: /elsewhere}}]");
        both.check("deployments: [{variables: {PATH: /bin}}] # VIOLATION deployment.mismatch: /opt/java/openjdk/bin");
        both.check("deployments: [{java: 17}] # VIOLATION deployment.mismatch: 21.0.4+7-LTS");
    }

    @Test
    void a_platform_that_starts_something_else_or_sets_what_chooses_java_leaves_java_open() throws Exception {
        Path image = file("app.tar", Images.docker(Images.TEMURIN, AMD));
        String pod = "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, %s}]}";
        Path other = Files.writeString(folder.resolve("a.yaml"), pod.formatted("command: [/opt/java/11/bin/java]"));
        gate.in(image, other).check("deployments: [{java: 21}] # UNDECIDED deployment.unknown: a command of its own");
        for (String none :
                new String[] {"command: []", "command: null", "args: []", "args: [a.jar]", "workingDir: /app"}) {
            Path same = Files.writeString(folder.resolve("d.yaml"), pod.formatted(none));
            gate.in(image, same).check("deployments: [{java: 21}]");
        }
        Path path = Files.writeString(folder.resolve("a.env"), "PATH=/opt/java/11/bin");
        gate.in(image, path).check("deployments: [{java: 21}]  # UNDECIDED deployment.unknown: PATH chooses the Java");
        Path any = Files.writeString(folder.resolve("b.yaml"), pod.formatted("envFrom: [{configMapRef: {name: x}}]"));
        gate.in(image, any).check("deployments: [{vendor: Temurin}] # UNDECIDED deployment.unknown: PATH chooses");
        String script = Images.config("amd64", "/app/run.sh", "JAVA_HOME=/opt/java/openjdk");
        Path home = Files.writeString(folder.resolve("c.env"), "JAVA_HOME=/usr");
        gate.in(file("b.tar", Images.docker(script, AMD)), home)
                .check("deployments: [{java: 21}]              # UNDECIDED deployment.unknown: JAVA_HOME chooses");
        String fixed = Images.config("amd64", "/opt/java/openjdk/bin/java");
        gate.in(file("c.tar", Images.docker(fixed, AMD)), path, home).check("deployments: [{java: 21}]");
    }

    @Test
    void arguments_that_are_the_program_and_a_folder_that_it_starts_in_leave_java_open() throws Exception {
        String pod = "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, %s}]}";
        Path arguments = Files.writeString(folder.resolve("a.yaml"), pod.formatted("args: [/opt/java/11/bin/java]"));
        Path moved = Files.writeString(folder.resolve("b.yaml"), pod.formatted("workingDir: /app"));
        Path command = file(
                "a.tar",
                Images.docker(Images.TEMURIN.replace("Entrypoint", "Cmd").replace("\"Cmd\": null,", ""), AMD));
        gate.in(command).check("deployments: [{java: 21}]");
        gate.in(command, moved).check("deployments: [{java: 21}]");
        gate.in(command, arguments).check("deployments: [{java: 21}] # UNDECIDED deployment.unknown: depends on args");
        Path relative = file("b.tar", Images.docker(Images.config("amd64", "opt/java/openjdk/bin/java"), AMD));
        gate.in(relative, arguments).check("deployments: [{java: 21}]");
        gate.in(relative, moved)
                .check("deployments: [{java: 21}] # UNDECIDED deployment.unknown: depends on workingDir");
    }

    @Test
    void what_is_no_image_is_undecided() throws Exception {
        byte[] half = Images.docker(Images.TEMURIN, AMD);
        gate.in(file("app.tar", Arrays.copyOf(half, 4_000)))
                .check("deployments: [{java: 17}] # UNDECIDED environment.unreadable");
        byte[] other = Images.oci(new Image(Images.TEMURIN, List.of(AMD)));
        other[new String(other, StandardCharsets.ISO_8859_1).indexOf("Temurin-21")] = 't';
        gate.in(file("app.tar", other))
                .check("deployments: [{java: 17}] # UNDECIDED environment.digest: with the digest");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
