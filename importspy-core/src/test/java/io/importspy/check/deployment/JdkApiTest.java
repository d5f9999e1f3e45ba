package io.importspy.check.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Verdict;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JDK API that code refers to, held against the Java releases that a deployment allows. */
class JdkApiTest {

    /** The class files of Java 8, with whatever API the JDK of this test has. */
    private static final List<String> JAVA_8 = List.of("-source", "8", "-target", "8");

    private static final int NEWEST = Runtime.version().feature();

    @TempDir
    Path folder;

    private Gate gate(String... units) {
        return Gate.with(folder, JAVA_8, units).withoutEnvironment();
    }

    @Test
    void what_an_allowed_release_does_not_have_yet_is_stopped_at_its_line() {
        Gate gate = gate("""
                package com.acme;
                public class Plugin {
                    public boolean run(String text) {
                        return text.isBlank();      // HERE jdk.api
                    }
                }
                """);
        gate.check("""
                deployments:
                  - java: "[8,18)"     # VIOLATION jdk.api: missing in Java 8 to 10, added in 11
                """);
        assertThat(gate.verdict("deployments: [{java: '[11,18)'}]").findings()).isEmpty();
    }

    @Test
    void a_finding_is_said_once_a_deployment_with_the_number_of_its_uses() {
        Gate gate = gate("""
                package com.acme;
                public class Plugin {
                    boolean one(String text) { return text.isBlank(); }     // HERE jdk.api
                    boolean two(String text) { return text.isBlank() || text.isBlank(); }
                }
                """, """
                package com.acme;
                public class Quiet {
                    Object three = (java.util.function.Predicate<String>) String::isBlank;
                }
                """);
        gate.check("""
                deployments:
                  - {name: old, java: "[8,12)"}     # VIOLATION jdk.api: com.acme.Plugin.one(String) and 2 more uses
                  - {name: new, java: 11}
                """);
    }

    @Test
    void what_a_later_release_has_removed_is_stopped() {
        String unit = """
                package com.acme;
                public class Plugin {
                    public Object run() {
                        return java.util.jar.Pack200.newPacker();   // HERE jdk.api // HERE jdk.api
                    }
                }
                """;
        Gate gate = Gate.with(folder, List.of("--release", "8"), unit).withoutEnvironment();
        gate.check("""
                deployments:
                  - java: "[8,14)"
                  - java: "[8,17]"     # VIOLATION jdk.api: Pack200.Packer # VIOLATION jdk.api: missing in Java 14 to 17, removed in 14
                """);
    }

    @Test
    void of_a_module_that_is_not_there_without_being_asked_for_nothing_is() {
        String unit = """
                package com.acme;
                public class Plugin {
                    public Object run() throws Exception {
                        return new javax.activation.MimeType("a/b");   // HERE jdk.api
                    }
                }
                """;
        Gate gate = Gate.with(folder, List.of("--release", "8"), unit).withoutEnvironment();
        gate.check("""
                deployments:
                  - java: "[8,12)"     # VIOLATION jdk.api: missing in Java 11, left out without --add-modules in Java 9 and 10, removed in 11
                """);
        String brought = "package javax.activation; public class MimeType { public MimeType(String text) {} }";
        Compiled.into(gate.artifact(), List.of("--release", "8"), brought);
        assertThat(gate.verdict("deployments: [{java: '[11,18)'}]").findings()).isEmpty();
    }

    @Test
    void a_release_sees_the_classes_that_a_multi_release_jar_has_for_it() throws Exception {
        String old =
                "package com.acme; public class Texts { public boolean blank(String t) { return t.trim().isEmpty(); } }";
        String late = """
                package com.acme;
                public class Texts {
                    public boolean blank(String t) {
                        return t.isBlank();
                    }
                }
                """;
        Path jar = folder.resolve("texts.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            add(out, "com/acme/Texts.class", Compiled.into(folder.resolve("8"), JAVA_8, old));
            add(out, "META-INF/versions/10/com/acme/Texts.class", Compiled.into(folder.resolve("9"), JAVA_8, late));
        }
        new Gate(folder, jar).withoutEnvironment().check("""
                deployments:
                  - java: "[8,10)"
                  - java: "[11,18)"
                  - java: "[8,18)"     # VIOLATION jdk.api: missing in Java 10, added in 11
                """);
    }

    private static void add(JarOutputStream out, String name, Path classes) throws Exception {
        out.putNextEntry(new JarEntry(name));
        out.write(Files.readAllBytes(classes.resolve("com/acme/Texts.class")));
        out.closeEntry();
    }

    @Test
    void a_method_that_has_got_another_result_is_another_method() {
        gate("""
                package com.acme;
                public class Plugin {
                    public void run(java.nio.ByteBuffer buffer) {
                        buffer.flip();      // HERE jdk.api
                    }
                }
                """).check("""
                deployments:
                  - java: "[8,18)"     # VIOLATION jdk.api: missing in Java 8, added in 9 with the result ByteBuffer
                """);
    }

    @Test
    void a_member_that_a_class_inherits_from_the_jdk_counts() {
        gate("""
                package com.acme;
                public class Numbers extends java.util.concurrent.CompletableFuture<String> {
                    public Object late() {
                        return copy();      // HERE jdk.api
                    }
                    public Object own() {
                        return self();
                    }
                    private Object self() {
                        return this;
                    }
                }
                """).check("""
                deployments:
                  - java: "[8,18)"     # VIOLATION jdk.api: com.acme.Numbers.copy()
                """);
    }

    /** As a JDK of a later release compiles it, which is none that the gate runs on. */
    private Gate later(String... units) {
        Path later = Compiled.into(
                folder.resolve("later"),
                JAVA_8,
                "package java.util; public class OfALaterRelease {}",
                "package javax.crypto; public class OfALaterRelease {}",
                "package java.util; public class Observable { public Object later() { return this; } }");
        return Gate.with(folder, List.of("-source", "8", "-target", "8", "-Xbootclasspath/p:" + later), units)
                .withoutEnvironment();
    }

    @Test
    void what_no_release_known_has_is_missing_where_only_the_jdk_can_have_it() throws Exception {
        Gate gate = later("""
                package com.acme;
                public class Plugin extends java.util.Observable {
                    public static Object type() {
                        return new java.util.OfALaterRelease();     // HERE jdk.api
                    }
                    public static Object crypto() {
                        return new javax.crypto.OfALaterRelease();  // HERE jdk.api
                    }
                    public static Object member() {
                        return new Plugin().later();                // HERE jdk.api
                    }
                }
                """);
        String now = "[" + NEWEST + "," + (NEWEST + 1) + ")";
        gate.check("""
                deployments:
                  - java: "NOW" # VIOLATION jdk.api: java.util.OfAL # VIOLATION jdk.api: javax.crypto # VIOLATION jdk.api: Plugin.later()
                """.replace("NOW", now));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {gate.artifact().toUri().toURL()})) {
            for (String method : List.of("type", "crypto", "member")) {
                Method call = loader.loadClass("com.acme.Plugin").getMethod(method);
                assertThatThrownBy(() -> call.invoke(null))
                        .as("on this very JDK")
                        .hasCauseInstanceOf(LinkageError.class);
            }
        }
    }

    @Test
    void a_member_that_may_come_from_elsewhere_is_not_for_the_jdk_to_have() {
        Compiled.into(
                folder.resolve("classes"),
                JAVA_8,
                "package com.lib; public class Base extends java.util.Random { Base b() { return this; } }");
        Gate gate = gate("package com.lib; public class Sub extends Base { Object o() { return b(); } }");
        Compiled.into(folder.resolve("classes"), JAVA_8, "package com.lib; public class Base {}");
        assertThat(gate.verdict("deployments: [{java: '[17,18)'}]").findings()).isEmpty();
    }

    @Test
    void of_a_type_that_is_missing_only_the_type_is_said() {
        gate("""
                package com.acme;
                public class Plugin {
                    public void run() {
                        java.net.http.HttpClient.newHttpClient().sslContext();      // HERE jdk.api
                    }
                }
                """).check("""
                deployments:
                  - java: "[8,18)"     # VIOLATION jdk.api: java.net.http.HttpClient
                """);
    }

    @Test
    void what_is_only_named_need_not_be_there() {
        gate("""
                package com.acme;
                @Deprecated(since = "2")
                public class Plugin<T extends Comparable<? super T>> {
                    @java.io.Serial private static final long serialVersionUID = 1;
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.MODULE) @interface OfModules {}
                }
                """).check("""
                deployments:
                  - java: "[8,18)"
                """);
    }

    @Test
    void what_the_jdk_keeps_for_itself_is_stopped() {
        gate("""
                package com.acme;
                public class Plugin {
                    public void run(sun.misc.Unsafe unsafe) {
                        unsafe.pageSize();      // HERE jdk.internal
                    }
                }
                """).check("""
                deployments:
                  - java: "[8,18)"     # VIOLATION jdk.internal: internal in Java 8
                  - java: "[9,18)"
                """);
    }

    @Test
    void releases_that_the_jdk_does_not_know_are_named_and_fail_nothing() {
        Gate gate = gate("package com.acme; public class Plugin {}");
        Verdict open = gate.verdict("deployments: [{name: production, java: '[17,)'}]");
        assertThat(open.findings()).isEmpty();
        assertThat(unknown(open))
                .singleElement()
                .asString()
                .startsWith("the JDK API of Java " + (NEWEST + 1) + " and later (deployment production)");
        Verdict ahead = gate.verdict("deployments: [{java: '[" + (NEWEST + 2) + "," + (NEWEST + 3) + "]'}]");
        assertThat(unknown(ahead))
                .singleElement()
                .asString()
                .startsWith("the JDK API of Java " + (NEWEST + 2) + " and " + (NEWEST + 3));
        assertThat(unknown(gate.verdict("deployments: [{java: '[17," + (NEWEST + 1) + ")'}]")))
                .isEmpty();
        assertThat(unknown(gate.verdict("deployments: [{java: '[1.5,9)'}]")))
                .singleElement()
                .asString()
                .startsWith("the JDK API of Java 5");
    }

    @Test
    void releases_that_the_jdk_does_not_know_are_named_once_for_all_deployments() {
        Gate gate = gate("package com.acme; public class Plugin {}");
        Verdict verdict = gate.verdict("""
                deployments:
                  - {name: a, java: '[17,)'}
                  - {name: b, java: '[17,)'}
                  - {java: '[1.5,9)'}
                """);
        int next = NEWEST + 1;
        assertThat(unknown(verdict))
                .singleElement()
                .asString()
                .startsWith("the JDK API of Java " + next + " and later (deployment a, deployment b) and of Java 5")
                .endsWith("run the build with another one to have it looked at");
    }

    private static List<String> unknown(Verdict verdict) {
        return verdict.coverage().notLookedAt().stream()
                .filter(what -> what.startsWith("the JDK API"))
                .toList();
    }
}
