package io.importspy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.fixture.RawZip;
import io.importspy.fixture.Signer;
import io.importspy.fixture.Unzipped;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring Boot's launchers load is a part of the artifact, and what an archive has loaded besides is not passed over. */
class LaunchersTest {

    private static final Path LAUNCHERS = Path.of("target/launchers");
    private static final String SERVICE = "META-INF/services/java.lang.Runnable";

    @TempDir
    static Path workshop;

    private static Map<String, byte[]> classes;

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> manifest = new TreeMap<>();

    @BeforeAll
    static void compile() {
        classes = Jars.entries("", Compiled.into(workshop.resolve("classes"), List.of("--release", "17"), """
                package com.acme;
                public class App {
                    public static void main(String[] args) {
                        java.util.ServiceLoader.load(Runnable.class).forEach(Runnable::run);
                    }
                }
                """, """
                package com.evil;
                public class Evil implements Runnable { public void run() { System.out.println("evil runs"); } }
                """));
    }

    static Stream<Arguments> launchers() {
        return Stream.of(
                Arguments.of("2.7.18", "org.springframework.boot.loader."),
                Arguments.of("3.3.13", "org.springframework.boot.loader.launch."),
                Arguments.of("4.1.2", "org.springframework.boot.loader.launch."));
    }

    /** An application whose one library has the provider. */
    private Gate application(String version, String launcher, String library, String name) throws IOException {
        Unzipped.of(LAUNCHERS.resolve("spring-boot-loader-" + version + ".jar"))
                .entries()
                .forEach((entry, content) -> {
                    if (entry.startsWith("org/")) {
                        entries.put(entry, content);
                    }
                });
        entries.put(library, Files.readAllBytes(evil()));
        manifest.put("Main-Class", launcher);
        manifest.put("Start-Class", "com.acme.App");
        Path jar = Jars.pack(folder.resolve(name), manifest, entries);
        return new Gate(folder, stored(jar));
    }

    private Path evil() {
        return Jars.pack(
                folder.resolve("evil.jar"),
                Map.of(),
                Map.of(
                        "com/evil/Evil.class",
                        classes.get("com/evil/Evil.class"),
                        SERVICE,
                        "com.evil.Evil".getBytes(StandardCharsets.UTF_8)));
    }

    /** Launchers want the archives within to be stored, and entries for the folders. */
    private static Path stored(Path jar) throws IOException {
        Unzipped content = Unzipped.of(jar);
        RawZip zip = new RawZip();
        List.of("BOOT-INF/", "BOOT-INF/classes/", "WEB-INF/", "WEB-INF/classes/")
                .forEach(dir -> zip.stored(dir, new byte[0]));
        content.entries().forEach(zip::stored);
        return zip.write(jar);
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void the_launcher_of_jars_in_whatever_file(String version, String in) throws IOException {
        entries.put("BOOT-INF/classes/com/acme/App.class", classes.get("com/acme/App.class"));
        assertRunsAndIsSeen(
                application(version, in + "JarLauncher", "BOOT-INF/lib/deep/evil", "app.war"),
                "BOOT-INF/lib/deep/evil");
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void the_launcher_of_wars_in_whatever_file(String version, String in) throws IOException {
        entries.put("WEB-INF/classes/com/acme/App.class", classes.get("com/acme/App.class"));
        assertRunsAndIsSeen(
                application(version, in + "WarLauncher", "WEB-INF/lib-provided/evil.jar", "app.jar"),
                "WEB-INF/lib-provided/evil.jar");
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void the_launcher_that_has_its_path_from_a_file(String version, String in) throws IOException {
        entries.put("BOOT-INF/classes/com/acme/App.class", classes.get("com/acme/App.class"));
        text("loader.properties", "loader.path=extra, more/*\n");
        assertRunsAndIsSeen(
                application(version, in + "PropertiesLauncher", "more/evil.zip", "app.jar"), "more/evil.zip");
        entries.remove("more/evil.zip");
        entries.remove("loader.properties");
        text("BOOT-INF/classes/other.properties", "loader.path=${none:more}\n");
        manifest.put("Loader-Config-Name", "other");
        assertRunsAndIsSeen(
                application(version, in + "PropertiesLauncher", "more/evil.jar", "app.jar"), "more/evil.jar");
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void the_launcher_that_has_its_path_from_the_manifest(String version, String in) throws IOException {
        entries.put("app/com/acme/App.class", classes.get("com/acme/App.class"));
        entries.put("app/" + SERVICE, "com.acme.Second".getBytes(StandardCharsets.UTF_8));
        manifest.put("Loader-Path", "app/,lib/evil.jar");
        Gate gate = application(version, in + "PropertiesLauncher", "lib/evil.jar", "app.jar");
        gate.check("types: [com.acme.App]");
        gate.check("""
                manifest: {Loader-Path: "app/,lib/evil.jar"}
                services:
                  java.lang.Runnable: com.acme.Second    # VIOLATION service.unlisted: lib/evil.jar # VIOLATION service.provider
                """);
        gate.check("""
                services:
                  java.lang.Runnable: [com.acme.Second, com.evil.Evil]    # UNDECIDED archive.neighbours: app/ (Loader-Path), lib/evil.jar (Loader-Path) # VIOLATION service.provider
                waivers: [{violation: service.provider, at: "java.lang.Runnable with com.acme.Second", because: it is gone}]
                """.replace(" # VIOLATION service.provider", ""));
    }

    private void assertRunsAndIsSeen(Gate gate, String library) throws IOException {
        assertThat(runs(gate.artifact())).contains("evil runs");
        Verdict verdict = gate.verdict("services: {java.lang.Runnable: []}");
        assertThat(verdict.findings()).anySatisfy(finding -> {
            assertThat(finding.id()).isEqualTo("service.unlisted");
            assertThat(finding.found().orElseThrow()).contains(library);
        });
    }

    @ParameterizedTest
    @MethodSource("launchers")
    void the_launcher_itself_is_a_library_as_long_as_it_is_springs(String version, String in) throws IOException {
        entries.put("BOOT-INF/classes/com/acme/App.class", classes.get("com/acme/App.class"));
        Gate gate = application(version, in + "JarLauncher", "BOOT-INF/lib/evil.jar", "app.jar");
        gate.check("""
                imports:
                  only: [java.lang..*, java.util..*]
                  never: [java.lang.System.exit, java.lang.reflect..*]
                """);
        gate.check(
                "match: exact\ntypes: [\"public class com.acme.App\"]    # VIOLATION member.undeclared # VIOLATION member.undeclared");
        new Gate(folder, LAUNCHERS.resolve("spring-boot-loader-" + version + ".jar"))
                .check(
                        "imports: {never: [java.lang.System.exit]}    # VIOLATION import.never: java.lang.System.exit(int)");
        String forged = in.replace('.', '/') + "JarLauncher.class";
        entries.put(forged, forged(in + "JarLauncher"));
        stored(Jars.pack(folder.resolve("app.jar"), manifest, entries));
        gate.check("""
                imports:
                  never: [java.lang.System.exit]    # VIOLATION import.never: JarLauncher
                """);
    }

    private byte[] forged(String name) {
        String packageName = name.substring(0, name.lastIndexOf('.'));
        return Jars.entries("", Compiled.into(folder.resolve("forged"), List.of(), """
                package %s;
                public class JarLauncher { public static void main(String[] args) { System.exit(3); } }
                """.formatted(packageName)))
                .get(name.replace('.', '/') + ".class");
    }

    @Test
    void an_archive_of_the_index_is_loaded_once_the_archive_is_unpacked() throws IOException {
        entries.put("BOOT-INF/classes/com/acme/App.class", classes.get("com/acme/App.class"));
        text("BOOT-INF/classpath.idx", "- \"static/evil.bin\"\n");
        application("4.1.2", "org.springframework.boot.loader.launch.JarLauncher", "static/evil.bin", "app.jar")
                .check("services: {java.lang.Runnable: []}    # VIOLATION service.unlisted: static/evil.bin");
    }

    @Test
    void what_the_manifest_has_loaded_besides() throws Exception {
        manifest.put("Class-Path", "evil.jar");
        entries.putAll(classes);
        Path jar = Jars.pack(folder.resolve("app.jar"), manifest, entries);
        evil();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(ServiceLoader.load(Runnable.class, loader)).hasSize(1);
        }
        Gate gate = new Gate(folder, jar);
        String neighbour = "    # UNDECIDED archive.neighbours: evil.jar (Class-Path)";
        gate.check("services: {\"*\": []}" + neighbour);
        gate.check("imports: {never: [sun.misc.Unsafe]}" + neighbour);
        gate.check("contents: {only: [\"**\"]}" + neighbour);
        gate.check("contents: {never: [\"**/*.jks\"]}");
        gate.check("types: [com.acme.App]");
        Verdict agreed = gate.check("manifest: {Class-Path: evil.jar}\nservices: {\"*\": []}");
        assertThat(agreed.coverage().notLookedAt()).anyMatch(what -> what.contains("evil.jar (Class-Path)"));
        gate.check("manifest: {Class-Path: other.jar}    # VIOLATION manifest.value");
    }

    @Test
    void an_index_counts_as_long_as_a_java_follows_it() {
        entries.putAll(classes);
        text("META-INF/INDEX.LIST", "JarIndex-Version: 1.0\n\napp.jar\ncom/acme\n\nevil.jar\ncom/evil\n");
        Gate gate = new Gate(folder, Jars.pack(folder.resolve("app.jar"), manifest, entries));
        gate.check("""
                services: {"*": []}    # UNDECIDED archive.neighbours: evil.jar (META-INF/INDEX.LIST)
                deployments: [{name: old, java: "[17,)"}]
                """);
        gate.withoutEnvironment().check("""
                services: {"*": []}
                deployments: [{name: new, java: "[22,)"}]
                """);
    }

    @Test
    void signatures_that_were_merged_into_the_archive() throws Exception {
        Path signed = Signer.named("acme", folder).sign(Jars.pack(folder.resolve("signed.jar"), Map.of(), classes));
        Unzipped.of(signed).entries().forEach((name, content) -> {
            if (name.endsWith(".SF") || name.endsWith(".EC")) {
                entries.put(name, content);
            }
        });
        new Gate(folder, signed).check("types: [com.acme.App]");
        entries.putAll(classes);
        Path jar = Jars.pack(folder.resolve("app.jar"), manifest, entries);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("com.acme.App")).isInstanceOf(SecurityException.class);
        }
        Gate gate = new Gate(folder, jar);
        String stale = "    # UNDECIDED archive.signature: META-INF/ACME.EC, META-INF/ACME.SF";
        gate.check("types: [com.acme.App]" + stale);
        gate.check("services: {java.lang.Runnable: []}" + stale);
        gate.check("deployments: [{name: any, java: \"[17,)\"}]" + stale);
        gate.check("filename: app.jar");
    }

    private void text(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String runs(Path jar) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar", jar.toString())
                .directory(jar.getParent().resolve("..").toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
