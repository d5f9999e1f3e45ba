package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts that are written from what javac compiles. */
final class GeneratedContractTest {

    private static final String COMMAND = "mvn importspy:generate -Dimportspy.overwrite";

    @TempDir
    Path folder;

    @Test
    void a_contract_reads_as_a_person_would_have_written_it() {
        assertThat(contractOf("""
                        package com.acme;

                        import java.io.IOException;
                        import java.util.*;

                        public abstract class Store<K extends Comparable<K>, V> extends AbstractList<V> implements AutoCloseable {
                            public static final String ID = "it's #1: \\u0001";
                            public static final double NOTHING = Double.NaN;
                            public static final Object LOCK = new Object();
                            protected volatile int size = 3;
                            private int secret;

                            protected Store() {}

                            public Store(Map<? super K, List<? extends List<V>>> all, int... sizes) throws IOException {}

                            public synchronized final V put(K key, V value) { return value; }

                            public abstract Map.Entry<K, V> first() throws IOException, InterruptedException;

                            public static <E extends Exception & Comparable<E>> E[] all(java.awt.List list) { return null; }

                            protected void changed() {}

                            @Override
                            public void close() {}

                            void inThePackage() {}

                            public interface Listener {
                                int MOST = 0x10;

                                void changed(Store<?, ?> store);

                                default boolean isOn() { return true; }

                                static Listener none() { return store -> {}; }
                            }
                        }
                        """)).isEqualTo("""
                        # What clients can use of store-2.1.0.jar, written by ImportSpy.
                        # Take out what you do not want to promise. To write it anew: mvn importspy:generate -Dimportspy.overwrite
                        spymodel: 1
                        filename: store-*.jar

                        using:
                          - com.acme.Store
                          - java.io.IOException
                          - java.util.AbstractList
                          - java.util.List
                          - java.util.Map

                        types:
                          - type: public abstract class com.acme.Store<K extends Comparable<K>, V> extends AbstractList<V> implements AutoCloseable
                            members:
                              - 'public static final String ID = "it''s #1: \\u0001"'
                              - public static final Object LOCK
                              - public static final double NOTHING = Double.NaN
                              - protected int size
                              - protected Store()
                              - public Store(Map<? super K, List<? extends List<V>>>, int...) throws IOException
                              - public static <E extends Exception & Comparable<E>> E[] all(java.awt.List)
                              - protected void changed()
                              - public void close()
                              - public abstract Map.Entry<K, V> first() throws IOException, InterruptedException
                              - public final V put(K, V)
                          - type: public interface com.acme.Store.Listener
                            members:
                              - int MOST = 16
                              - void changed(Store<?, ?>)
                              - default boolean isOn()
                              - static Listener none()
                        """);
    }

    @Test
    void what_a_kind_implies_is_not_written() {
        assertThat(typesOf("""
                        package com.acme;

                        public record Money(long amount, String... currencies) implements Shape {
                            public Money {
                                amount++;
                            }

                            public Money(long amount) { this(amount, "EUR"); }

                            public long doubled() { return 2 * amount; }

                            @Override
                            public boolean equals(Object other) { return false; }
                        }
                        """, """
                        package com.acme;

                        public enum Level {
                            LOW, HIGH { @Override public int weight() { return 2; } };

                            public static final int COUNT = 2;

                            public int weight() { return 1; }

                            protected void hidden() {}
                        }
                        """, """
                        package com.acme;

                        public sealed interface Shape permits Money, Other {}
                        """, """
                        package com.acme;

                        public final class Other implements Shape {
                            protected void hidden() {}

                            public final void shown() {}

                            protected static class Hidden {}
                        }
                        """, """
                        package com.acme;

                        public @interface Extension {
                            int order() default 3;

                            Class<? extends Number>[] types() default {Integer.class};

                            Level level() default Level.LOW;

                            String name();
                        }
                        """)).isEqualTo("""
                        types:
                          - type: public @interface com.acme.Extension
                            members:
                              - Level level() default Level.LOW
                              - String name()
                              - int order() default 3
                              - Class<? extends Number>[] types() default {Integer.class}
                          - type: public enum com.acme.Level
                            members:
                              - LOW
                              - HIGH
                              - public static final int COUNT = 2
                              - public int weight()
                          - type: public record com.acme.Money(long amount, String... currencies) implements Shape
                            members:
                              - public Money(long)
                              - public long doubled()
                          - type: public final class com.acme.Other implements Shape
                            members:
                              - public Other()
                              - public void shown()
                          - public sealed interface com.acme.Shape permits Money, Other
                        """);
    }

    @Test
    void members_are_in_one_order_whatever_the_order_of_the_class_file() {
        String one =
                contractOf("package p; public class A { public int b, a; public void z() {} public void m(int i) {}"
                        + " public void m() {} public A() {} public A(int i) {} }");
        String other = contractOf("package p; public class A { public int a, b; public A(int i) {} public A() {}"
                + " public void m() {} public void m(int i) {} public void z() {} }");

        assertThat(one).isEqualTo(other);
    }

    @Test
    void what_nobody_can_reach_is_not_there() {
        assertThat(typesOf("""
                        package com.acme;

                        public class Closed {
                            private Closed() {}

                            protected void hidden() {}

                            protected interface Hidden {}

                            static class InThePackage { public static class Public {} }

                            public Object local() { return new Object() {}; }
                        }

                        class Top { public void hidden() {} }
                        """, """
                        package com.acme;

                        public class Base {
                            Base() {}

                            protected void shown() {}

                            protected static class Shown { protected Shown() {} }
                        }
                        """, "package com.acme; public class Open extends Base {}"))
                .isEqualTo("""
                        types:
                          - type: public class com.acme.Base
                            members:
                              - protected void shown()
                          - type: protected static class com.acme.Base.Shown
                            members:
                              - protected Shown()
                          - type: public class com.acme.Closed
                            members:
                              - public Object local()
                          - type: public class com.acme.Open extends Base
                            members:
                              - public Open()
                        """);
    }

    @Test
    void what_comes_from_a_hidden_supertype_is_to_clients_the_types_own() {
        assertThat(typesOf("""
                        package com.acme;

                        public final class Text extends AbstractText<String> {
                            @Override
                            public int length() { return 0; }
                        }

                        abstract class AbstractText<T> extends java.util.ArrayList<T> implements Sized {
                            public static final int MOST = 9;

                            public int length() { return 1; }

                            public T content() { return null; }

                            protected void hidden() {}

                            void inThePackage() {}
                        }

                        interface Sized extends java.util.function.Supplier<Number> {
                            int LEAST = 0;

                            int length();

                            default boolean isEmpty2() { return length() == 0; }

                            default Number get() { return 0; }
                        }
                        """, "package com.acme; public interface Wide extends Sized {}"))
                .isEqualTo("""
                        types:
                          - type: public final class com.acme.Text extends ArrayList<String> implements Supplier<Number>
                            members:
                              - public static final int LEAST = 0
                              - public static final int MOST = 9
                              - public Text()
                              - public String content()
                              - public Number get()
                              - public boolean isEmpty2()
                              - public int length()
                          - type: public interface com.acme.Wide extends Supplier<Number>
                            members:
                              - int LEAST = 0
                              - default Number get()
                              - default boolean isEmpty2()
                              - int length()
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Foo<T extends Foo<T>> { public class In { public In(T t) {} } public T.In in() { return null; } }",
                "public class Foo { public static final char C = '\\''; public static final String S = \": #\"; }",
                "public class Foo { public static class List {} public static class In { public List a; public java.util.List<?> b; } }",
                "public class Foo { public static class $In$ {} public static class In$ {} public $In$ a; public In$ b; }",
                "public class Foo { public class In$Of { public In$Of(In$Of a) {} public class _$ {} } public In$Of._$ a; }",
                "public interface Foo { String String = new String(); class String {} java.lang.String string(String a); }",
                "public class Foo { public <Foo> Foo foo(Foo a) { return a; } public Foo foo(int a) { return this; } }",
                "public enum Foo { A, B { public void b() {} }; public void b() {} public static Foo C; }"
            })
    void the_contract_is_held_by_what_it_was_written_from(String type) {
        Gate gate = Gate.of(folder, "package com.acme; " + type);

        Verdict verdict =
                gate.verdict(generate(gate.artifact(), Optional.empty()).text().orElseThrow());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.coverage().expectations()).isPositive();
    }

    @Test
    void a_module_promises_what_it_exports_to_everyone() {
        String contract = contractOf(
                "module com.acme { exports com.acme.api; exports com.acme.friends to java.desktop; }",
                "package com.acme.api; public interface Shown {}",
                "package com.acme.friends; public interface Hidden {}",
                "package com.acme.internal; public interface Hidden {}");

        assertThat(contract)
                .contains("# Public types in packages that the module does not export are not in here: 2.\n")
                .endsWith("""
                        types:
                          - public interface com.acme.api.Shown
                        """);
    }

    @Test
    void a_module_that_exports_nothing_serves_those_who_load_its_classes_by_name() {
        assertThat(typesOf("module m {}", "package p; public interface Loaded {}"))
                .isEqualTo("""
                        types:
                          - public interface p.Loaded
                        """);
    }

    /** As of a shaded jar with the descriptor of one of its parts, which is relocated. */
    @Test
    void a_module_that_exports_nothing_that_is_there_serves_them_as_well() throws IOException {
        Gate gate = Gate.of(
                folder,
                "module m { exports part; }",
                "package part; public interface Gone {}",
                "package p; public interface Loaded {}");
        Files.delete(gate.artifact().resolve("part/Gone.class"));

        for (MatchChoice match : MatchChoice.values()) {
            String contract = generate(gate.artifact(), match).text().orElseThrow();
            assertThat(contract).endsWith("types:\n  - public interface p.Loaded\n");
            assertThat(gate.verdict(contract).findings()).isEmpty();
        }
    }

    @Test
    void a_module_that_exports_what_nobody_can_use_promises_nothing() {
        Gate gate = Gate.of(
                folder,
                "module m { exports api; }",
                "package api; interface Hidden {}",
                "package p; public interface Loaded {}");

        for (MatchChoice match : MatchChoice.values()) {
            assertThat(generate(gate.artifact(), match).findings())
                    .extracting(Finding::id)
                    .containsExactly("artifact.no-api");
        }
    }

    private String typesOf(String... units) {
        String contract = contractOf(units);
        return contract.substring(contract.indexOf("types:"));
    }

    private String contractOf(String... units) {
        Path classes = Compiled.into(folder.resolve("classes" + units[0].hashCode()), List.of(), units);
        return generate(classes).text().orElseThrow();
    }

    private Generated generate(Path artifact) {
        return generate(artifact, Optional.of("store-2.1.0.jar"));
    }

    private Generated generate(Path artifact, MatchChoice match) {
        return ImportSpy.generate(GenerateRequest.of(artifact).command(COMMAND).match(match));
    }

    private Generated generate(Path artifact, Optional<String> name) {
        GenerateRequest request = GenerateRequest.of(artifact).command(COMMAND);
        return ImportSpy.generate(name.map(request::artifactName).orElse(request));
    }
}
