package io.importspy.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What archives hold, each with a manifest. */
class ContentsTest {

    @TempDir
    Path folder;

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @Test
    void what_is_required_is_there() {
        add("META-INF/LICENSE", "META-INF/maven/a/pom.xml");
        jar("a.jar").check("""
                contents:
                  require:
                    - META-INF/LICENSE
                    - META-INF/maven/
                    - "**/pom.xml"
                    - META-INF/license        # VIOLATION content.missing: none of 3 entries
                    - path: "*.xml"           # INFO content.missing: it says what it needs
                      because: it says what it needs
                      severity: info
                """);
    }

    @Test
    void nothing_is_there_but_what_may_be() {
        add("com/acme/a.txt", "com/acme/deep/b.txt", "org/c.txt", "LICENSE");
        jar("a.jar").check("contents: {only: [META-INF/**, com/, \"*\", \"org/?.txt\"]}");
        jar("a.jar").check("""
                contents:
                  only: [META-INF/**, {path: com/acme/*, because: ours}]    # VIOLATION content.unlisted: 3 entries: LICENSE, com/acme/deep/b.txt, org/c.txt | a.jar!/LICENSE
                """);
        jar("a.jar").check("contents: {only: []}    # VIOLATION content.unlisted: no entry | 5 entries");
    }

    @Test
    void what_must_not_be_there_is_said_once_for_each_pattern() {
        for (int i = 0; i < 20; i++) {
            add("keys/" + (char) ('a' + i) + ".jks");
        }
        jar("a.jar").check("""
                contents:
                  never:
                    - "**/*.jks"      # VIOLATION content.never: 20 entries: keys/a.jks, keys/b.jks, keys/c.jks, keys/d.jks, keys/e.jks, … | a.jar!/keys/a.jks
                    - "**/*.pem"
                    - {path: keys/t.*, severity: warning}    # WARNING content.never: 1 entry: keys/t.jks
                waivers:
                  - {violation: content.never, at: "*.pem", because: not yet}    # WARNING waiver.unused
                """);
    }

    @Test
    void archives_within_are_reached_into() throws IOException {
        byte[] library = Files.readAllBytes(
                Jars.write(folder.resolve("l.jar"), Map.of(), Map.of("META-INF/LICENSE", "", "x/Y.txt", "")));
        entries.put("lib/a.jar", library);
        entries.put("lib/b.jar", library);
        jar("a.jar").check("""
                contents:
                  require: ["lib/*.jar!/META-INF/LICENSE"]
                  never:
                    - "**/?.jar!/x/**"       # VIOLATION content.never: 2 entries: lib/a.jar!/x/Y.txt, lib/b.jar!/x/Y.txt
                    - "lib/c.jar!/**"
                    - "lib/a.jar!/y/**"
                """);
        entries.put("lib/c.jar", new byte[] {1, 2, 3});
        Verdict verdict = jar("a.jar").verdict("contents: {never: [\"lib/c.jar!/**\"]}");
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::id, Finding::outcome)
                .containsExactly("artifact.unreadable", Outcome.UNDECIDED);
    }

    @Test
    void archives_within_a_directory_are_reached_into_as_well() throws IOException {
        Gate gate = Gate.of(folder, "package com.acme; public class Plugin {}");
        Jars.write(gate.artifact().resolve("l.jar"), Map.of(), Map.of("x/Y.txt", ""));
        gate.check("""
                contents:
                  never: ["*.jar!/x/*"]    # VIOLATION content.never: l.jar!/x/Y.txt | l.jar!/x/Y.txt |
                  only: ["com/**", l.jar]
                """);
    }

    @Test
    void an_entry_is_there_once() throws IOException {
        add("com/a.txt", "com/b.txt", "com/c.txt");
        Path jar = jar("a.jar").artifact();
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1).replace("com/b.txt", "com/a.txt");
        Files.writeString(jar, bytes, StandardCharsets.ISO_8859_1);
        new Gate(folder, jar)
                .check("contents: {require: [com/c.txt]}    "
                        + "# VIOLATION content.duplicate: 1 entry: com/a.txt | a.jar!/com/a.txt");
    }

    @Test
    void a_class_is_in_the_folder_of_its_package() {
        Map<String, byte[]> classes = classes();
        byte[] plugin = classes.get("com/acme/Plugin.class");
        entries.putAll(classes);
        entries.put("META-INF/versions/9/com/acme/Plugin.class", plugin);
        jar("a.jar").check("contents: {}");
        entries.put("BOOT-INF/classes/com/acme/Plugin.class", plugin);
        entries.put("org/com/acme/Plugin.class", plugin);
        entries.put("acme/Plugin.class", plugin);
        entries.put("com/acme/Plugins.class", plugin);
        entries.put("xcom/acme/Plugin.class", plugin);
        entries.put("META-INF/versions/x/com/acme/Plugin.class", plugin);
        add("com/acme/None.class");
        jar("a.jar")
                .check(
                        "contents: {}    # VIOLATION content.misplaced: 6 entries: "
                                + "META-INF/versions/x/com/acme/Plugin.class, acme/Plugin.class, com/acme/None.class, com/acme/Plugins.class, org/com/acme/Plugin.class");
    }

    @Test
    void classes_of_wars_and_spring_boot_jars_have_a_folder_of_their_own() {
        classes().forEach((name, bytes) -> entries.put("WEB-INF/classes/" + name, bytes));
        jar("a.war").check("contents: {}");
        jar("a.jar").check("contents: {}");
        classes().forEach((name, bytes) -> entries.put("lib/classes/" + name, bytes));
        jar("a.jar").check("contents: {}    # VIOLATION content.misplaced: lib/classes/com/acme/Plugin.class");
        entries.clear();
        classes().forEach((name, bytes) -> entries.put("BOOT-INF/classes/" + name, bytes));
        manifest.put("Start-Class", "com.acme.Plugin");
        jar("a.jar").check("contents: {}");
    }

    @Test
    void a_class_that_is_newer_than_the_reader_is_undecided() {
        byte[] plugin = classes().get("com/acme/Plugin.class");
        plugin[7] = 127;
        entries.put("com/acme/Plugin.class", plugin);
        jar("a.jar").check("contents: {}    # UNDECIDED class.too-new");
    }

    @Test
    void hostile_names_are_shown_escaped() {
        add("\u202egpj.exe", "a\u001b[2Jb");
        Verdict verdict = jar("a.jar").check("contents: {never: [\"*\"]}    # VIOLATION content.never: 2 entries");
        assertThat(new TextReport(Style.PLAIN, Level.INFO, Mode.STRICT)
                        .on(verdict)
                        .toString())
                .contains("\\u202egpj.exe", "a\\u001b[2Jb")
                .doesNotContain("\u202e", "\u001b");
    }

    static Stream<Path> libraries() throws IOException {
        return Files.list(Path.of("target/libraries"));
    }

    /** jar tools of many builds have packed these. */
    @ParameterizedTest
    @MethodSource("libraries")
    void real_libraries_are_well_packed(Path jar) {
        new Gate(folder, jar)
                .check("contents: {require: [META-INF/MANIFEST.MF], only: [\"**\"], never: [\"**/*.jar\"]}");
    }

    private void add(String... names) {
        for (String name : names) {
            entries.put(name, new byte[0]);
        }
    }

    private Map<String, byte[]> classes() {
        return Jars.entries(
                "",
                Compiled.into(
                        folder.resolve("classes"),
                        List.of(),
                        "module com.acme {}",
                        "package com.acme; public class Plugin { class Inner {} }",
                        "package com.acme; interface Marked {}"));
    }

    private Gate jar(String name) {
        return new Gate(folder, Jars.pack(folder.resolve(name), manifest, entries));
    }
}
