package io.importspy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.fixture.RawZip;
import io.importspy.verdict.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Archives in which the JVM, or another loader of the field, finds what no plain look at their names shows. */
class LoadersOfTheFieldTest {

    private static final String PLUGIN = "com/acme/Plugin.class";
    private static final String EVIL = "com/evil/Evil.class";
    private static final String SERVICE = "META-INF/services/java.lang.Runnable";
    private static final List<String> RELEASE = List.of("--release", "17");
    private static final String NO_LOGGING = "imports: {never: [java.util.logging..*]}    ";

    @TempDir
    static Path workshop;

    private static Map<String, byte[]> classes;

    @TempDir
    Path folder;

    private final RawZip zip = new RawZip();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> manifest = new TreeMap<>();

    @BeforeAll
    static void compile() {
        classes = Jars.entries("", Compiled.into(workshop.resolve("classes"), RELEASE, """
                package com.acme;
                public class Plugin {}
                """, """
                package com.evil;
                public class Evil implements Runnable {
                    public void run() { java.util.logging.Logger.getGlobal().info("evil"); }
                    public static void main(String[] args) { System.out.println("evil runs"); }
                }
                """));
    }

    @BeforeEach
    void add() {
        zip.deflated(PLUGIN, classes.get(PLUGIN));
        entries.put(PLUGIN, classes.get(PLUGIN));
    }

    @Test
    void a_class_whose_entry_ends_with_a_slash() throws Exception {
        zip.deflated(EVIL + "/", classes.get(EVIL));
        Gate gate = written();
        assertThat(loaded(gate, "com.evil.Evil")).isPresent();
        gate.check(NO_LOGGING + "# VIOLATION import.never");
        gate.check("types: [com.evil.Evil]");
        gate.check("contents: {only: [\"com/acme/**\"]}    # VIOLATION content.unlisted: com/evil/Evil.class");
        gate.check("contents: {never: [\"**/Evil.class\"]}    # VIOLATION content.never: com/evil/Evil.class");
        gate.check("deployments: [{name: old, java: \"[8,)\"}]    # VIOLATION class.version: 1 other class file");
    }

    @Test
    void a_provider_whose_file_ends_with_a_slash() throws Exception {
        zip.deflated(EVIL, classes.get(EVIL));
        zip.stored(SERVICE + "/", "com.evil.Evil".getBytes(StandardCharsets.UTF_8));
        Gate gate = written();
        assertThat(provider(gate)).contains("com.evil.Evil");
        gate.check("services: {'*': []}    # VIOLATION service.unlisted: com.evil.Evil");
        gate.check("contents: {never: [\"META-INF/services/*\"]}    # VIOLATION content.never: " + SERVICE);
    }

    @Test
    void an_entry_with_and_without_a_slash_reads_two_ways() throws IOException {
        zip.deflated(PLUGIN + "/", classes.get(EVIL));
        written().check("types: [com.acme.Plugin]    # UNDECIDED entry.ambiguous: slash");
        written().check("contents: {}    # VIOLATION content.duplicate # UNDECIDED entry.ambiguous: slash");
    }

    @Test
    void directories_are_no_files_however_they_are_packed() throws IOException {
        zip.deflated("com/acme/", new byte[0]);
        zip.stored("com/", new byte[0]);
        written().check("contents: {only: [\"com/acme/*.class\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/evil/Evil",
                "META-INF/Evil",
                "META-INF/versions/9/com/evil/Evil",
                "META-INF/services/Evil"
            })
    void a_class_whose_name_begins_with_META_INF(String name) throws Exception {
        zip.deflated(name + ".class", renamed(name));
        Gate gate = written();
        assertThat(loaded(gate, name.replace('/', '.'))).isPresent();
        gate.check(NO_LOGGING + "# VIOLATION import.never");
        gate.check("contents: {}");
        gate.check("deployments: [{name: old, java: \"[8,)\"}]    # VIOLATION class.version");
    }

    @Test
    void a_class_for_a_release_in_what_is_no_multi_release_jar_is_nobodys() throws Exception {
        zip.deflated("META-INF/versions/9/" + EVIL, classes.get(EVIL));
        Gate gate = written();
        assertThat(loaded(gate, "com.evil.Evil")).isEmpty();
        gate.check(NO_LOGGING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.war", "app.jar", "app.zip", "app"})
    void classes_and_providers_at_the_top_and_with_the_application(String name) throws Exception {
        entries.put("WEB-INF/classes/com/acme/Web.class", renamed("com/acme/Web"));
        entries.put(EVIL, classes.get(EVIL));
        entries.put(SERVICE, "com.evil.Evil".getBytes(StandardCharsets.UTF_8));
        Gate gate = packed(name);
        assertThat(loaded(gate, "com.evil.Evil")).isPresent();
        assertThat(provider(gate)).contains("com.evil.Evil");
        gate.check("imports: {never: [java.util.logging..*]}    # VIOLATION import.never: com.evil.Evil.run()");
        gate.check("services: {'*': []}    # VIOLATION service.unlisted: com.evil.Evil");
        gate.check("types: [com.evil.Evil, com.acme.Web]");
        gate.check("""
                match: exact    # VIOLATION type.undeclared: com.acme.Web # VIOLATION type.undeclared: com.evil.Evil
                types: [{type: com.acme.Plugin, match: subset}]
                """);
    }

    @Test
    void what_java_runs_of_an_archive_that_says_it_is_spring_boots() throws Exception {
        manifest.put("Spring-Boot-Version", "3.5.14");
        manifest.put("Main-Class", "com.evil.Evil");
        entries.put("BOOT-INF/classes/com/acme/App.class", renamed("com/acme/App"));
        entries.put(EVIL, classes.get(EVIL));
        Gate gate = packed("app.jar");
        assertThat(runs(gate)).contains("evil runs");
        gate.check("imports: {never: [java.util.logging..*]}    # VIOLATION import.never: com.evil.Evil.run()");
        gate.check("""
                imports:
                  only: [java.lang..*, java.io..*]    # VIOLATION import.only: com.evil.Evil.run()
                """);
    }

    @Test
    void a_launcher_for_a_newer_java_than_the_deployment() throws IOException {
        manifest.put("Start-Class", "com.acme.App");
        entries.remove(PLUGIN);
        entries.put("BOOT-INF/classes/com/acme/App.class", oldApp());
        entries.put(
                "org/springframework/boot/loader/Launcher.class", renamed("org/springframework/boot/loader/Launcher"));
        packed("app.jar")
                .check(
                        "deployments: [{name: old, java: \"[8,)\"}]    # VIOLATION class.version: org.springframework.boot.loader.Launcher");
    }

    private byte[] oldApp() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(52, 1, "com/acme/App", null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void a_class_for_a_release_that_no_deployment_allows_is_somebody_elses() throws Exception {
        manifest.put("Multi-Release", "true");
        entries.put("com/acme/User.class", user());
        entries.put("META-INF/versions/99/" + EVIL, classes.get(EVIL));
        Gate gate = packed("app.jar");
        assertThat(loaded(gate, "com.evil.Evil")).isEmpty();
        gate.check("imports: {only: [java..*]}    # VIOLATION import.only: com.evil.Evil");
        gate.check("imports: {never: [com.evil..*]}    # VIOLATION import.never: com.evil.Evil");
        gate.check("""
                imports: {only: [java..*]}    # VIOLATION import.only: com.evil.Evil
                deployments: [{name: all, java: "[17,26)"}]
                """);
        entries.put("META-INF/versions/9/" + EVIL, classes.get(EVIL));
        packed("app.jar").check("imports: {only: [java..*]}");
        packed("app.jar").check("""
                imports: {only: [java..*]}    # VIOLATION import.only: com.evil.Evil
                deployments: [{name: old, java: "[8,)"}]    # VIOLATION class.version
                """);
    }

    private static byte[] user() {
        return Jars.entries(
                        "",
                        Compiled.into(workshop.resolve("user"), RELEASE, """
                package com.acme;
                public class User { Object evil = new com.evil.Evil(); }
                """, "package com.evil; public class Evil {}"))
                .get("com/acme/User.class");
    }

    @Test
    void providers_of_the_module_of_a_later_release() throws IOException {
        manifest.put("Multi-Release", "true");
        entries.put(EVIL, classes.get(EVIL));
        entries.put("module-info.class", module("module app {}"));
        entries.put(
                "META-INF/versions/21/module-info.class",
                module("module app { provides Runnable with com.evil.Evil; }"));
        Gate gate = packed("app.jar");
        gate.check("""
                services: {"*": []}    # VIOLATION service.unlisted: META-INF/versions/21/module-info.class
                deployments: [{name: all, java: "[17,26)"}]
                """);
        gate.check("services: {\"*\": []}    # VIOLATION service.unlisted: META-INF/versions/21/module-info.class");
        gate.check("""
                services: {"*": []}
                deployments: [{name: all, java: "[17,21)"}]
                """);
    }

    private byte[] module(String unit) {
        Path out = folder.resolve("module" + unit.length());
        return Jars.entries(
                        "",
                        Compiled.into(
                                out,
                                RELEASE,
                                unit,
                                "package com.evil; public class Evil implements Runnable { public void run() {} }"))
                .get("module-info.class");
    }

    @Test
    void two_ends_of_which_readers_take_different_ones() throws IOException {
        RawZip other = new RawZip();
        other.stored(EVIL, classes.get(EVIL));
        zip.comment = other.bytes();
        Gate gate = written();
        try (ZipFile jvm = new ZipFile(gate.artifact().toFile())) {
            assertThat(jvm.getEntry(EVIL) == null).isNotEqualTo(jvm.getEntry(PLUGIN) == null);
        }
        assertThat(gate.verdict("types: [com.acme.Plugin]").findings())
                .singleElement()
                .extracting(Finding::id)
                .isEqualTo("entry.ambiguous");
        gate.check(
                "contents: {only: [\"com/acme/**\"]}    # UNDECIDED entry.ambiguous # UNDECIDED entry.ambiguous # UNDECIDED entry.ambiguous");
        gate.check(NO_LOGGING + "# UNDECIDED entry.ambiguous");
        gate.check("services: {'*': []}    # UNDECIDED entry.ambiguous # UNDECIDED entry.ambiguous");
        gate.check("filename: app.jar");
    }

    private Gate written() throws IOException {
        return new Gate(folder, zip.write(folder.resolve("app.jar")));
    }

    private Gate packed(String name) {
        return new Gate(folder, Jars.pack(folder.resolve(name), manifest, entries));
    }

    private static byte[] renamed(String name) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classes.get(EVIL))
                .accept(new ClassRemapper(writer, new SimpleRemapper("com/evil/Evil", name)), 0);
        return writer.toByteArray();
    }

    /** Where the JVM finds a class of that name and defines it. */
    private static Optional<Class<?>> loaded(Gate gate, String name) throws IOException {
        try (URLClassLoader loader = loader(gate)) {
            return Optional.of(loader.loadClass(name));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    private static Optional<String> provider(Gate gate) throws IOException {
        try (URLClassLoader loader = loader(gate)) {
            return ServiceLoader.load(Runnable.class, loader).stream()
                    .map(provider -> provider.type().getName())
                    .findFirst();
        }
    }

    private static URLClassLoader loader(Gate gate) throws IOException {
        return new URLClassLoader(new URL[] {gate.artifact().toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static String runs(Gate gate) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-jar", gate.artifact().toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
