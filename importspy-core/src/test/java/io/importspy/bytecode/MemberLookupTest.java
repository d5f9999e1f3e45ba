package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which members a type has, and as what (JLS 8.2, 8.4.8; JVMS 5.4.3). */
class MemberLookupTest {

    @TempDir
    Path folder;

    @Test
    void an_inherited_method_has_the_types_that_it_has_in_the_subtype() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                import java.util.*;
                public class Base<T, U extends Number> {
                    public T value(List<? super T> list, U[] numbers) throws java.io.IOException { return null; }
                    public <V extends T> V generic(V v) { return v; }
                    public static <T> T ofStatic(T t) { return t; }
                    protected Map<T, U> field;
                }
                """, """
                package a;
                public class Sub<U> extends Base<String, Integer> {}
                """, """
                package a;
                @SuppressWarnings("rawtypes")
                public class Raw extends Base {}
                """)) {
            assertThat(fixture.methods("a.Sub", "value"))
                    .containsExactly(
                            "a.Base: public String value(List<? super String> list, Integer[] numbers) throws IOException");
            assertThat(fixture.methods("a.Sub", "generic"))
                    .containsExactly("a.Base: public <V extends String> V generic(V v)");
            assertThat(fixture.fields("a.Sub", "field"))
                    .containsExactly("a.Base: protected Map<String, Integer> field");
            assertThat(fixture.methods("a.Raw", "value"))
                    .containsExactly("a.Base: public Object value(List list, Number[] numbers) throws IOException");
            assertThat(fixture.methods("a.Raw", "generic")).containsExactly("a.Base: public Object generic(Object v)");
            assertThat(fixture.methods("a.Raw", "ofStatic"))
                    .containsExactly("a.Base: public static <T> T ofStatic(T t)");
            assertThat(fixture.fields("a.Raw", "field")).containsExactly("a.Base: protected Map field");
            assertThat(fixture.method("a.Sub", "value").erasedParameters().toString())
                    .contains("java.util.List", "java.lang.Integer");
        }
    }

    @Test
    void a_method_keeps_its_own_type_variable_apart_from_that_of_the_subtype() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public class Base<T> { public <U> U convert(T from, U to) { return to; } }
                """, """
                package a;
                public class Sub<U> extends Base<U> {}
                """)) {
            assertThat(fixture.methods("a.Sub", "convert"))
                    .containsExactly("a.Base: public <U1> U1 convert(U from, U1 to)");
        }
    }

    @Test
    void a_method_that_is_overridden_is_left_out_even_where_there_is_no_bridge() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public interface Source<T> { T next(T last); default void reset() {} static void make() {} }
                """, """
                package a;
                public interface Text extends Source<String> { String next(String last); }
                """, """
                package a;
                public abstract class Half implements Text { public abstract String next(String last); }
                """, """
                package a;
                public class Whole extends Half { public String next(String last) { return last; } public void next(int i) {} }
                """)) {
            assertThat(fixture.methods("a.Text", "next"))
                    .containsExactly("a.Text: public abstract String next(String last)");
            assertThat(fixture.methods("a.Half", "next"))
                    .containsExactly("a.Half: public abstract String next(String last)");
            assertThat(fixture.methods("a.Whole", "next"))
                    .containsExactly("a.Whole: public String next(String last)", "a.Whole: public void next(int i)");
            assertThat(fixture.methods("a.Whole", "reset")).containsExactly("a.Source: public default void reset()");
            assertThat(fixture.methods("a.Whole", "make")).isEmpty();
            assertThat(fixture.methods("a.Text", "equals"))
                    .containsExactly("java.lang.Object: public boolean equals(Object)");
            assertThat(fixture.methods("a.Text", "finalize")).isEmpty();
        }
    }

    @Test
    void of_interfaces_the_most_specific_counts_and_a_class_wins() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public interface Top { default String name() { return "top"; } default String kind() { return "top"; } }
                """, """
                package a;
                public interface Left extends Top { default String name() { return "left"; } }
                """, """
                package a;
                public class Kind { public String kind() { return "class"; } }
                """, """
                package a;
                public class Bottom extends Kind implements Top, Left {}
                """)) {
            assertThat(fixture.methods("a.Bottom", "name")).containsExactly("a.Left: public default String name()");
            assertThat(fixture.methods("a.Bottom", "kind")).containsExactly("a.Kind: public String kind()");
        }
    }

    @Test
    void a_public_method_of_a_hidden_class_is_inherited_though_javac_makes_a_bridge_for_it() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                class Hidden { public void append() {} }
                """, """
                package a;
                public class Shown extends Hidden {}
                """)) {
            assertThat(fixture.type("a.Shown").methods("append")).allMatch(ObservedMember::isSynthetic);
            assertThat(fixture.methods("a.Shown", "append")).containsExactly("a.Hidden: public void append()");
        }
    }

    @Test
    void what_is_private_or_of_another_package_is_not_inherited() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public class Base {
                    private void secret() {} void local() {} protected void open() {}
                    private int secretField; int localField; protected int openField;
                }
                """, """
                package a;
                public class Near extends Base {}
                """, """
                package b;
                public class Far extends a.Base {}
                """, """
                package a;
                public class Back extends b.Far {}
                """)) {
            assertThat(fixture.methods("a.Base", "secret")).hasSize(1);
            assertThat(fixture.methods("a.Near", "secret")).isEmpty();
            assertThat(fixture.methods("a.Near", "local")).hasSize(1);
            assertThat(fixture.methods("b.Far", "local")).isEmpty();
            assertThat(fixture.methods("a.Back", "local")).isEmpty();
            assertThat(fixture.methods("a.Back", "open")).hasSize(1);
            assertThat(fixture.fields("a.Near", "secretField")).isEmpty();
            assertThat(fixture.fields("a.Near", "localField")).hasSize(1);
            assertThat(fixture.fields("a.Back", "localField")).isEmpty();
            assertThat(fixture.fields("a.Back", "openField")).hasSize(1);
        }
    }

    @Test
    void a_field_hides_those_of_its_name_and_interfaces_come_before_the_superclass() {
        try (Fixture fixture = Fixture.of(folder, """
                package a;
                public class Base { public int x; public int y; }
                """, """
                package a;
                public interface Constants { String y = "y"; long z = 1; }
                """, """
                package a;
                public class Sub extends Base implements Constants { public String x; }
                """)) {
            assertThat(fixture.fields("a.Sub", "x")).containsExactly("a.Sub: public String x");
            assertThat(fixture.fields("a.Sub", "y"))
                    .containsExactly("a.Constants: public static final String y = \"y\"");
            assertThat(fixture.fields("a.Sub", "z")).containsExactly("a.Constants: public static final long z = 1L");
        }
    }
}
