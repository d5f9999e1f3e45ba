package io.importspy.check.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** What class files refer to outside of the artifact. */
class ImportsTest {

    @TempDir
    Path folder;

    private Gate gate(String... units) {
        return Gate.of(folder, units);
    }

    @Test
    void a_member_that_may_not_be_used_is_stopped_at_its_line() {
        gate("""
                package com.acme;
                public class Plugin {
                    public void stop() {
                        System.exit(1);             // HERE import.never: com.acme.Plugin.stop()
                    }
                    public void go() {
                        System.out.println(Runtime.getRuntime().availableProcessors());    // HERE import.never: System.out
                    }
                }
                """).check("""
                imports:
                  never:
                    - import: java.lang.System.exit(int)     # VIOLATION import.never: a plugin must not stop its host
                      because: a plugin must not stop its host
                    - java.lang.System.out                   # VIOLATION import.never: used in com.acme.Plugin.go() (Plugin.java:7)
                    - java.lang.System.exit(long)
                    - java.lang.System.err
                    - java.lang.Runtime.exit(..)
                """);
    }

    @Test
    void a_type_that_is_not_allowed_is_stopped_once_with_its_uses() {
        gate("""
                package com.acme;
                import java.util.logging.Logger;
                public class Plugin {
                    final Logger log;
                    Plugin(Logger log) {                                // HERE import.only: Plugin.Plugin(Logger) (Plugin.java:6), com.acme.Plugin.log
                        this.log = log;
                    }
                    java.util.List<Plugin> all() {
                        return java.util.List.of();
                    }
                }
                """).check("""
                imports:
                  only: ["java.lang..*", "java.util.*"]     # VIOLATION import.only: only java.lang..*, java.util.* outside of the artifact
                """);
    }

    @Test
    void an_empty_list_allows_nothing_but_the_artifact_itself() {
        Verdict verdict = gate("package com.acme; class A { B b; } ", "package com.acme; class B { A a; }")
                .verdict("imports: {only: []}");
        assertThat(verdict.findings()).extracting(Finding::id).containsExactly("import.only");
        assertThat(verdict.findings().get(0).found().orElseThrow()).startsWith("java.lang.Object;");
        assertThat(verdict.findings().get(0).expected()).contains("nothing outside of the artifact");
    }

    @Test
    void where_nothing_is_nothing_is_referred_to() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(new Gate(folder, empty)
                        .verdict("imports: {only: [], never: [sun.misc.Unsafe]}")
                        .findings())
                .isEmpty();
    }

    /** Each is one kind of reference to a type; javac has written it, so that it is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A extends java.util.Timer {}",
                "class A { java.util.Timer timer; }",
                "class A { java.util.Timer[][] timers; }",
                "abstract class A { abstract void run(java.util.Timer timer); }",
                "abstract class A { abstract java.util.Timer run(); }",
                "class A<T extends java.util.Timer> {}",
                "class A { java.util.List<? super java.util.Timer> timers; }",
                "class A { class B<T> { class C {} } B<java.util.Timer>.C c; }",
                "class A { Object o = java.util.Timer.class; }",
                "class A { Object o = java.util.Timer[].class; }",
                "class A { Object o = new java.util.Timer(); }",
                "class A { Object o = new java.util.Timer[1][2]; }",
                "class A { boolean is(Object o) { return o instanceof java.util.Timer; } }",
                "class A { Object as(Object o) { return (java.util.Timer) o; } }",
                "class A { void run(Object o) { ((java.util.Timer) o).cancel(); } }",
                "class A { java.util.function.Supplier<?> s = java.util.Timer::new; }",
                "class A { Runnable run(java.util.Timer... t) { return () -> System.out.println(t[0]); } }",
                "@Ann(java.util.Timer.class) class A {} @interface Ann { Class<?> value(); }",
                "@interface A { Class<?> value() default java.util.Timer.class; }",
                "record A(java.util.Timer timer) {}",
                "class A { void run() { java.util.Timer timer = null; } }",
            })
    void a_type_is_found_however_it_is_referred_to(String source) {
        Gate gate = gate("package com.acme; " + source);
        for (String contract : List.of(
                "imports: {never: [java.util.Timer]}",
                "imports: {never: ['java.util.*er']}",
                "imports: {never: ['java..T*r']}",
                "imports: {only: ['java.lang..*', 'java.io.*', 'java.util.List', 'java.util.function.*']}")) {
            assertThat(gate.verdict(contract).findings())
                    .as("%s under %s", source, contract)
                    .anyMatch(finding -> finding.found().orElseThrow().startsWith("java.util.Timer;"));
        }
        assertThat(gate.verdict("imports: {never: [java.util.TimerTask, java.util.Time, java.util.timer.*]}")
                        .findings())
                .isEmpty();
    }

    @Test
    void annotations_and_types_that_are_only_listed_count() {
        gate("""
                package com.acme;
                @Deprecated
                public class Plugin {
                    public sealed interface Shape permits Round {}
                    public record Round(@Deprecated int radius) implements Shape {}    // HERE import.never
                }
                """).check("""
                imports:
                  never:
                    - java.lang.Deprecated                       # VIOLATION import.never
                    - com.acme.Plugin.Round
                    - java.lang.invoke.LambdaMetafactory
                """);
    }

    @Test
    void bootstrap_methods_count() {
        gate("""
                package com.acme;
                public class Plugin {
                    Runnable stop = () -> System.exit(1);            // HERE import.never: LambdaMetafactory
                    java.util.function.IntConsumer exit = System::exit;  // HERE import.never: java.lang.System.exit(int)
                    Object now = (java.util.function.Supplier<?>) java.util.Date::new;  // HERE import.never: java.util.Date.Date()
                }
                """).check("""
                imports:
                  never:
                    - java.lang.invoke.LambdaMetafactory         # VIOLATION import.never
                    - java.lang.System.exit(int)                 # VIOLATION import.never: and 1 more use
                    - java.util.Date.new()                       # VIOLATION import.never
                    - java.util.Date.Date(long)
                """.replace("and 1 more use", "(Plugin.java:4)"));
    }

    @Test
    void constructors_have_two_spellings() {
        gate("package com.acme; class A { Object o = new java.util.Date(5L); }").check("""
                imports:
                  never:
                    - java.util.Date.new(long)          # VIOLATION import.never: java.util.Date.Date(long)
                    - java.util.Date.Date(long)         # VIOLATION import.never
                    - java.util.Date.new                # VIOLATION import.never
                    - java.util.Date.new(..)            # VIOLATION import.never
                    - java.util.Date.new()
                    - java.util.Date.*(..)
                    - java.sql.Date.new(..)
                """);
    }

    @Test
    void parameters_go_by_simple_or_longer_names() {
        gate("package com.acme; class B { static void take(Object... all) { take(all); } }", """
                package com.acme;
                class C { Object o = java.util.Arrays.copyOf(new String[1], 2); void s(java.util.List<String> l) { java.util.Collections.sort(l, null); } }
                """)
                .check("""
                imports:
                  never:
                    - java.util.Arrays.copyOf(Object[], int)               # VIOLATION import.never
                    - java.util.Arrays.copyOf(java.lang.Object[], ..)      # VIOLATION import.never
                    - java.util.Arrays.copyOf(*, int)                      # VIOLATION import.never
                    - java.util.Arrays.copyOf(Object, int)
                    - java.util.Arrays.copyOf(other.Object[], int)
                    - java.util.Arrays.copyOf(int)
                    - java.util.Collections.*(List, ..)                    # VIOLATION import.never: java.util.Collections.sort(List, Comparator)
                    - java.util.Collections.sort(List<String>, Comparator) # VIOLATION import.never
                    - java.util.Collections.sort(List)
                    - com.acme.B.take(..)
                """);
    }

    @Test
    void a_member_that_is_inherited_is_found_by_the_name_of_the_subclass() throws Exception {
        Gate gate = gate("package com.acme; public class Props extends java.util.Properties {}", """
                package com.acme;
                public class Plugin {
                    public Object run(Props props) {
                        return props.getProperty("a");       // HERE import.never: referred to as com.acme.Props.getProperty(String)
                    }
                }
                """);
        gate.check("""
                imports:
                  never:
                    - java.util.Properties.getProperty(String)    # VIOLATION import.never: com.acme.Plugin.run(Props)
                    - java.util.Hashtable.getProperty(String)
                    - java.util.Properties.getProperty(String, String)
                """);
        // The JVM looks it up there as well: the class that declares it is the one of the frame that throws.
        try (URLClassLoader loader = new java.net.URLClassLoader(
                new java.net.URL[] {gate.artifact().toUri().toURL()})) {
            Class<?> props = loader.loadClass("com.acme.Props");
            assertThat(props.getMethod("getProperty", String.class).getDeclaringClass())
                    .isEqualTo(Properties.class);
        }
    }

    @Test
    void what_a_type_of_the_artifact_overrides_is_its_own() {
        gate(
                        "package com.acme; public class Props extends java.util.Properties { public String getProperty(String s) { return s; } }",
                        "package com.acme; class A { Object run(Props p) { return p.getProperty(\"\"); } }")
                .check("""
                imports:
                  never: [java.util.Properties.getProperty(String), "*..Props.getProperty(String)"]
                """);
    }

    @Test
    void an_array_is_cloned_by_a_method_of_its_own() {
        gate("package com.acme; enum Size { S, M }", """
                package com.acme;
                class A implements Cloneable {
                    Object copy(int[] a) { return a.clone(); }
                    java.util.function.UnaryOperator<int[]> copies = int[]::clone;
                    Object copy() throws Exception { return super.clone(); }        // HERE import.never
                }
                """).check("""
                imports:
                  never: [java.lang.Object.clone()]     # VIOLATION import.never: java.lang.Object.clone(); used in com.acme.A.copy() (A.java:5)
                """);
    }

    @Test
    void a_static_member_and_a_field_are_inherited_as_well() {
        gate(
                        "package com.acme; public class Frame extends java.util.Calendar.Builder { Frame() { throw null; } }"
                                .replace("java.util.Calendar.Builder", "java.util.ArrayList<String>"),
                        """
                package com.acme;
                public class Plugin extends java.io.FilterInputStream implements java.io.ObjectStreamConstants {
                    Plugin() { super(null); }
                    Object wrapped() {
                        return in;                          // HERE import.never: java.io.FilterInputStream.in
                    }
                    Object empty() {
                        return Plugin.nullInputStream();    // HERE import.never: java.io.InputStream.nullInputStream()
                    }
                    Object permission() {
                        return SUBCLASS_IMPLEMENTATION_PERMISSION;  // HERE import.never: ObjectStreamConstants.SUBCLASS
                    }
                }
                """)
                .check("""
                imports:
                  never:
                    - java.io.FilterInputStream.in                    # VIOLATION import.never
                    - java.io.InputStream.nullInputStream()           # VIOLATION import.never
                    - java.io.ObjectStreamConstants.SUBCLASS*         # VIOLATION import.never
                """);
    }

    @Test
    void of_several_interfaces_the_one_that_overrides_the_others_has_the_method() throws Exception {
        Gate gate = gate("""
                package com.acme;
                import java.util.*;
                public abstract class Bag implements Collection<String>, Set<String> {
                    abstract static class Base implements Set<String> {}
                    abstract static class Sub extends Base implements Collection<String> {}
                    Object own() { return spliterator(); }                  // HERE import.never: Bag.own()
                    Object subs(Sub sub) { return sub.spliterator(); }  // HERE import.never: Bag.subs(
                }
                """);
        gate.check("""
                imports:
                  never:
                    - java.util.Set.spliterator()           # VIOLATION import.never: com.acme.Bag.spliterator() # VIOLATION import.never: Bag.Sub.spliterator()
                    - java.util.Collection.spliterator()
                    - java.lang.Iterable.spliterator()
                """);
        try (URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {gate.artifact().toUri().toURL()})) {
            for (String bag : List.of("com.acme.Bag", "com.acme.Bag$Sub")) {
                assertThat(loader.loadClass(bag).getMethod("spliterator").getDeclaringClass())
                        .isEqualTo(java.util.Set.class);
            }
        }
    }

    @Test
    void where_the_JVM_may_take_the_method_of_either_interface_it_is_that_of_both() {
        gate("""
                package com.acme;
                import java.util.concurrent.Future;
                import java.util.function.Supplier;
                interface Both<T> extends Future<T>, Supplier<T> {
                    default T run() throws Exception {
                        return get();                    // HERE import.never: Future // HERE import.never: Supplier
                    }
                }
                """).check("""
                imports:
                  never:
                    - java.util.concurrent.Future.get()     # VIOLATION import.never
                    - java.util.function.Supplier.get()     # VIOLATION import.never
                """);
    }

    @Test
    void a_name_in_front_of_a_star_is_a_package_or_a_type() {
        gate("package com.acme; class A { Object o = java.time.Year.now(); long t = System.nanoTime(); }")
                .check("""
                imports:
                  never:
                    - java.time.*                # VIOLATION import.never: java.time.Year
                    - java.lang.System.*         # VIOLATION import.never: java.lang.System.nanoTime()
                    - java.time.Year.*           # VIOLATION import.never: java.time.Year.now()
                    - java..*Time                # VIOLATION import.never: java.lang.System.nanoTime()
                    - java.*
                    - java.time..*Zone
                """);
    }

    @Test
    void a_dollar_that_separates_nothing_is_shown_as_part_of_the_name() throws IOException {
        Gate gate = gate(
                "package com.lib; class Predef$ { public static class In$ { public In$(In$ other) {} } }",
                "package com.lib; class A { Object o = new Predef$.In$(null); }");
        Files.delete(gate.artifact().resolve("com/lib/Predef$.class"));
        Files.delete(gate.artifact().resolve("com/lib/Predef$$In$.class"));
        assertThat(gate.verdict("imports: {only: ['java.lang..*'], never: [com.lib.Predef$$In$.new(In$)]}")
                        .findings())
                .extracting(finding -> finding.found().orElseThrow().replaceFirst(";.*", ""))
                .containsExactlyInAnyOrder(
                        "com.lib.Predef$", "com.lib.Predef$$In$", "com.lib.Predef$$In$.In$(Predef$$In$)");
        assertThat(gate.verdict("imports: {only: ['java.lang..*', com.lib.Predef$, com.lib.Predef$$In$]}")
                        .findings())
                .as("the names as they are shown")
                .isEmpty();
    }

    @Test
    void a_constant_of_an_enum_in_an_annotation_is_a_reference() {
        gate("""
                package com.acme;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME)  // FILE import.never: com.acme.Plugin | no reference to java.lang.annotation.RetentionPolicy.RUNTIME
                @Target({ElementType.TYPE, ElementType.FIELD})     // FILE import.never: ElementType.FIELD
                public @interface Plugin {
                    ElementType value() default ElementType.METHOD;         // FILE import.never: ElementType.METHOD
                }
                """).check("""
                imports:
                  never:
                    - java.lang.annotation.RetentionPolicy.RUNTIME      # VIOLATION import.never: used in com.acme.Plugin
                    - java.lang.annotation.RetentionPolicy.SOURCE
                    - java.lang.annotation.ElementType.FIELD            # VIOLATION import.never: used in com.acme.Plugin
                    - java.lang.annotation.ElementType.METHOD           # VIOLATION import.never: used in com.acme.Plugin.value()
                    - java.lang.annotation.ElementType.PACKAGE
                """);
    }

    @Test
    void a_constant_of_an_enum_in_an_annotation_is_inherited_from_nowhere() throws IOException {
        Gate gate = gate(
                "package com.lib; public @interface Many { Fetch value(); enum Fetch { EAGER } }",
                "package com.acme; @com.lib.Many(com.lib.Many.Fetch.EAGER) class A {}");
        Files.delete(gate.artifact().resolve("com/lib/Many.class"));
        Files.delete(gate.artifact().resolve("com/lib/Many$Fetch.class"));
        assertThat(gate.verdict("imports: {never: [com.other.Loading.EAGER]}").findings())
                .isEmpty();
        assertThat(gate.verdict("imports: {never: [com.lib.Many.Fetch.EAGER]}").findings())
                .extracting(Finding::id)
                .containsExactly("import.never");
    }

    @Test
    void two_stars_are_methods_of_types_and_no_constructor() {
        gate("package com.acme; class A { Object o = java.time.Year.now(); java.util.Date d = new java.util.Date(5L); }")
                .check("""
                imports:
                  never:
                    - java.time.*.*(..)          # VIOLATION import.never: java.time.Year.now()
                    - java.*.*.*()               # VIOLATION import.never: java.time.Year.now()
                    - java.util.*.*(..)
                    - java.util.Date.Date(..)    # VIOLATION import.never: java.util.Date.Date(long)
                """);
    }

    @Test
    void a_type_in_a_generic_one_is_found_though_its_name_stands_in_several_places() throws Exception {
        Gate gate = gate(
                "package com.lib; public class Outer<T> { public class Inner { public class Deep<U> { public class Most {} } } }",
                "package com.acme; class A { java.util.List<com.lib.Outer<String>.Inner.Deep<int[]>.Most> list; }");
        withoutTableOfNestedClasses(gate.artifact().resolve("com/acme/A.class"));
        for (String name : List.of("Outer", "Outer$Inner", "Outer$Inner$Deep", "Outer$Inner$Deep$Most")) {
            Files.delete(gate.artifact().resolve("com/lib/" + name + ".class"));
        }
        for (String type : List.of("Outer", "Outer.Inner", "Outer.Inner.Deep", "Outer.Inner.Deep.Most")) {
            assertThat(gate.verdict("imports: {never: [com.lib." + type + "]}").findings())
                    .as(type)
                    .singleElement()
                    .matches(finding -> finding.id().equals("import.never"));
        }
        assertThat(gate.verdict("imports: {never: [com.lib.Outer.Most, com.lib.Inner, com.lib.Outer.Inner.Dee]}")
                        .findings())
                .isEmpty();
    }

    /** As a tool may write it that is not javac: the signature alone names the types. */
    private static void withoutTableOfNestedClasses(Path file) throws IOException {
        ClassWriter copy = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9, copy) {
                            @Override
                            public void visitInnerClass(String name, String outer, String inner, int access) {
                                // left out
                            }
                        },
                        0);
        Files.write(file, copy.toByteArray());
    }

    @Test
    void where_a_supertype_is_nowhere_only_a_question_about_it_is_undecided() throws Exception {
        Gate gate = gate(
                "package com.lib; public class Base { public void exit(int code) {} }",
                "package com.acme; public class Sub extends com.lib.Base {}",
                """
                package com.acme;
                public class Plugin {
                    void run(Sub sub) { sub.exit(1); }
                }
                """);
        Files.delete(gate.artifact().resolve("com/lib/Base.class"));
        gate.check("""
                imports:
                  only: ["java..*", "com.lib..*"]
                  never:
                    - sun.misc.Unsafe
                    - java.lang.System.exit(int)            # final: nobody inherits from it
                    - java.util.Timer.exit(int)             # it has no such method
                    - com.other.Base.exit(String)
                    - com.other.Base.exit(int)              # UNDECIDED type.not-found: com.lib.Base
                    - "*..*.exit(int)"                      # UNDECIDED type.not-found: com.acme.Sub.exit(int) may be *..*.exit(int)
                """);
    }

    @Test
    void a_signature_polymorphic_method_is_called_with_any_descriptor() {
        gate("""
                package com.acme;
                import java.lang.invoke.*;
                public class Plugin {
                    Object one(MethodHandle handle) throws Throwable {
                        return handle.invoke("s");                              // HERE import.never
                    }
                    void two(VarHandle handle) {
                        handle.set(this, 1);                                    // HERE import.never
                        handle.toMethodHandle(null);
                    }
                }
                """).check("""
                imports:
                  never:
                    - java.lang.invoke.MethodHandle.invoke(Object[])        # VIOLATION import.never: MethodHandle.invoke
                    - java.lang.invoke.VarHandle.set(Object[])              # VIOLATION import.never: VarHandle.set
                    - java.lang.invoke.VarHandle.set(String)
                    - java.lang.invoke.VarHandle.toMethodHandle(Object[])
                """);
    }

    @Test
    void a_type_that_is_loaded_by_its_name_is_a_warning() {
        gate("""
                package com.acme;
                public class Plugin {
                    Object one() throws Exception {
                        String why = "unused";
                        return Class.forName("sun.misc.Unsafe");                    // HERE import.reflective
                    }
                    Object two(ClassLoader loader) throws Exception {
                        String name = "java.util.Timer";                            // HERE import.reflective
                        return loader.loadClass(name);
                    }
                    Object three(java.lang.invoke.MethodHandles.Lookup lookup) throws Exception {
                        return lookup.findClass("[Ljava.util.TimerTask;");          // HERE import.reflective
                    }
                    Object four() throws Exception {
                        Class.forName("com.acme.Plugin");
                        Class.forName("[;");
                        return "java.util.TimerTask";
                    }
                }
                """).check("""
                imports:
                  never:
                    - sun.misc.Unsafe               # WARNING import.reflective: com.acme.Plugin.one()
                    - import: java.util.Timer       # VIOLATION import.reflective: no class loaded by the name of java.util.Timer
                      severity: error
                    - {import: java.util.TimerTask, severity: info}     # INFO import.reflective
                    - com.acme..*
                """);
    }

    @Test
    void a_waiver_for_old_code_accepts_nothing_new() {
        Gate gate = gate("""
                package com.acme.legacy;
                public class Ledger {
                    static Object at = new java.util.Timer();
                    public Ledger(int i) { System.exit(i); }
                    public void close() { System.exit(1); }
                    public void close(String s) { System.exit(2); }
                }
                """, """
                package com.acme;
                public class Plugin {
                    Runnable stop = () -> System.exit(3);                           // HERE import.never
                }
                """);
        Verdict verdict = gate.check("""
                imports:
                  never:
                    - java.lang.System.exit(int)    # VIOLATION import.never: com.acme.Plugin | no reference
                    - java.util.Timer
                waivers:
                  - {violation: import.never, at: "com.acme.legacy..*", because: removed with the old ledger}
                """);
        assertThat(verdict.waived()).hasSize(2);
        for (String at : List.of("com.acme.legacy.Ledger", "com.acme.legacy.Led*", "com..Ledger.*")) {
            Verdict old = gate.verdict(EXIT + waiver(at));
            assertThat(old.findings()).as(at).hasSize(1);
            assertThat(old.findings().get(0).found().orElseThrow()).endsWith("used in com.acme.Plugin (Plugin.java:3)");
        }
        for (String at : List.of("com.acme.legacy.Ledger.close(String)", "com.acme.legacy.Ledger.new(int)")) {
            Verdict one = gate.verdict(EXIT + waiver(at));
            assertThat(one.findings()).as(at).hasSize(1);
            assertThat(one.findings().get(0).found().orElseThrow())
                    .contains("Ledger")
                    .contains("Plugin");
            assertThat(one.waived()).as(at).hasSize(1);
        }
        assertThat(gate.verdict(EXIT + waiver("com.*")).waived()).isEmpty();
    }

    private static final String EXIT = "imports: {never: [java.lang.System.exit(int)]}\n";

    private static String waiver(String at) {
        return "waivers: [{violation: import.never, at: '" + at + "', because: old}]";
    }

    @Test
    void a_class_of_the_jdk_cannot_be_shadowed() throws Exception {
        Gate gate = gate("package com.acme; class A { sun.misc.Unsafe unsafe; }");
        Files.createDirectories(gate.artifact().resolve("sun/misc"));
        Module module = ModuleLayer.boot().findModule("jdk.unsupported").orElseThrow();
        try (InputStream unsafe = module.getResourceAsStream("sun/misc/Unsafe.class")) {
            Files.write(gate.artifact().resolve("sun/misc/Unsafe.class"), unsafe.readAllBytes());
        }
        assertThat(gate.verdict("imports: {never: [sun.misc.Unsafe]}").findings())
                .anyMatch(finding -> finding.subject().toString().equals("com.acme.A.unsafe"));
        assertThat(gate.verdict("imports: {only: [java..*]}").findings())
                .anyMatch(finding -> finding.subject().toString().equals("com.acme.A.unsafe"));
    }

    @Test
    void libraries_within_the_artifact_are_outside_and_looked_into_for_supertypes() throws Exception {
        Path library = Compiled.into(
                folder.resolve("lib"), List.of(), "package com.lib; public class Base extends java.util.Timer {}");
        Path war = folder.resolve("war");
        Compiled.into(
                war.resolve("WEB-INF/classes"),
                List.of("-cp", library.toString()),
                "package com.acme; class A { void run(com.lib.Base base) { base.cancel(); } }");
        Files.createDirectories(war.resolve("WEB-INF/lib"));
        jar(war.resolve("WEB-INF/lib/lib.jar"), library);
        jar(folder.resolve("app.war"), war);
        new Gate(folder, folder.resolve("app.war")).check("""
                imports:
                  only: ["java..*"]                      # VIOLATION import.only: com.lib.Base
                  never:
                    - java.util.Timer                    # what a library refers to is not the artifact's
                    - java.util.Timer.cancel()           # VIOLATION import.never: referred to as com.lib.Base.cancel()
                """);
    }

    private static void jar(Path file, Path content) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(jar.run(System.out, System.err, "cf", file.toString(), "-C", content.toString(), "."))
                .isZero();
    }

    @Test
    void one_scan_of_the_class_files_serves_the_other_rules_as_well() {
        Gate gate = gate("package com.acme; class A { void run() { System.exit(1); } boolean b = \"\".isBlank(); }");
        String contract = """
                imports:
                  never:
                    - java.lang.System.exit(int)      # VIOLATION import.never
                deployments:
                  - java: "[8,)"        # VIOLATION class.version # VIOLATION jdk.api: isBlank
                """;
        gate.check(contract.replace("[8,)", "[8," + (Runtime.version().feature() + 1) + ")"));
    }

    @Test
    void a_class_file_that_cannot_be_read_is_undecided() throws Exception {
        Gate gate = gate("package com.acme; class A {}", "package com.acme; class B {}");
        Path damaged = gate.artifact().resolve("com/acme/B.class");
        Files.write(damaged, new byte[] {1, 2, 3});
        gate.check("""
                imports:
                  never:
                    - sun.misc.Unsafe           # UNDECIDED class.unreadable: B.class
                """);
        Files.write(damaged, Files.readAllBytes(gate.artifact().resolve("com/acme/A.class")));
        gate.check("""
                imports:
                  only: ["java..*"]             # UNDECIDED class.misplaced: com.acme.A
                """);
    }

    @Test
    void what_strangers_write_is_shown_escaped() throws Exception {
        Gate gate = gate(
                "package com.lib; public class Ba___se { public void exit(int code) {} }",
                "package com.acme; class A { void run(com.lib.Ba___se base) { base.exit(1); } }");
        Files.delete(gate.artifact().resolve("com/lib/Ba___se.class"));
        Path user = gate.artifact().resolve("com/acme/A.class");
        String bytes = Files.readString(user, StandardCharsets.ISO_8859_1);
        Files.writeString(user, bytes.replace("___", "\u00e2\u0080\u00ae"), StandardCharsets.ISO_8859_1); // U+202E
        Verdict verdict = gate.verdict("imports: {only: [java..*], never: ['com.other.*.exit(int)']}");
        assertThat(verdict.findings()).extracting(Finding::id).containsExactly("import.only", "type.not-found");
        String report = new TextReport(Style.PLAIN, Level.DEBUG, Mode.STRICT)
                .on(verdict)
                .toString();
        assertThat(report).contains("com.lib.Ba\\u202ese").doesNotContain("\u202e");
    }
}
