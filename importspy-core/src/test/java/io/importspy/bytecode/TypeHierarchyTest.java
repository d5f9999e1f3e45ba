package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types and their supertypes: names, access, substitution, and what is opened for an answer. */
class TypeHierarchyTest {

    @TempDir
    Path folder;

    @Test
    void a_type_is_found_whatever_separates_nested_types() {
        try (Fixture fixture = Fixture.of(folder, """
                package a.b;
                public class C { public static class D { public interface E {} } }
                """)) {
            for (String name : List.of("a.b.C.D.E", "a.b.C$D$E", "a.b.C.D$E", "a.b.C$D.E")) {
                assertThat(fixture.type(name).name()).isEqualTo("a.b.C.D.E");
            }
            assertThat(fixture.hierarchy().find("a.b.C.E")).isEmpty();
            assertThat(fixture.hierarchy().find("java.util.List")).isEmpty();
            assertThat(fixture.hierarchy().require("java.util.Map.Entry").internalName())
                    .isEqualTo("java/util/Map$Entry");
        }
    }

    @Test
    void access_is_that_of_the_narrowest_type_around() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                class Hidden { public static class Nested { protected interface Deeper {} } }
                """, """
                package a;
                public class Shown { protected static class Nested { public enum Deeper { X } private record Secret() {} } }
                """)) {
            assertThat(access(fixture, "a.Hidden.Nested")).isEqualTo(Access.PACKAGE);
            assertThat(access(fixture, "a.Hidden.Nested.Deeper")).isEqualTo(Access.PACKAGE);
            assertThat(access(fixture, "a.Shown.Nested.Deeper")).isEqualTo(Access.PROTECTED);
            assertThat(access(fixture, "a.Shown.Nested.Secret")).isEqualTo(Access.PRIVATE);
            assertThat(access(fixture, "a.Shown")).isEqualTo(Access.PUBLIC);
        }
    }

    @Test
    void a_supertype_has_the_arguments_that_it_has_on_the_way_there() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.util.*;
                public abstract class Sub<X> extends Middle<List<X>> implements Runnable {}
                """, """
                package a;
                public abstract class Middle<Y> implements Comparable<Y[]>, java.util.function.Function<Y, String> {}
                """, """
                package a;
                @SuppressWarnings("rawtypes")
                public abstract class Raw extends Middle {}
                """)) {
            assertThat(supertype(fixture, "a.Sub", "java.lang.Comparable")).contains("Comparable<List<X>[]>");
            assertThat(supertype(fixture, "a.Sub", "java.util.function.Function"))
                    .contains("Function<List<X>, String>");
            assertThat(supertype(fixture, "a.Sub", "a.Sub")).contains("Sub<X>");
            assertThat(supertype(fixture, "a.Raw", "java.lang.Comparable")).contains("Comparable");
            assertThat(supertype(fixture, "a.Raw", "java.util.List")).isEmpty();
            assertThat(fixture.hierarchy().supertypes(fixture.type("a.Sub")).map(TypeHierarchyTest::text))
                    .containsExactly(
                            "Middle<List<X>>",
                            "Runnable",
                            "Object",
                            "Comparable<List<X>[]>",
                            "Function<List<X>, String>");
        }
    }

    @Test
    void an_inner_class_of_a_generic_class_passes_its_arguments_on() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public class Outer<T> { public class Inner<V> { public T t; public V v; } }
                """, """
                package a;
                public class Sub extends Outer<String>.Inner<Integer> { Sub(Outer<String> o) { o.super(); } }
                """)) {
            assertThat(fixture.fields("a.Sub", "t")).containsExactly("a.Outer.Inner: public String t");
            assertThat(fixture.fields("a.Sub", "v")).containsExactly("a.Outer.Inner: public Integer v");
            assertThat(DeclarationPrinter.print(fixture.type("a.Outer.Inner").declaration(), Names.simple()))
                    .isEqualTo("public class a.Outer<T>.Inner<V>");
        }
    }

    @Test
    void a_type_is_non_sealed_if_it_opens_a_sealed_hierarchy_again() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public sealed interface Shape permits Open, Closed, Line, Mark, Deep {}
                """, """
                package a;
                public non-sealed class Open implements Shape {}
                """, """
                package a;
                public final class Closed implements Shape {}
                """, """
                package a;
                public record Line() implements Shape {}
                """, """
                package a;
                public enum Mark implements Shape { X { } }
                """, """
                package a;
                public sealed class Deep implements Shape permits Deeper {}
                """, """
                package a;
                public non-sealed class Deeper extends Deep {}
                """)) {
            assertThat(List.of("Shape", "Open", "Closed", "Line", "Mark", "Deep", "Deeper"))
                    .filteredOn(name -> fixture.hierarchy().isNonSealed(fixture.type("a." + name)))
                    .containsExactly("Open", "Deeper");
        }
    }

    @Test
    void only_what_an_answer_needs_is_opened() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public class Base { public void base() {} }
                """, """
                package a;
                public class Sub extends Base implements java.util.function.Supplier<String> {
                    public String get() { return ""; }
                }
                """)) {
            assertThat(fixture.method("a.Sub", "get")).isNotNull();
            assertThat(supertype(fixture, "a.Sub", "a.Base")).isPresent();
            assertThat(fixture.opened()).containsExactly("a/Sub");
            assertThat(fixture.method("a.Sub", "base")).isNotNull();
            assertThat(fixture.opened()).containsExactly("a/Base", "a/Sub");
        }
    }

    @Test
    void a_supertype_that_is_nowhere_is_named_if_the_answer_depends_on_it() throws IOException {
        Fixture.of(folder, """
                package a;
                public class Gone {}
                """, """
                package a;
                public class Sub extends Gone implements Comparable<Sub> {
                    public int compareTo(Sub o) { return 0; }
                }
                """).close();
        Files.delete(folder.resolve("a/Gone.class"));
        try (Fixture fixture = Fixture.in(folder)) {
            ObservedType type = fixture.type("a.Sub");
            assertThat(fixture.method("a.Sub", "compareTo")).isNotNull();
            assertThat(supertype(fixture, "a.Sub", "a.Gone")).contains("Gone");
            assertThat(supertype(fixture, "a.Sub", "java.lang.Comparable")).contains("Comparable<Sub>");
            UndecidableException undecided = catchThrowableOfType(
                    UndecidableException.class, () -> fixture.hierarchy().supertype(type, "java.util.List"));
            assertThat(undecided.reason()).isEqualTo(Reason.TYPE_NOT_FOUND);
            assertThat(undecided.subject()).isEqualTo("a.Gone");
            assertThat(undecided.found()).contains("a.Sub").contains("extends it");
            assertThat(catchThrowableOfType(UndecidableException.class, () -> fixture.method("a.Sub", "other")))
                    .isNotNull();
        }
    }

    @Test
    void a_circle_of_supertypes_has_an_end() {
        Fixture.of(folder, "package a;\npublic class A extends B {}", "package a;\npublic class B {}")
                .close();
        Path other = folder.resolve("other");
        Fixture.of(other, "package a;\npublic class A {}", "package a;\npublic class B extends A {}")
                .close();
        copy(other.resolve("a/B.class"), folder.resolve("a/B.class"));
        try (Fixture fixture = Fixture.in(folder)) {
            UndecidableException undecided =
                    catchThrowableOfType(UndecidableException.class, () -> fixture.methods("a.A", "x"));
            assertThat(undecided.found()).contains("superclass of itself");
            assertThat(fixture.fields("a.A", "x")).isEmpty();
            assertThat(supertype(fixture, "a.A", "a.C")).isEmpty();
        }
    }

    @Test
    void a_class_in_the_place_of_an_interface_is_told() {
        Path other = folder.resolve("other");
        Fixture.of(folder, "package a;\npublic interface I {}", "package a;\npublic class A implements I {}")
                .close();
        Fixture.of(other, "package a;\npublic class I {}").close();
        copy(other.resolve("a/I.class"), folder.resolve("a/I.class"));
        try (Fixture fixture = Fixture.in(folder)) {
            UndecidableException undecided =
                    catchThrowableOfType(UndecidableException.class, () -> fixture.methods("a.A", "x"));
            assertThat(undecided.found()).isEqualTo("a.I, a class, as interface");
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Access access(Fixture fixture, String name) {
        return fixture.hierarchy().access(fixture.type(name));
    }

    private static Optional<String> supertype(Fixture fixture, String type, String name) {
        return fixture.hierarchy().supertype(fixture.type(type), name).map(TypeHierarchyTest::text);
    }

    private static String text(io.importspy.declaration.ClassType type) {
        return DeclarationPrinter.print(type, Names.simple());
    }
}
