package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassVersionTest {

    private static final String UNIT = """
            package com.acme;

            public class Plugin {
            }
            """;

    private static final String MARKED = UNIT.replace("Plugin {", "Plugin { // HERE class.version");

    private static final String RELEASE = String.valueOf(Runtime.version().feature());

    @TempDir
    Path folder;

    @Test
    void a_class_file_is_held_against_the_lowest_java_of_a_deployment() {
        Gate.with(folder, List.of("--release", "17"), MARKED)
                .withoutEnvironment()
                .check("""
                deployments:
                  - name: old
                    java: "[11,18)"  # VIOLATION class.version: com.acme.Plugin has version 61.0, which only Java 17 and later load
                  - java: "[17,)"
                  - java: ["[21,)", 17]
                  - java: "[17.0.3,18)"
                """);
    }

    @Test
    void what_lowest_means_depends_on_the_range() {
        Gate gate = Gate.with(folder, List.of("--release", "17"), UNIT).withoutEnvironment();
        gate.check("deployments: [{java: '(,21]'}]        # VIOLATION class.version: class files that Java 1 loads");
        gate.check("deployments: [{java: ['[17,)', 8]}]   # VIOLATION class.version: class files that Java 8 loads");
        gate.check("deployments: [{java: '16.0.2'}]       # VIOLATION class.version: class files that Java 16 loads");
        gate.check("deployments: [{java: '(16.0.2,)'}]    # VIOLATION class.version: class files that Java 16 loads");
        gate.check("deployments: [{java: '(16,)'}]");
        gate.check("deployments: [{os: linux, java: '[17,18)'}]");
    }

    @Test
    void many_class_files_are_one_violation() {
        Gate.with(folder, List.of("--release", "17"), UNIT, "class A {}", "class B { class C {} }")
                .withoutEnvironment()
                .check("deployments: [{java: 8}] # VIOLATION class.version: the same for 3 other class files");
    }

    @Test
    void a_class_file_for_later_releases_is_held_against_these() throws IOException {
        Path eight = compile("eight", "8", "public class A {}");
        Path eleven = compile("eleven", "11", "public class A { int more; }");
        Path jar = jar(eight, "11", eleven);
        gate(jar).check("deployments: [{java: '[8,)'}]");
        gate(jar(eight, "9", eleven))
                .check(
                        "deployments: [{java: '[8,)'}] # VIOLATION class.version: A (for Java 9 and later) has version 55.0");
        gate(jar(eight, "9", eleven)).check("deployments: [{java: ['[8,9)', '[11,)']}]");
        gate(jar(eleven, "9", eight)).check("deployments: [{java: '[8,)'}] # VIOLATION class.version: Java 8 loads");
        gate(jar(eleven, "9", eight)).check("deployments: [{java: '[9,)'}]");
    }

    @Test
    void a_class_file_for_later_releases_has_a_source_of_its_own() throws IOException {
        String exits = "package a;\npublic class A { void run() {\nSystem.exit(1); } }";
        Path jar = jar(compile("eight", "8", "package a; public class A {}"), "9", compile("eleven", "11", exits));
        String contract = """
                imports: {never: [java.lang.System.exit(int)]}
                types: [{type: public class a.A, members: [int run()]}]
                deployments: [{java: 9}]
                """;

        assertThat(gate(jar).verdict(contract).findings())
                .extracting(finding ->
                        finding.id() + ' ' + finding.code().map(Place::toString).orElse(""))
                .containsExactlyInAnyOrder(
                        "import.never META-INF/versions/9/a/A.java:3",
                        "member.access META-INF/versions/9/a/A.java:3",
                        "member.return-type META-INF/versions/9/a/A.java:3",
                        "class.version META-INF/versions/9/a/A.java:2");
    }

    @Test
    void a_module_descriptor_is_nothing_to_those_before_modules() {
        Path classes = Compiled.into(folder.resolve("m"), List.of("--release", "9"), "module a {}");
        gate(classes).check("deployments: [{java: '[8,)'}]");
        Path newer = Compiled.into(folder.resolve("n"), List.of("--release", "11"), "module a {}");
        gate(newer).check("deployments: [{java: '[8,)'}] # VIOLATION class.version: Java 9 loads");
    }

    @Test
    void a_class_file_with_preview_features_runs_on_its_own_release_alone() throws IOException {
        String unit = UNIT.replace("Plugin {", "Plugin { // HERE class.preview");
        Gate gate = Gate.with(folder, List.of("--release", RELEASE), unit);
        Path file = gate.artifact().resolve("com/acme/Plugin.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[4] = (byte) 0xFF; // what javac writes where it has met a preview feature
        bytes[5] = (byte) 0xFF;
        Files.write(file, bytes);
        assertThatThrownBy(() -> new Loader().define(bytes)).hasMessageContaining("Preview features are not enabled");
        Gate anywhere = gate.withoutEnvironment();
        anywhere.check("deployments: [{java: '[" + RELEASE
                + ",)'}] # VIOLATION class.preview: com.acme.Plugin uses preview features");
        anywhere.check("deployments: [{java: '[8," + RELEASE + "]'}] # VIOLATION class.preview: Java 8 loads");
        assertThat(anywhere.verdict("deployments: [{java: " + RELEASE + "}]").outcome())
                .isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void a_class_file_that_cannot_be_read_is_undecided_and_the_others_are_looked_at() throws IOException {
        Path classes = compile("damaged", "17", "public class A {}");
        Files.write(classes.resolve("B.class"), new byte[] {1, 2, 3});
        gate(classes).check("""
                deployments:
                  - java: 8  # UNDECIDED class.unreadable: B.class # VIOLATION class.version: A has version 61.0
                  - java: 9  # VIOLATION class.version: A has version 61.0
                """);
    }

    @Test
    void the_JVM_at_hand_loads_what_its_release_is_said_to_load() throws IOException {
        int current = Runtime.version().feature();
        byte[] bytes = Files.readAllBytes(compile("now", RELEASE, UNIT).resolve("com/acme/Plugin.class"));
        for (int release : new int[] {current - 9, current, current + 1}) {
            bytes[7] = (byte) (44 + release);
            Path classes = folder.resolve("as-" + release);
            Files.createDirectories(classes.resolve("com/acme"));
            Files.write(classes.resolve("com/acme/Plugin.class"), bytes);
            boolean conforms = gate(classes)
                            .verdict("deployments: [{java: " + current + "}]")
                            .outcome()
                    == Outcome.CONFORMS;
            assertThat(conforms)
                    .as("release " + release)
                    .isEqualTo(loads(bytes))
                    .isEqualTo(release <= current);
        }
    }

    private static boolean loads(byte[] bytes) {
        try {
            return new Loader().define(bytes) != null;
        } catch (UnsupportedClassVersionError e) {
            return false;
        }
    }

    /** Defines a class as the JVM does. */
    private static final class Loader extends ClassLoader {

        Class<?> define(byte[] bytes) {
            return defineClass("com.acme.Plugin", bytes, 0, bytes.length);
        }
    }

    private Path compile(String name, String release, String unit) {
        return Compiled.into(folder.resolve(name), List.of("--release", release), unit);
    }

    private Gate gate(Path artifact) {
        return new Gate(folder, artifact).withoutEnvironment();
    }

    private Path jar(Path classes, String release, Path newer) throws IOException {
        Manifest manifest = new Manifest(
                new ByteArrayInputStream("Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n".getBytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            add(jar, "", classes);
            add(jar, "META-INF/versions/" + release + "/", newer);
        }
        return Files.write(Files.createTempFile(folder, "a", ".jar"), out.toByteArray());
    }

    private static void add(JarOutputStream jar, String prefix, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(prefix + classes.relativize(file)));
                jar.write(Files.readAllBytes(file));
            }
        }
    }
}
