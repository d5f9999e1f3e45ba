package io.importspy.check.type;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contract's type headers say, held against javac's classes. */
class HeadersOfTypesTest {

    private static final String SHAPES = """
            package com.acme;
            import java.util.*;
            @Deprecated(since = "2")
            public sealed abstract class Shape<T extends Comparable<T>> implements Comparable<Shape<T>>
                    permits Shape.Round, Shape.Square, Shape.Blob {
                public static final class Round extends Shape<String> {}
                public static non-sealed class Square extends Shape<Integer> implements java.io.Serializable {}
                static final class Blob extends Shape<Long> {}
                public class Inner {}
                public record Point(int x, String... labels) {}
                public enum Level { LOW, HIGH }
                public interface Face extends Runnable, List<String> { class Member {} class Other {} }
                public @interface Mark {}
                @Override public int compareTo(Shape<T> other) { return 0; }
            }
            """;

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, SHAPES);
    }

    @Test
    void a_header_that_is_the_same_holds() {
        gate.check("""
                using: [com.acme.Shape, java.util.List]
                types:
                  - public sealed abstract class com.acme.Shape<T extends Comparable<T>> implements Comparable<Shape<T>> permits Shape.Round, Shape.Square, Shape.Blob
                  - public static final class com.acme.Shape.Round extends Shape<String>
                  - public static non-sealed class com.acme.Shape$Square extends Shape<Integer>
                  - public class com.acme.Shape.Inner
                  - "public record com.acme.Shape.Point(int x, String... labels)"
                  - public enum com.acme.Shape.Level
                  - public interface com.acme.Shape.Face extends Runnable, List<String>
                  - public @interface com.acme.Shape.Mark
                """);
    }

    @Test
    void implied_modifiers_may_be_written_or_left_out() {
        gate.check("""
                types:
                  - public static final record com.acme.Shape.Point
                  - public static enum com.acme.Shape.Level
                  - public static abstract interface com.acme.Shape.Face
                  - public static class com.acme.Shape.Face.Member
                  - class com.acme.Shape.Face.Other
                  - public class com.acme.Shape.Face.Member2   # VIOLATION type.missing: no such type
                """);
    }

    @Test
    void type_variables_match_up_to_renaming() {
        gate.check("""
                using: [com.acme.Shape]
                types:
                  - sealed abstract class com.acme.Shape<E extends Comparable<E>> implements Comparable<Shape<E>>
                """);
    }

    @Test
    void a_bare_name_asks_for_existence_only() {
        gate.check("""
                types:
                  - com.acme.Shape.Blob
                  - com.acme.Shape.Nothing    # VIOLATION type.missing: no such type
                """);
    }

    @Test
    void a_missing_type_is_told_with_the_one_that_was_meant() {
        gate.check("""
                types:
                  - com.acme.shapes.Round    # VIOLATION type.missing: there is com.acme.Shape.Round
                """);
    }

    @Test
    void the_kind_must_be_the_one_that_is_written() {
        gate.check("""
                types:
                  - interface com.acme.Shape.Level     # VIOLATION type.kind: declare it with interface
                  - class com.acme.Shape.Point         # VIOLATION type.kind: declare it with class
                """);
    }

    @Test
    void access_is_at_least_what_is_written_and_public_where_nothing_is() {
        gate.check("""
                types:
                  - static final class com.acme.Shape.Blob          # VIOLATION type.access: make it public
                  - private static final class com.acme.Shape.Blob2 # VIOLATION type.missing
                  - protected static final class com.acme.Shape.Round
                """);
    }

    @Test
    void static_is_always_compared_for_nested_classes() {
        gate.check("""
                types:
                  - public final class com.acme.Shape.Round    # VIOLATION type.static: remove `static`
                  - public static class com.acme.Shape.Inner   # VIOLATION type.static: add `static`
                """);
    }

    @Test
    void other_modifiers_hold_if_they_are_written() {
        gate.check("""
                types:
                  - public final class com.acme.Shape                   # VIOLATION type.modifier: make it final
                  - public static final class com.acme.Shape.Square     # VIOLATION type.modifier: make it final
                  - public static non-sealed class com.acme.Shape.Round # VIOLATION type.modifier: add `non-sealed`
                """);
    }

    @Test
    void type_parameters_are_compared_where_they_are_written() {
        gate.check("""
                types:
                  - public class com.acme.Shape<T>                   # VIOLATION type.type-parameters
                  - public static final class com.acme.Shape.Round<T> # VIOLATION type.type-parameters
                """);
        gate.check("""
                types:
                  - public class com.acme.Shape
                """);
    }

    @Test
    void components_of_records_are_compared_where_they_are_written() {
        gate.check("""
                types:
                  - "record com.acme.Shape.Point(int y, String... labels)" # VIOLATION type.components
                  """);
        gate.check("""
                types:
                  - "record com.acme.Shape.Point(int x, String[] labels)"
                  """);
        gate.check("""
                types:
                  - "record com.acme.Shape.Point(int x)" # VIOLATION type.components: Point(int x, String... labels)
                  """);
    }

    @Test
    void supertypes_may_be_direct_or_inherited() {
        gate.check("""
                using: [com.acme.Shape, java.util.Collection]
                types:
                  - static final class com.acme.Shape.Round implements Comparable<Shape<String>>
                  - interface com.acme.Shape.Face extends Iterable<String>, Collection
                """);
        gate.check("""
                using: [com.acme.Shape, java.util.Collection]
                types:
                  - static final class com.acme.Shape.Round extends Shape<Integer> # VIOLATION type.supertype: Shape<Integer>
                  - interface com.acme.Shape.Face extends Collection<Integer> # VIOLATION type.supertype
                """);
    }

    @Test
    void permitted_types_are_compared_where_they_are_written() {
        gate.check("""
                using: [com.acme.Shape]
                types:
                  - sealed class com.acme.Shape permits Shape.Round, Shape.Inner # VIOLATION type.permits: permit com.acme.Shape.Inner
                """);
    }

    @Test
    void annotations_are_there_with_the_values_that_are_written() {
        gate.check("""
                types:
                  - type: com.acme.Shape
                    annotations:
                      - "@Deprecated"
                      - "@Deprecated(since = \\"2\\", forRemoval = false)"
                      - "@Deprecated(since = \\"3\\")" # VIOLATION type.annotation: @Deprecated(since = "3")
                      - "@FunctionalInterface"         # VIOLATION type.annotation: @FunctionalInterface
                      - "@SuppressWarnings(\\"all\\")" # UNDECIDED type.annotation: SOURCE retention
                  - "@Deprecated public class com.acme.Shape.Inner"  # VIOLATION type.annotation: @Deprecated
                """);
    }

    @Test
    void a_difference_is_where_the_type_is_declared() {
        Gate.of(folder.resolve("places"), """
                package com.acme;

                public class Places {
                    public static class Plain {}                                // HERE type.kind: Plain
                    static class Hidden {}                                      // HERE type.access: Hidden
                    public class Inner {}                                       // HERE type.static: Inner
                    public static class Open {}                                 // HERE type.modifier: Open
                    public static class Box<T> {}                               // HERE type.type-parameters: Box
                    public record Point(int x) {}                               // HERE type.components: Point
                    public enum Level implements Runnable {                     // HERE type.supertype: Level
                        LOW;
                        public void run() {}
                    }
                    public sealed static class Sum permits One {}               // HERE type.permits: Sum
                    public static final class One extends Sum {}
                    public static class Bare {}                                 // HERE type.annotation: @Deprecated // HERE type.annotation: SOURCE
                    public static class Explicit { public Explicit(int x) {} }  // FILE type.modifier: Explicit
                    public interface Silent {}                                  // FILE type.kind: Silent
                }
                """).check("""
                using: [com.acme.Places, java.util.concurrent.Callable]
                types:
                  - public static interface com.acme.Places.Plain               # VIOLATION type.kind
                  - static class com.acme.Places.Hidden                         # VIOLATION type.access
                  - public static class com.acme.Places.Inner                   # VIOLATION type.static
                  - public static final class com.acme.Places.Open              # VIOLATION type.modifier
                  - public static class com.acme.Places.Box<T extends Number>   # VIOLATION type.type-parameters
                  - public record com.acme.Places.Point(long x)                 # VIOLATION type.components
                  - public enum com.acme.Places.Level implements Callable       # VIOLATION type.supertype
                  - public static sealed class com.acme.Places.Sum permits Places.Box # VIOLATION type.permits
                  - type: com.acme.Places.Bare
                    annotations:
                      - "@Deprecated"                                           # VIOLATION type.annotation
                      - "@SuppressWarnings"                                     # UNDECIDED type.annotation
                  - public static final class com.acme.Places.Explicit          # VIOLATION type.modifier
                  - public enum com.acme.Places.Silent                          # VIOLATION type.kind
                """);
    }

    @Test
    void a_pattern_means_every_type_that_it_matches() {
        gate.check("""
                types:
                  - com.acme..*
                  - final class com.acme.Shape.*o*    # VIOLATION type.kind: Point # VIOLATION type.access: Blob # VIOLATION type.static: Blob # VIOLATION type.static: Round
                """);
    }

    @Test
    void a_pattern_that_matches_nothing_is_undecided() {
        gate.check("""
                types:
                  - com.acme.none..*          # UNDECIDED type.no-match
                  - com.acme.Shape.Bl*        # UNDECIDED type.no-match
                """);
    }

    @Test
    void a_severity_lowers_a_violation_and_nothing_that_is_undecided() {
        gate.check("""
                types:
                  - type: com.acme.Gone       # WARNING type.missing
                    severity: warning
                  - type: com.acme.Gone2      # INFO type.missing: the host needs it
                    severity: info
                    because: the host needs it
                  - type: com.acme.none..*    # UNDECIDED type.no-match
                    severity: info
                """);
    }

    /** The class is there, and {@code new Sub()} ends in an error: its superclass has become final since it was compiled. */
    @ParameterizedTest
    @ValueSource(strings = {"subset", "compatible", "exact"})
    void a_type_that_the_JVM_refuses_to_load_is_undecided(String match) {
        String base = "package com.acme; public class Base { public Base() {} }";
        Gate gate = Gate.of(
                folder.resolve("linked"), base, "package com.acme; public class Sub extends Base { public Sub() {} }");
        Compiled.into(folder.resolve("linked/classes"), List.of(), base.replace("public class", "public final class"));
        gate.check("""
                match: %s
                types:
                  - {type: public final class com.acme.Base, members: [public Base()]}
                  - type: public class com.acme.Sub extends com.acme.Base # UNDECIDED class.unreadable: which is final
                    members: [public Sub()]
                """.formatted(match));
    }
}
