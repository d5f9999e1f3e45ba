package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.Names;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler has made of a source is read back as the source has it. */
class ObservedDeclarationTest {

    @TempDir
    Path folder;

    @Test
    void headers_are_as_written() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.util.*;
                public abstract class Types<T extends Comparable<? super T> & java.io.Serializable> extends AbstractList<T[]> {
                    protected static final class Nested {}
                    interface Plain extends Runnable, Comparable<Plain> {}
                    public enum Level implements Runnable { LOW { public void run() {} }; public abstract void run(); }
                    public record Pair<A>(A first, @Deprecated int... rest) implements Runnable { public void run() {} }
                    public sealed interface Shape permits Round, Other {}
                    public static final class Round implements Shape {}
                    public static non-sealed abstract class Other implements Shape {}
                    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS) @interface Note {}
                    private class Inner<V> extends HashMap<T, V> {}
                }
                """)) {
            assertThat(header(fixture, "a.Types"))
                    .isEqualTo("public abstract class a.Types<T extends Comparable<? super T> & Serializable>"
                            + " extends AbstractList<T[]>");
            assertThat(header(fixture, "a.Types.Nested")).isEqualTo("protected static final class a.Types.Nested");
            assertThat(header(fixture, "a.Types.Plain"))
                    .isEqualTo("abstract static interface a.Types.Plain extends Runnable, Comparable<Plain>");
            assertThat(header(fixture, "a.Types.Level"))
                    .isEqualTo("public static enum a.Types.Level implements Runnable");
            assertThat(header(fixture, "a.Types.Pair"))
                    .isEqualTo("public static final record a.Types.Pair<A>(A first, @Deprecated int... rest)"
                            + " implements Runnable");
            assertThat(header(fixture, "a.Types.Shape"))
                    .isEqualTo("public abstract static sealed interface a.Types.Shape permits Round, Other");
            assertThat(header(fixture, "a.Types.Note"))
                    .isEqualTo("@Retention(RetentionPolicy.CLASS) abstract static @interface a.Types.Note");
            assertThat(header(fixture, "a.Types.Inner"))
                    .isEqualTo("private class a.Types<T extends Comparable<? super T> & Serializable>.Inner<V>"
                            + " extends HashMap<T, V>");
            assertThat(fixture.type("a.Types.Plain").impliedModifiers().toString())
                    .isEqualTo("abstract static");
            assertThat(fixture.type("a.Types.Pair").impliedModifiers().toString())
                    .isEqualTo("static final");
            assertThat(fixture.type("a.Types.Nested").impliedModifiers().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void members_are_as_written() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.util.*;
                public abstract class Members {
                    public static final char QUOTE = '\\'';
                    protected transient volatile Map.Entry<String, ? extends int[]>[] entries;
                    protected <T extends Exception> Members(Class<T> type, String... rest) throws T, java.io.IOException {}
                    public abstract <T> List<? super T> get(T[] values, int count);
                    static synchronized native void none();
                }
                """)) {
            assertThat(members(fixture, "a.Members"))
                    .containsExactly(
                            "public static final char QUOTE = '\\''",
                            "protected transient volatile Entry<String, ? extends int[]>[] entries",
                            "protected <T extends Exception> Members(Class<T> type, String... rest) throws T, IOException",
                            "public abstract <T> List<? super T> get(T[] values, int count)",
                            "static synchronized native void none()");
        }
    }

    @Test
    void members_of_interfaces_tell_what_is_implied() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public interface Members {
                    byte MASK = -1;
                    void plain();
                    default void given() {}
                    static void shared() {}
                    private void hidden() {}
                }
                """)) {
            assertThat(members(fixture, "a.Members"))
                    .containsExactly(
                            "public static final byte MASK = -1",
                            "public abstract void plain()",
                            "public default void given()",
                            "public static void shared()",
                            "private void hidden()");
            assertThat(fixture.type("a.Members").members())
                    .extracting(member -> member.impliedModifiers().toString())
                    .containsExactly("public static final", "public abstract", "public", "public", "");
        }
    }

    @Test
    void annotations_have_their_values_and_elements_their_defaults() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public @interface Note {
                    String value() default "x";
                    int[] numbers() default {1, 2};
                    Class<?> type() default void.class;
                    Thread.State state() default Thread.State.NEW;
                    Deprecated nested() default @Deprecated(since = "1");
                    Class<?>[] none() default {};
                }
                """, """
                package a;
                @Note(value = "t", numbers = {}, type = java.util.Map.Entry[].class, state = Thread.State.BLOCKED)
                public class Noted { public void m(@Note @Deprecated String s) {} }
                """)) {
            assertThat(members(fixture, "a.Note"))
                    .containsExactly(
                            "public abstract String value() default \"x\"",
                            "public abstract int[] numbers() default {1, 2}",
                            "public abstract Class<?> type() default void.class",
                            "public abstract State state() default State.NEW",
                            "public abstract Deprecated nested() default @Deprecated(since = \"1\")",
                            "public abstract Class<?>[] none() default {}");
            assertThat(header(fixture, "a.Noted"))
                    .isEqualTo("@Note(value = \"t\", numbers = {}, type = Entry[].class, state = State.BLOCKED)"
                            + " public class a.Noted");
            assertThat(members(fixture, "a.Noted")).contains("public void m(@Deprecated @Note String s)");
        }
    }

    @Test
    void annotations_on_the_type_of_a_declaration_stand_in_front_of_it() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.lang.annotation.*;
                @Target(ElementType.TYPE_USE)
                public @interface Nullable {}
                """, """
                package a;
                import java.lang.annotation.*;
                @Target({ElementType.TYPE_USE, ElementType.METHOD})
                public @interface Both {}
                """, """
                package a;
                import java.util.*;
                public class Uses {
                    public @Nullable String field;
                    public @Nullable String[] elements;
                    public String @Nullable [] array;
                    public List<@Nullable String> argument;
                    public @Nullable Inner inner;
                    public @Both String both() { return null; }
                    public void parameter(@Nullable int x, List<@Nullable Object> y) {}
                    public class Inner {}
                    public record Part(@Nullable String part) {}
                }
                """)) {
            assertThat(members(fixture, "a.Uses"))
                    .containsExactly(
                            "@Nullable public String field",
                            "@Nullable public String[] elements",
                            "public String[] array",
                            "public List<String> argument",
                            "@Nullable public Inner inner",
                            "public Uses()",
                            "@Both public String both()",
                            "public void parameter(@Nullable int x, List<Object> y)");
            assertThat(header(fixture, "a.Uses.Part")).contains("(@Nullable String part)");
        }
    }

    @Test
    void constructors_have_the_parameters_of_their_source() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.util.*;
                public class Outer {
                    public class Inner { public <T> Inner(@Deprecated List<T> list, int x) {} class Deeper { Deeper(Inner i) {} } }
                    public static class Nested { public Nested(Outer outer) {} }
                    enum Level { LOW(1), HIGH(2) { }; Level(@Deprecated int x) {} }
                    record Pair(List<String> a, @Deprecated int b) {}
                }
                """)) {
            assertThat(constructors(fixture, "a.Outer.Inner"))
                    .containsExactly("public <T> Inner(@Deprecated List<T> list, int x)");
            assertThat(constructors(fixture, "a.Outer.Inner.Deeper")).containsExactly("Deeper(Inner i)");
            assertThat(constructors(fixture, "a.Outer.Nested")).containsExactly("public Nested(Outer outer)");
            assertThat(constructors(fixture, "a.Outer.Level")).containsExactly("private Level(@Deprecated int x)");
            assertThat(constructors(fixture, "a.Outer.Pair"))
                    .containsExactly("Pair(List<String> a, @Deprecated int b)");
            assertThat(fixture.type("a.Outer.Level").members())
                    .filteredOn(ObservedMember::isImplicit)
                    .extracting(ObservedMember::name)
                    .containsExactly("values", "valueOf");
            assertThat(fixture.type("a.Outer.Level").members())
                    .filteredOn(ObservedMember::isEnumConstant)
                    .extracting(ObservedMember::name)
                    .containsExactly("LOW", "HIGH");
        }
    }

    private static String header(Fixture fixture, String type) {
        return DeclarationPrinter.print(fixture.type(type).declaration(), Names.simple());
    }

    private static List<String> members(Fixture fixture, String type) {
        return fixture.type(type).members().stream()
                .filter(member -> !member.isSynthetic()
                        && !member.name().equals(member.owner().name()))
                .map(member -> DeclarationPrinter.print(member.declaration(), Names.simple()))
                .toList();
    }

    private static List<String> constructors(Fixture fixture, String type) {
        return fixture.type(type).constructors().stream()
                .map(member -> DeclarationPrinter.print(member.declaration(), Names.simple()))
                .toList();
    }
}
