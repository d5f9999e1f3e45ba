package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.environment.source.HostEnvironment;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jlink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments, held against folders with Java in them. */
class RuntimeFoldersTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.with(folder, List.of("--release", "8"), "package com.acme; public class Plugin {}");
    }

    @Test
    void a_jlink_image_passes_and_is_stopped_for_its_java() {
        Gate image = gate.in(Jlink.image(folder.resolve("image"), "java.base"));
        assertThat(image.check("deployments: [{name: image, java: '[17,)'}]")
                        .coverage()
                        .deployment())
                .contains("image");
        image.check("""
                deployments:
                  - java: 8         # VIOLATION deployment.mismatch: java: 8 expected
                """);
        image.check("""
                deployments:
                  - java: "[17,)"   # UNDECIDED deployment.unknown: the release file does not tell its IMPLEMENTOR
                    vendor: Eclipse Adoptium
                """);
    }

    @Test
    void a_jdk_is_stopped_for_each_condition_that_does_not_hold() throws Exception {
        Files.writeString(folder.resolve("release"), """
                IMPLEMENTOR="Eclipse Adoptium"
                IMPLEMENTOR_VERSION="Temurin-21.0.4+7"
                JAVA_RUNTIME_VERSION="21.0.4+7-LTS"
                JAVA_VERSION="21.0.4"
                OS_ARCH="aarch64"
                OS_NAME="Linux"
                JVM_VARIANT="Hotspot"
                """);
        gate.in(folder).check("""
                deployments:
                  - {os: linux, arch: arm64, java: 21, vendor: Temurin, vm: HotSpot}
                """);
        for (String wrong : new String[] {"os: macos", "arch: x86_64", "java: 17", "vendor: Corretto", "vm: OpenJ9"}) {
            gate.in(folder).check("deployments: [{" + wrong + "}] # VIOLATION deployment.mismatch: " + wrong);
        }
        gate.in(folder).check("""
                deployments:
                  - secrets: [DB_PASSWORD]   # UNDECIDED deployment.unknown: a folder with Java in it has no variables
                """);
    }

    @Test
    void a_jdk_of_a_toolchain_runs_on_this_machine_with_its_variables() throws Exception {
        String os = HostEnvironment.observe().os().either(known -> known.value().word(), why -> why);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\nOS_ARCH=\"riscv64\"");
        Gate toolchain = gate.in(EnvironmentChoice.jdk(folder));
        toolchain.check("deployments: [{java: 11, os: %s, arch: riscv64, secrets: [PATH]}]".formatted(os));
        for (String wrong : new String[] {"os: zos", "arch: sparcv9", "java: 17", "secrets: [NO_SUCH_I_HOPE]"}) {
            toolchain.check("deployments: [{" + wrong + "}] # VIOLATION deployment.mismatch: the toolchain's JDK ");
        }
        toolchain.check("deployments: [{vendor: X}] # UNDECIDED deployment.unknown: does not tell its IMPLEMENTOR");
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\nOS_NAME=\"Haiku\"");
        toolchain.check("deployments: [{os: %s}] # UNDECIDED deployment.unknown: Haiku".formatted(os));
        gate.in(EnvironmentChoice.jdk(gate.artifact()))
                .check("deployments: [{java: 8}] # UNDECIDED environment.unrecognised");
    }

    @Test
    void what_is_not_there_or_no_runtime_is_undecided_and_the_rest_is_checked() throws Exception {
        gate.in(folder.resolve("nowhere")).check("""
                types: [com.acme.Gone]   # VIOLATION type.missing
                deployments: [java: 17]  # UNDECIDED environment.missing: nothing there
                """);
        gate.in(gate.artifact())
                .check("deployments: [{java: 17}] # UNDECIDED environment.unrecognised: a folder without that file");
        Path release = Files.writeString(folder.resolve("release"), "NAME=\"Debian\"");
        gate.in(folder).check("deployments: [{java: 17}] # UNDECIDED environment.unreadable: without JAVA_VERSION");
        Files.writeString(release, "\n".repeat(2 << 20));
        gate.in(folder).check("deployments: [{java: 17}] # UNDECIDED environment.limit: more than 1 MiB");
    }

    @Test
    void where_no_rule_asks_nobody_looks() {
        gate.in(folder.resolve("nowhere")).check("types: [com.acme.Plugin]");
    }
}
