package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Images;
import io.importspy.fixture.Images.Image;
import io.importspy.fixture.Jlink;
import io.importspy.fixture.Tar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of place against every condition: a contract that passes and one that is stopped, or no pass for either where the kind cannot know. */
class EveryKindOfPlaceTest {

    /** Each condition as no place of this test has it. */
    private static final Map<String, String> WRONG = Map.of(
            "os", "zos",
            "arch", "sparcv9",
            "java", "'[90,91)'",
            "vendor", "Robotron",
            "vm", "Elektronika",
            "variables", "{NO_SUCH_VARIABLE_I_HOPE: production}",
            "secrets", "[NO_SUCH_VARIABLE_I_HOPE]");

    /** What the release file of each Java in this test tells, the versions apart. */
    private static final Map<String, String> RELEASE =
            Map.of("os", "linux", "arch", "aarch64", "vendor", "Temurin", "vm", "OpenJ9");

    private static final Map<String, String> VARIABLES =
            Map.of("variables", "{APP_MODE: production, DEBUG: {absent: true}}", "secrets", "[DB_PASSWORD]");

    /** Every process that builds has it. */
    private static final String PATH = "{PATH: {matches: '(?s).+'}}";

    private static final String ENV = "APP_MODE=production\nDB_PASSWORD=open-sesame\n";

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            spec:
              containers:
              - name: app
                env:
                - {name: APP_MODE, value: production}
                - {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: db, key: password}}}
            """;

    @TempDir
    static Path folder;

    private static Gate gate;

    private static Path jlink;

    private static List<Kind> kinds;

    @BeforeAll
    static void make() throws IOException {
        gate = Gate.of(folder, "package com.acme; public class Plugin {}");
        String info = "add:OS_NAME=Linux:OS_ARCH=aarch64:IMPLEMENTOR=Eclipse Adoptium:JVM_VARIANT=Openj9";
        jlink = Jlink.image(folder.resolve("jlink"), "java.base", "--release-info", info);
        kinds = kinds();
    }

    /** Something that is looked at, and what is known of it: the key of a condition, and a value that holds. */
    private record Kind(String name, List<EnvironmentChoice> sources, Map<String, String> facts) {}

    private static List<Kind> kinds() throws IOException {
        Map<String, String> running =
                with(RELEASE, "java", String.valueOf(Runtime.version().feature()));
        Map<String, String> linked = with(RELEASE, "java", "21");
        Map<String, String> image = new LinkedHashMap<>(linked);
        image.putAll(VARIABLES);
        Map<String, String> shipped = new LinkedHashMap<>(running);
        shipped.putAll(VARIABLES);
        byte[] layer = layer("aarch64");
        Image arm = new Image(config("arm64"), List.of(Tar.gzip(layer)));
        Image amd = new Image(config("amd64"), List.of(layer("x86_64")));
        byte[] oci = Images.oci(arm);
        return List.of(
                new Kind("host", List.of(EnvironmentChoice.HOST), host()),
                new Kind(
                        "toolchain",
                        List.of(EnvironmentChoice.jdk(jlink)),
                        with(with(running, "secrets", "[PATH]"), "variables", PATH)),
                new Kind("jdk", at("jdk/release", release("aarch64").getBytes(), "jdk"), linked),
                new Kind("jlink image", List.of(EnvironmentChoice.at(jlink)), running),
                new Kind("environment file", at("app.env", ENV.getBytes()), VARIABLES),
                new Kind("manifest", at("app.yaml", POD.getBytes()), VARIABLES),
                new Kind("docker archive", at("docker.tar", Images.docker(config("arm64"), layer)), image),
                new Kind(
                        "packed docker archive",
                        at("docker.tgz", Tar.gzip(Images.docker(config("arm64"), layer))),
                        image),
                new Kind("oci archive", at("oci.tar", oci), image),
                new Kind("oci layout", List.of(EnvironmentChoice.at(Tar.unpack(oci, folder.resolve("oci")))), image),
                new Kind("image for several platforms", at("multi.tar", Images.multiPlatform(amd, arm)), image),
                new Kind(
                        "image and manifest",
                        both(
                                at("bare.tar", Images.docker(config("arm64").replace("APP_MODE", "APP_MOOD"), layer)),
                                at("pod.yaml", POD.getBytes())),
                        image),
                new Kind(
                        "jlink image and environment file",
                        both(List.of(EnvironmentChoice.at(jlink)), at("b.env", ENV.getBytes())),
                        shipped));
    }

    /** The oracle is the JVM. */
    private static Map<String, String> host() {
        return Map.of(
                "os",
                "[linux, macos, windows, aix, freebsd]",
                "arch",
                System.getProperty("os.arch"),
                "java",
                String.valueOf(Runtime.version().feature()),
                "vendor",
                '"' + System.getProperty("java.vendor") + '"',
                "vm",
                '"' + System.getProperty("java.vm.name") + '"',
                "variables",
                PATH,
                "secrets",
                "[PATH]");
    }

    private static String config(String arch) {
        return Images.config(arch, "java", "PATH=/opt/java/bin", "APP_MODE=production", "DB_PASSWORD=open-sesame");
    }

    private static byte[] layer(String arch) {
        return new Tar()
                .file("opt/java/bin/java", "\u007fELF")
                .file("opt/java/release", release(arch))
                .bytes();
    }

    private static String release(String arch) {
        return """
                IMPLEMENTOR="Eclipse Adoptium"
                IMPLEMENTOR_VERSION="Temurin-21.0.4+7"
                JAVA_RUNTIME_VERSION="21.0.4+7-LTS"
                JAVA_VERSION="21.0.4"
                JVM_VARIANT="Openj9"
                OS_ARCH="%s"
                OS_NAME="Linux"
                """.formatted(arch);
    }

    private static Map<String, String> with(Map<String, String> facts, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(key, value);
        return more;
    }

    private static List<EnvironmentChoice> at(String name, byte[] content) throws IOException {
        return at(name, content, name);
    }

    private static List<EnvironmentChoice> at(String name, byte[] content, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return List.of(EnvironmentChoice.at(folder.resolve(source)));
    }

    private static List<EnvironmentChoice> both(List<EnvironmentChoice> first, List<EnvironmentChoice> later) {
        List<EnvironmentChoice> both = new ArrayList<>(first);
        both.addAll(later);
        return both;
    }

    static Stream<Arguments> everything() {
        return kinds.stream()
                .flatMap(kind -> WRONG.keySet().stream().sorted().map(key -> Arguments.of(kind.name(), key, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everything")
    void each_condition_passes_and_stops_or_is_open(String name, String key, Kind kind) {
        Gate place = gate.in(kind.sources().toArray(EnvironmentChoice[]::new));
        String wrong = key + ": " + WRONG.get(key);
        Optional<String> right = Optional.ofNullable(kind.facts().get(key)).map(value -> key + ": " + value);
        if (right.isPresent()) {
            place.check("deployments: [{name: it, " + right.get() + "}]");
            place.check("deployments: [{" + wrong + "}] # VIOLATION deployment.mismatch: " + key);
            String rest = key.equals("os") ? "" : "os: zos, ";
            place.check("deployments: [{" + rest + right.get() + "}]" + (rest.isEmpty() ? "" : open(kind)));
        } else {
            place.check("deployments: [{" + wrong + "}] # UNDECIDED deployment.unknown: " + key);
        }
    }

    private static String open(Kind kind) {
        return kind.facts().containsKey("os")
                ? " # VIOLATION deployment.mismatch: os: zos expected"
                : " # UNDECIDED deployment.unknown: os: zos expected";
    }

    @Test
    void all_that_a_kind_knows_holds_together() {
        for (Kind kind : kinds) {
            List<String> conditions = new ArrayList<>();
            kind.facts().forEach((key, value) -> conditions.add(key + ": " + value));
            assertThat(conditions).hasSizeBetween(2, 7);
            gate.in(kind.sources().toArray(EnvironmentChoice[]::new))
                    .check("deployments: [{" + String.join(", ", conditions) + "}]");
        }
    }
}
