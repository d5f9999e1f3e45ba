package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentRequest;
import io.importspy.ImportSpy;
import io.importspy.WrittenEnvironment;
import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.fixture.Jlink;
import io.importspy.fixture.Tar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of an environment is a contract, and check with the same environment conforms to it. */
final class DeploymentPageTest {

    private static final byte[] AMD =
            Images.java("opt/java/openjdk", "21.0.4+7-LTS", "x86_64").bytes();

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, "package com.acme; public class Plugin {}");
    }

    @Test
    void this_machine_with_all_of_its_variables_fits_what_is_printed_of_it() {
        String text = roundTrip(1, List.of("*"), EnvironmentChoice.HOST);
        assertThat(text)
                .contains("  - os: ")
                .contains("    java: " + Runtime.version().feature());
        assertThat(text).contains("\n      PATH: ");
        assertThat(roundTrip(1, List.of(), EnvironmentChoice.HOST))
                .doesNotContain("variables")
                .doesNotContain("secrets");
    }

    @Test
    void a_jlink_image_is_its_java_and_says_what_it_does_not_tell() throws Exception {
        Path image = Jlink.image(folder.resolve("image"), "java.base");
        assertThat(roundTrip(1, List.of("*"), at(image))).isEqualTo("""
                deployments:
                  # image
                  # vendor is not known: the release file does not tell its IMPLEMENTOR
                  # vm is not known: the release file does not tell its JVM_VARIANT
                  - os: %s
                    arch: %s
                    java: %s
                """.formatted(
                        OperatingSystem.ofName(System.getProperty("os.name")).orElseThrow(),
                        Architecture.parse(System.getProperty("os.arch")).orElseThrow(),
                        Runtime.version().toString().replaceAll("[+].*", "")));
        roundTrip(1, List.of("PATH"), EnvironmentChoice.jdk(image));
        roundTrip(1, List.of("PATH"), EnvironmentChoice.jdk(Path.of(System.getProperty("java.home"))));
    }

    @Test
    void an_image_is_all_that_its_configuration_and_its_layers_tell() throws Exception {
        Path image = Files.write(folder.resolve("app.tar"), Images.docker(Images.TEMURIN, AMD));
        assertThat(roundTrip(1, List.of("JAVA_*", "HOME", "DEBUG"), at(image))).isEqualTo("""
                deployments:
                  # app.tar (linux/amd64)
                  # vm is not known: the release file does not tell its JVM_VARIANT
                  # HOME is not known: what the engine sets that runs the container
                  - os: linux
                    arch: x86_64
                    java: 21.0.4
                    vendor: Eclipse Adoptium
                    variables:
                      DEBUG: {absent: true}
                      JAVA_HOME: /opt/java/openjdk
                """);
    }

    @Test
    void an_image_for_several_platforms_is_several_blocks() throws Exception {
        String config = Images.config("arm64", "java", "PATH=/opt/java/openjdk/bin");
        byte[] arm =
                Tar.gzip(Images.java("opt/java/openjdk", "17.0.12+7", "aarch64").bytes());
        Image amd = new Image(Images.TEMURIN, List.of(AMD));
        Image packed = new Image(Images.TEMURIN.replace("-jar", "-cp"), List.of(Tar.gzip(AMD)));
        Path image = Files.write(
                folder.resolve("app.tar"), Images.multiPlatform(amd, new Image(config, List.of(arm)), packed));
        assertThat(roundTrip(2, List.of(), at(image)))
                .contains("arch: x86_64\n    java: 21.0.4")
                .contains("arch: aarch64\n    java: 17.0.12");
    }

    @Test
    void values_are_spelled_so_that_they_are_read_back_and_those_of_secrets_are_not_written() throws Exception {
        Path file = Files.writeString(folder.resolve("app.env"), """
                EMPTY=
                TRICKY= a: "b" #c, {d}
                NULL=~
                <<=merged
                odd,name=x
                MULTI=é\u0001\u2028
                ON=on
                DB_PASSWORD=hunter2
                API_KEY=hunter3
                url=postgres://app:hunter4@db/app
                github_token=hunter5
                OPTIONS=-Xmx1g -Ddb.password=hunter6
                TERM
                """);
        String text = roundTrip(1, List.of("*"), at(file));
        assertThat(text)
                .doesNotContain("hunter")
                .contains(
                        "\n    secrets:\n      - API_KEY\n      - DB_PASSWORD\n      - OPTIONS\n      - github_token\n      - url\n")
                .contains("  # TERM is not known: whatever the machine has");
        assertThat(write(List.of("DB_PASSWORD"), at(file)).text())
                .contains("secrets:")
                .doesNotContain("hunter");
    }

    @Test
    void of_a_manifest_what_kubernetes_fills_in_is_there_and_not_told() throws Exception {
        Path manifest = Files.writeString(folder.resolve("app.yaml"), """
                apiVersion: v1
                kind: Pod
                spec:
                  containers:
                  - name: app
                    env:
                    - {name: APP_MODE, value: production}
                    - {name: DB_USER, valueFrom: {secretKeyRef: {name: db, key: user}}}
                    - {name: POD_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
                """);
        assertThat(roundTrip(1, List.of("*"), at(manifest))).isEqualTo("""
                deployments:
                  # app.yaml (/app)
                  - variables:
                      APP_MODE: production
                    secrets:
                      - DB_USER
                      - POD_IP
                """);
        Path image = Files.write(folder.resolve("app.tar"), Images.docker(Images.TEMURIN, AMD));
        assertThat(roundTrip(1, List.of("APP_MODE"), at(image), at(manifest)))
                .contains("java: 21.0.4")
                .contains("APP_MODE: production");
    }

    @Test
    void where_nothing_is_known_there_is_no_block_and_where_nothing_can_be_seen_a_reason() throws Exception {
        Path file = Files.writeString(folder.resolve("app.env"), "A=b");
        WrittenEnvironment nothing = write(List.of(), at(file));
        assertThat(nothing.blocks()).isZero();
        assertThat(nothing.text()).isEqualTo("  # app.env\n");
        WrittenEnvironment gone = write(List.of(), at(folder.resolve("gone")));
        assertThat(gone.findings()).extracting("id").containsExactly("environment.missing");
    }

    /** Prints the environment, and holds it against what is printed. */
    private String roundTrip(int blocks, List<String> variables, EnvironmentChoice... sources) {
        WrittenEnvironment written = write(variables, sources);
        assertThat(written.findings()).isEmpty();
        assertThat(written.blocks()).isEqualTo(blocks);
        gate.in(sources).check(written.text());
        return written.text();
    }

    private WrittenEnvironment write(List<String> variables, EnvironmentChoice... sources) {
        return ImportSpy.describe(EnvironmentRequest.of(
                        Stream.of(sources).reduce(EnvironmentChoice::and).orElseThrow())
                .variables(variables)
                .root(folder));
    }

    private static EnvironmentChoice at(Path path) {
        return EnvironmentChoice.at(path);
    }
}
