package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeNameTest {

    @ParameterizedTest
    @ValueSource(
            classes = {String.class, Map.Entry.class, Thread.State.class, ProcessHandle.Info.class, TypeNameTest.class})
    void all_forms_of_a_name_are_equal_and_say_what_the_jvm_says(Class<?> type) {
        TypeName binary = TypeName.of(type.getName());
        TypeName internal = TypeName.of(
                type.descriptorString().substring(1, type.descriptorString().length() - 1));
        TypeName source = TypeName.of(type.getCanonicalName());

        assertThat(binary).isEqualTo(internal).isEqualTo(source).hasSameHashCodeAs(source);
        assertThat(TypeName.same(type.getName(), type.getCanonicalName())).isTrue();
        for (TypeName form : new TypeName[] {binary, internal, source}) {
            assertThat(form.inSource()).isEqualTo(type.getCanonicalName());
            assertThat(form.shown()).isEqualTo(type.getCanonicalName());
            assertThat(form.simpleName()).isEqualTo(type.getSimpleName());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scala.Predef$, scala.Predef$, Predef$",
        "scala.Predef$Pair, scala.Predef.Pair, Pair",
        "scala.collection.immutable.List$$anon$1, scala.collection.immutable.List$$anon.1, 1",
        "com.acme.$Proxy0, com.acme.$Proxy0, $Proxy0",
        "com.acme.Outer$Größe, com.acme.Outer.Größe, Größe",
        "Unnamed, Unnamed, Unnamed"
    })
    void a_dollar_that_cannot_separate_two_names_is_shown(String binary, String shown, String simple) {
        assertThat(TypeName.of(binary).shown()).isEqualTo(shown);
        assertThat(TypeName.of(binary).simpleName()).isEqualTo(simple);
    }

    @Test
    void names_around_a_name_end_with_its_outermost_package() {
        Map<TypeName, String> table = Map.of(TypeName.of("a.b.C"), "C", TypeName.of("a.b"), "b");

        assertThat(TypeName.of("a.b.C$D").findAround(table)).contains("C");
        assertThat(TypeName.of("a.b.X.Y").findAround(table)).contains("b");
        assertThat(TypeName.of("a.b.C").around()).contains(TypeName.of("a/b"));
        assertThat(TypeName.of("a.X").findAround(table)).isEmpty();
        assertThat(TypeName.of("a").around()).isEmpty();
        assertThat(TypeName.same("a.b", "a.bc")).isFalse();
        assertThat(TypeName.same("a.b", "a.c")).isFalse();
    }
}
