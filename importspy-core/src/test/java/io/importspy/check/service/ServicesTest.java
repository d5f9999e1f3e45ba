package io.importspy.check.service;

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
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who registers, where, and whether the contract knows. */
class ServicesTest {

    private static final String[] UNITS = {
        "package com.acme.spi; public interface Plugin { interface Part {} }",
        "package com.acme; public class Billing implements com.acme.spi.Plugin {"
                + " public static class Nested implements com.acme.spi.Plugin.Part {} }",
        "package com.acme; public class Ledger extends Billing {}",
        "package com.acme; public class Config {}",
        "package com.acme; public class Agent { public static void premain(String arguments) {}"
                + " public static void agentmain(String arguments, java.lang.instrument.Instrumentation jvm) {}"
                + " static void hidden(String arguments) {} }",
    };

    @TempDir
    Path folder;

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @Test
    void exactly_those_that_are_listed_are_registered() {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Billing\n\n# more\n  com.acme.Ledger # too\n");
        jar("app.jar").check("""
                using: [com.acme.spi.Plugin, com.acme.Ledger]
                services:
                  Plugin: [com.acme.Billing, Ledger]
                """);
        jar("app.jar")
                .check(
                        "services: {com.acme.spi.Plugin: [com.acme.Billing]}    "
                                + "# VIOLATION service.unlisted: nothing registered but com.acme.Billing | registered in "
                                + "app.jar!/META-INF/services/com.acme.spi.Plugin | app.jar!/META-INF/services/com.acme.spi.Plugin:4");
        jar("app.jar").check("""
                services:
                  com.acme.spi.Plugin:
                    - com.acme.Billing
                    - com.acme.Ledger
                    - com.acme.Audit    # VIOLATION service.missing: registered: com.acme.Billing, com.acme.Ledger
                  com.acme.spi.Plugin.Part:
                    - com.acme.Billing$Nested    # VIOLATION service.missing: nothing is registered
                """);
    }

    /** What is registered has a binary name: a dot in a contract is one of its dots, or stands in front of a nested type, and is no wildcard. */
    @Test
    void a_dot_in_a_name_means_a_dot_or_a_nested_type() {
        add("META-INF/services/com.acme.spi.Plugin$Part", "com.acme.Billing$Nested");
        jar("app.jar").check("services: {com.acme.spi.Plugin.Part: com.acme.Billing.Nested}");
        jar("app.jar").check("services: {com.acme.spi.Plugin$Part: com.acme.Billing$Nested}");
        for (String other : List.of("com.acme$Billing$Nested", "com$acme.Billing.Nested")) {
            assertThat(jar("app.jar")
                            .verdict("services: {com.acme.spi.Plugin.Part: " + other + "}")
                            .findings())
                    .as(other)
                    .extracting(Finding::id)
                    .containsExactlyInAnyOrder("service.missing", "service.unlisted");
        }
        add("META-INF/services/com.acme.spi.Plugin$Part", "comxacme.Billing");
        assertThat(jar("app.jar")
                        .verdict("services: {com.acme.spi.Plugin.Part: com.acme.Billing}")
                        .findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("service.missing", "service.unlisted");
    }

    @Test
    void one_provider_needs_no_list_and_entries_have_a_long_form() {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger");
        jar("app.jar").check("services: {com.acme.spi.Plugin: com.acme.Ledger}");
        jar("app.jar").check("""
                services:
                  com.acme.spi.Plugin:    # VIOLATION service.unlisted: the host asks
                    because: the host asks
                    providers:
                      - provider: com.acme.Billing   # WARNING service.missing: later
                        severity: warning
                        because: later
                      - com.acme.Audit               # VIOLATION service.missing: the host asks
                """);
    }

    @Test
    void nothing_may_register_where_nothing_is_listed() {
        jar("app.jar").check("services: {com.acme.spi.Plugin: [], \"*\": []}");
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Billing");
        add("META-INF/services/java.lang.Runnable", "com.acme.Run");
        jar("app.jar").check("""
                services:
                  com.acme.spi.Plugin: []    # VIOLATION service.unlisted: nothing registered | registered in
                  "*": []                    # VIOLATION service.unlisted: java.lang.Runnable with com.acme.Run
                """);
        jar("app.jar").check("services: {com.acme.spi.Plugin: com.acme.Billing}");
    }

    @Test
    void the_rest_may_register_and_need_not() {
        jar("app.jar").check("services: {\"*\": [com.acme.Billing]}");
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Billing");
        add("META-INF/services/com.acme.spi.Host", "com.acme.Billing");
        jar("app.jar").check("""
                services: {"*": [com.acme.Billing]}    # VIOLATION service.provider: com.acme.spi.Host
                """);
    }

    @Test
    void nested_types_have_binary_names() {
        add("META-INF/services/com.acme.spi.Plugin$Part", "com.acme.Billing$Nested");
        jar("app.jar").check("services: {com.acme.spi.Plugin.Part: [com.acme.Billing.Nested]}");
        jar("app.jar").check("services: {com.acme.spi.Plugin$Part: [com.acme.Billing$Nested]}");
        entries.clear();
        add("META-INF/services/com.acme.spi.Plugin.Part", "com.acme.Billing$Nested");
        jar("app.jar")
                .check("services: {com.acme.spi.Plugin.Part: com.acme.Billing.Nested}"
                        + "    # VIOLATION service.provider: whose binary name has a $");
        jar("app.jar").check("services: {com.acme.spi.Plugin$Part: [], com.acme.spi.Plugin: []}");
        entries.clear();
        add("META-INF/services/com.acme.spi.Plugin$Part", "com.acme.Billing.Nested");
        jar("app.jar")
                .check("services: {com.acme.spi.Plugin.Part: [com.acme.Billing.Nested]}"
                        + "    # VIOLATION service.provider: no such class");
    }

    @Test
    void what_service_loader_refuses_is_said_at_its_line() {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Billing\ncom.acme.Ledger com.acme.Audit\n");
        jar("app.jar")
                .check(
                        "services: {com.acme.spi.Plugin: [com.acme.Billing]}    "
                                + "# VIOLATION service.syntax: com.acme.Ledger com.acme.Audit | app.jar!/META-INF/services/com.acme.spi.Plugin:2");
        jar("app.jar").check("services: {\"*\": [com.acme.Billing]}    # VIOLATION service.syntax");
        jar("app.jar").check("services: {com.acme.spi.Host: []}");
    }

    @Test
    void hostile_names_are_shown_escaped() {
        add("META-INF/services/com.acme.\u202eniguP", "com.acme.Billing\u200b\ncom.\u001b[2Jacme");
        Verdict verdict = jar("app.jar").check("""
                services: {"*": []}    # VIOLATION service.unlisted # VIOLATION service.syntax
                """);
        assertThat(new TextReport(Style.PLAIN, Level.INFO, Mode.STRICT)
                        .on(verdict)
                        .toString())
                .contains("com.acme.\\u202eniguP with com.acme.Billing\\u200b", "com.\\u001b[2Jacme")
                .doesNotContain("\u202e", "\u200b", "\u001b[2J");
    }

    /** Libraries that Java 8 loads as well have it there alone. */
    @Test
    void a_module_descriptor_for_some_releases_is_named_by_its_entry() {
        String module = "module com.acme { requires java.instrument; uses com.acme.spi.Plugin;"
                + " provides com.acme.spi.Plugin with com.acme.Billing; }";
        Map<String, byte[]> all = new LinkedHashMap<>(Jars.entries(
                "",
                Compiled.into(
                        folder.resolve("module"),
                        List.of(),
                        Stream.concat(Stream.of(UNITS), Stream.of(module)).toArray(String[]::new))));
        all.put("META-INF/versions/9/module-info.class", all.remove("module-info.class"));
        manifest.put("Multi-Release", "true");
        new Gate(folder, Jars.pack(folder.resolve("app.jar"), manifest, all)).check("""
                services:
                  "*": []    # VIOLATION service.unlisted: registered in app.jar!/META-INF/versions/9/module-info.class
                """);
    }

    @Test
    void module_and_class_path_register_the_same() {
        String[] units = Arrays.copyOf(UNITS, UNITS.length + 1);
        units[UNITS.length] = "module com.acme { requires java.instrument; uses com.acme.spi.Plugin;"
                + " provides com.acme.spi.Plugin with com.acme.Billing, com.acme.Ledger;"
                + " provides com.acme.spi.Plugin.Part with com.acme.Billing.Nested; }";
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger\ncom.acme.Billing");
        jar("app.jar", units).check("""
                services:
                  com.acme.spi.Plugin: [com.acme.Billing, com.acme.Ledger]
                  com.acme.spi.Plugin.Part: [com.acme.Billing.Nested]
                """);
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger");
        jar("app.jar", units).check("""
                services:
                  com.acme.spi.Plugin:    # VIOLATION service.disagreement: module-info with com.acme.Billing, com.acme.Ledger
                    - com.acme.Billing
                    - com.acme.Ledger
                """);
        jar("app.jar", units).check("""
                services:
                  com.acme.spi.Plugin:
                    - com.acme.Billing
                    - com.acme.Ledger
                  "*": []    # VIOLATION service.unlisted: registered in app.jar!/module-info.class
                waivers:
                  - {violation: service.disagreement, at: com.acme.spi.Plugin, because: the class path has one}
                """);
    }

    @Test
    void a_war_registers_with_its_classes_and_its_libraries() throws IOException {
        byte[] library = library("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger");
        add("WEB-INF/classes/META-INF/services/com.acme.spi.Plugin", "com.acme.Billing");
        entries.put("WEB-INF/lib/a.jar", library);
        entries.put("other/b.jar", library);
        add("WEB-INF/classes/module-info.class", "nobody reads it");
        archive("app.war", "WEB-INF/classes/").check("""
                services: {com.acme.spi.Plugin: [com.acme.Billing], "*": []}    # VIOLATION service.unlisted: app.war!/WEB-INF/lib/a.jar!/META-INF/services/com.acme.spi.Plugin:1
                """);
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Nobody");
        archive("app.war", "WEB-INF/classes/").check("""
                services:
                  com.acme.spi.Plugin: [com.acme.Billing, com.acme.Ledger]    # VIOLATION service.unlisted: app.war!/META-INF/services
                """);
    }

    @Test
    void a_spring_boot_jar_registers_at_its_top_too() throws IOException {
        manifest.put("Start-Class", "com.acme.Main");
        add("BOOT-INF/classes/META-INF/services/com.acme.spi.Plugin", "com.acme.Billing");
        entries.put("BOOT-INF/lib/a.jar", library("META-INF/services/java.lang.Runnable", "com.evil.Run"));
        entries.putAll(Jars.entries(
                "",
                Compiled.into(
                        folder.resolve("launcher"),
                        List.of(),
                        "package org.launch; public class Launcher extends Thread {}")));
        add("META-INF/services/java.lang.Runnable", "org.launch.Launcher");
        archive("app.jar", "BOOT-INF/classes/").check("""
                services:
                  com.acme.spi.Plugin: [com.acme.Billing]
                  java.lang.Runnable: org.launch.Launcher    # VIOLATION service.unlisted: com.evil.Run
                """);
    }

    @Test
    void spring_boots_launcher_takes_archives_by_any_name_and_in_folders_below() throws IOException {
        manifest.put("Start-Class", "com.acme.Main");
        byte[] evil = library("META-INF/services/java.lang.Runnable", "com.evil.Run");
        add("BOOT-INF/lib/notes.txt", "no archive");
        add("BOOT-INF/lib/empty", "");
        add("WEB-INF/lib/notes.txt", "no archive");
        archive("plain.jar", "BOOT-INF/classes/").check("services: {'*': []}");
        for (String name : new String[] {"sub/a.jar", "a.zip", "a.JAR", "a"}) {
            entries.put("BOOT-INF/lib/" + name, evil);
            archive("app.jar", "BOOT-INF/classes/").check("""
                    services:
                      "*": []                          # VIOLATION service.unlisted: BOOT-INF/lib/%s!/META-INF
                    """.formatted(name));
            entries.remove("BOOT-INF/lib/" + name);
            entries.put("WEB-INF/lib/" + name, evil);
            archive("app.war", "WEB-INF/classes/").check("""
                    services:
                      "*": []                          # VIOLATION service.unlisted: WEB-INF/lib/%s!/META-INF
                    """.formatted(name));
            entries.remove("WEB-INF/lib/" + name);
        }
    }

    @Test
    void a_container_of_servlets_takes_the_archives_right_in_the_folder() throws IOException {
        byte[] evil = library("META-INF/services/java.lang.Runnable", "com.evil.Run");
        entries.put("WEB-INF/lib/sub/a.jar", evil);
        entries.put("WEB-INF/lib/a.txt", evil);
        archive("app.war", "WEB-INF/classes/").check("services: {'*': []}");
        entries.put("WEB-INF/lib/a.Zip", evil); // Jetty does
        archive("app.war", "WEB-INF/classes/")
                .check("services: {'*': []}    # VIOLATION service.unlisted: WEB-INF/lib/a.Zip!/META-INF");
    }

    @Test
    void an_application_of_spring_boot_needs_no_class_of_its_own() throws IOException {
        manifest.put("Start-Class", "com.acme.Main");
        entries.put("BOOT-INF/lib/a.jar", library("META-INF/services/java.lang.Runnable", "com.evil.Run"));
        new Gate(folder, Jars.pack(folder.resolve("app.jar"), manifest, entries)).check("""
                services:
                  "*": []                              # VIOLATION service.unlisted: com.evil.Run
                """);
    }

    @Test
    void a_class_of_the_jdk_is_passed_over_in_a_file_by_service_loader() throws Exception {
        add("META-INF/services/java.lang.Runnable", "java.lang.Thread");
        Gate gate = jar("app.jar");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {gate.artifact().toUri().toURL()})) {
            assertThat(ServiceLoader.load(Runnable.class, loader)).isEmpty();
        }
        gate.check("""
                services:
                  java.lang.Runnable: java.lang.Thread    # VIOLATION service.provider: a class of the JDK
                """);
    }

    @Test
    void springs_files_register_under_their_names() {
        add("META-INF/spring/org.acme.Auto.imports", "com.acme.Config\ncom.acme.Gone # was here\n");
        add("META-INF/spring.factories", "org.acme.Listener=com.acme.Billing,\\\n  com.acme.Ledger\n");
        jar("app.jar").check("""
                services:
                  META-INF/spring/org.acme.Auto.imports:
                    - com.acme.Config
                    - com.acme.Gone      # VIOLATION service.provider: no such class
                  META-INF/spring.factories:
                    org.acme.Listener:   # VIOLATION service.unlisted: app.jar!/META-INF/spring.factories:2
                      - com.acme.Billing
                    org.acme.Filter:
                      - com.acme.Filter  # VIOLATION service.missing: META-INF/spring.factories: org.acme.Filter
                """);
        add("META-INF/spring.factories", "a.B=com.acme.Config\na.B=com.acme.Config\nc.D=\\u00zz");
        jar("app.jar").check("""
                services:
                  META-INF/spring.factories:
                    a.B: [com.acme.Config]    # VIOLATION service.syntax: the type twice # VIOLATION service.syntax: escape
                """);
        jar("app.jar").check("""
                services: {META-INF/spring/aot.factories: {a.B: []}, META-INF/spring/a.B.imports: []}
                """);
        jar("app.jar").check("""
                services: {"*": [com.acme.Config]}    # VIOLATION service.syntax # VIOLATION service.syntax # VIOLATION service.unlisted
                """);
    }

    @Test
    void agents_register_in_the_manifest() throws IOException {
        manifest.put("Premain-Class", "com.acme.Agent");
        manifest.put("Agent-Class", "com.acme.Agent");
        manifest.put("Launcher-Agent-Class", "com.acme.Config");
        jar("app.jar").check("""
                services:
                  Premain-Class: com.acme.Agent
                  Agent-Class: [com.acme.Agent]
                  Launcher-Agent-Class: com.acme.Config    # VIOLATION service.provider: agentmain
                """);
        jar("app.jar").check("""
                services:
                  Premain-Class: []    # VIOLATION service.unlisted: META-INF/MANIFEST.MF
                  "*": []              # VIOLATION service.unlisted: Agent-Class # VIOLATION service.unlisted: Launcher-Agent-Class
                """);
        manifest.put("Premain-Class", "com.acme.Config");
        jar("app.jar").check("services: {Premain-Class: com.acme.Config}    # VIOLATION service.provider: premain");
    }

    @Test
    void what_cannot_be_read_is_undecided_and_then_nothing_is_said_to_be_missing() throws IOException {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Billing");
        add("META-INF/services/com.acme.spi.PlugiN", "com.acme.Billing");
        Gate twice = jar("app.jar");
        Path jar = twice.artifact();
        String text = Files.readString(jar, StandardCharsets.ISO_8859_1).replace("PlugiN", "Plugin");
        Files.writeString(jar, text, StandardCharsets.ISO_8859_1);
        twice.check("""
                services:
                  com.acme.spi.Plugin: [com.acme.Billing]    # UNDECIDED entry.ambiguous
                """);
        twice.check("""
                services: {java.lang.Runnable: [], "*": []}    # UNDECIDED entry.ambiguous
                """);
        twice.check("services: {java.lang.Runnable: []}");

        entries.clear();
        add("WEB-INF/lib/a.jar", "no archive");
        Verdict verdict =
                archive("app.war", "WEB-INF/classes/").verdict("services: {com.acme.spi.Plugin: com.acme.Billing}");
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::id, Finding::outcome)
                .containsExactly("artifact.unreadable", Outcome.UNDECIDED);
    }

    @Test
    void a_provider_with_a_supertype_that_is_nowhere_is_undecided() throws IOException {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger");
        Path classes = Compiled.into(folder.resolve("partial"), List.of(), UNITS);
        Files.delete(classes.resolve("com/acme/Billing.class"));
        entries.putAll(Jars.entries("", classes));
        new Gate(folder, Jars.pack(folder.resolve("app.jar"), manifest, entries)).check("""
                services: {com.acme.spi.Plugin: [com.acme.Ledger]}    # UNDECIDED type.not-found: com.acme.Billing
                """);
    }

    @Test
    void the_service_itself_may_be_elsewhere() throws IOException {
        add("META-INF/services/com.acme.spi.Plugin", "com.acme.Ledger");
        Path classes = Compiled.into(folder.resolve("partial"), List.of(), UNITS);
        Files.delete(classes.resolve("com/acme/spi/Plugin.class"));
        entries.putAll(Jars.entries("", classes));
        new Gate(folder, Jars.pack(folder.resolve("app.jar"), manifest, entries))
                .check("services: {com.acme.spi.Plugin: [com.acme.Ledger]}");
    }

    @Test
    void a_directory_of_classes_registers_as_well() throws IOException {
        Gate gate = Gate.of(folder, UNITS);
        Path file = gate.artifact().resolve("META-INF/services/com.acme.spi.Plugin");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "com.acme.Billing\ncom.acme.Ledger");
        Verdict verdict =
                gate.check("services: {com.acme.spi.Plugin: com.acme.Billing}    # VIOLATION service.unlisted");
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::code)
                .hasToString("Optional[" + Place.of("META-INF/services/com.acme.spi.Plugin", 2) + "]");
    }

    @Test
    void real_drivers_register_what_they_register() {
        Path h2 = Path.of("target/libraries/h2.jar");
        new Gate(folder, h2).check("""
                services:
                  java.sql.Driver: [org.h2.Driver]
                  "*": []    # VIOLATION service.unlisted: Premain-Class with org.h2.util.Profiler
                """);
        new Gate(folder, h2).check("services: {Premain-Class: org.h2.util.Profiler}");
        new Gate(folder, h2).check("""
                services:
                  java.sql.Driver: [org.postgresql.Driver]    # VIOLATION service.missing: registered: org.h2.Driver # VIOLATION service.unlisted
                """);
        new Gate(folder, Path.of("target/libraries/postgresql.jar"))
                .check("services: {java.sql.Driver: [org.postgresql.Driver], \"*\": []}");
    }

    private void add(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Gate jar(String name) {
        return jar(name, UNITS);
    }

    private Gate jar(String name, String... units) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.putAll(Jars.entries("", Compiled.into(folder.resolve("classes" + units.length), List.of(), units)));
        return new Gate(folder, Jars.pack(folder.resolve(name), manifest, all));
    }

    private Gate archive(String name, String classes) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        Jars.entries(classes, Compiled.into(folder.resolve("classes"), List.of(), UNITS))
                .forEach(all::putIfAbsent);
        return new Gate(folder, Jars.pack(folder.resolve(name), manifest, all));
    }

    private byte[] library(String name, String text) throws IOException {
        return Files.readAllBytes(Jars.write(folder.resolve("library.jar"), Map.of(), Map.of(name, text)));
    }
}
