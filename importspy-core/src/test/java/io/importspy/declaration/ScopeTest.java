package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Simple names mean what they would mean in Java, and nothing else. */
final class ScopeTest {

    private static final Scope CONTRACT = Scope.of(List.of("java.util.Map", "com.acme.Runnable", "com.acme.Box.Lid"));

    @Test
    void using_comes_before_java_lang() throws DeclarationException {
        assertThat(type("Runnable", CONTRACT)).isEqualTo("com.acme.Runnable");
        assertThat(type("Runnable", Scope.of(List.of()))).isEqualTo("java.lang.Runnable");
    }

    @Test
    void a_nested_type_can_be_used_by_its_simple_name() throws DeclarationException {
        assertThat(type("Lid", CONTRACT)).isEqualTo("com.acme.Box.Lid");
        assertThat(type("Lid.Knob", CONTRACT)).isEqualTo("com.acme.Box.Lid.Knob");
    }

    @Test
    void two_types_with_one_simple_name_cannot_both_be_used() {
        assertThatThrownBy(() -> Scope.of(List.of("a.Map", "b.Outer$Map")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.Map")
                .hasMessageContaining("b.Outer$Map");
    }

    @Test
    void the_own_name_hides_what_is_used() throws DeclarationException {
        assertThat(type("Map", inside("class com.acme.Map", CONTRACT))).isEqualTo("com.acme.Map");
        assertThat(type("Map", inside("class com.acme.Outer$Map", CONTRACT))).isEqualTo("com.acme.Outer$Map");
    }

    @Test
    void type_variables_hide_the_own_name_and_a_method_hides_both() throws DeclarationException {
        Scope inside = inside("class com.acme.Map<Map, T>", CONTRACT);
        assertThat(read("Map x", inside)).isEqualTo(new TypeVariable("Map"));
        assertThat(read("<T> T x()", inside)).isEqualTo(new TypeVariable("T"));
    }

    @Test
    void type_variables_of_generic_types_around_are_known() throws DeclarationException {
        Scope inside = inside("class com.acme.Outer<A>.Middle<B>.Inner", CONTRACT);
        assertThat(read("A x", inside)).isEqualTo(new TypeVariable("A"));
        assertThat(read("B x", inside)).isEqualTo(new TypeVariable("B"));
        assertThat(type("Middle.Other", inside)).isEqualTo("com.acme.Outer.Middle.Other");
    }

    @Test
    void nested_types_that_the_contract_declares_are_known_inside_the_type_around() throws DeclarationException {
        Scope contract = CONTRACT.withNested(List.of("com.acme.Outer.Map", "com.acme.Outer$Lid", "other.Outer.Knob"));
        Scope inside = inside("class com.acme.Outer", contract);
        assertThat(type("Map", inside)).isEqualTo("com.acme.Outer.Map");
        assertThat(type("Lid", inside)).isEqualTo("com.acme.Outer$Lid");
        assertThat(type("Map", contract)).isEqualTo("java.util.Map");
        assertThatThrownBy(() -> read("Knob x", inside)).isInstanceOf(DeclarationException.class);
    }

    @Test
    void only_what_means_something_is_suggested() {
        Scope contract = CONTRACT.withNested(List.of("com.acme.Outer.Knob"));
        assertThatThrownBy(() -> read("Knobs x", inside("class com.acme.Outer", contract)))
                .isInstanceOfSatisfying(
                        DeclarationException.class,
                        problem -> assertThat(problem.advice()).startsWith("Write `Knob` if that is meant"));
        assertThatThrownBy(() -> read("Knobs x", contract))
                .isInstanceOfSatisfying(
                        DeclarationException.class,
                        problem -> assertThat(problem.advice()).startsWith("Write its full name"));
    }

    @Test
    void scopes_nest_as_types_do() throws DeclarationException {
        Scope outer = inside("class com.acme.Outer<T>", CONTRACT.withNested(List.of("com.acme.Outer.Knob")));
        assertThat(read("T x", inside("class com.acme.Outer.Inner", outer))).isEqualTo(new TypeVariable("T"));
        assertThat(type("Knob", inside("class com.acme.Outer.Inner", outer))).isEqualTo("com.acme.Outer.Knob");
    }

    @Test
    void nothing_static_reaches_the_type_variables_around_it() throws DeclarationException {
        Scope outer = inside("class com.acme.Outer<T>", CONTRACT);
        for (String inner : List.of("static class com.acme.Outer.Inner", "interface com.acme.Outer.Inner")) {
            assertThatThrownBy(() -> read("T x", inside(inner, outer)))
                    .isInstanceOf(DeclarationException.class)
                    .hasMessageContaining("static");
        }
        assertThatThrownBy(() -> read("static void x(T t)", outer)).hasMessageContaining("static");
        assertThat(read("static <T> T x()", outer)).isEqualTo(new TypeVariable("T"));
    }

    @Test
    void annotations_in_front_of_a_header_know_its_name() throws DeclarationException {
        Scope contract = CONTRACT.withNested(List.of("com.acme.Box.Lid"));
        TypeDeclaration header = DeclarationParser.parseType(
                "public @SuppressWarnings(Box.Lid.NAME) class com.acme.Box<T extends com.acme.Lid>", contract);
        assertThat(header.annotations().get(0).elements())
                .containsValue(new AnnotationValue.EnumValue(Optional.of("com.acme.Box.Lid"), "NAME"));
        assertThatThrownBy(
                        () -> DeclarationParser.parseType("@SuppressWarnings(T.class) class com.acme.Box<T>", contract))
                .hasMessageContaining("`T` is not known");
    }

    @Test
    void a_dotted_name_goes_on_from_a_known_type_and_is_fully_qualified_otherwise() throws DeclarationException {
        assertThat(type("Map.Entry", CONTRACT)).isEqualTo("java.util.Map.Entry");
        assertThat(type("Map$Entry", CONTRACT)).isEqualTo("java.util.Map$Entry");
        assertThat(type("map.Entry", CONTRACT)).isEqualTo("map.Entry");
        assertThat(type("Thread.State", CONTRACT)).isEqualTo("java.lang.Thread.State");
    }

    @Test
    void the_shortest_name_that_means_a_type_is_shown() throws DeclarationException {
        Names names = Names.in(CONTRACT);
        assertThat(names.show("java.util.Map")).isEqualTo("Map");
        assertThat(names.show("java.util.Map.Entry")).isEqualTo("Map.Entry");
        assertThat(names.show("java.util.Map$Entry")).isEqualTo("Map$Entry");
        assertThat(names.show("com.acme.Box.Lid")).isEqualTo("Lid");
        assertThat(names.show("java.lang.String")).isEqualTo("String");
        assertThat(names.show("java.lang.Runnable")).isEqualTo("java.lang.Runnable");
        assertThat(names.show("java.util.List")).isEqualTo("java.util.List");
        assertThat(names.inside(DeclarationParser.parseType("class a.B<Map>", CONTRACT))
                        .show("java.util.Map"))
                .isEqualTo("java.util.Map");
    }

    @Test
    void simple_names_are_for_messages() {
        assertThat(Names.simple().show("java.util.Map.Entry")).isEqualTo("Entry");
        assertThat(Names.simple().show("com.acme.Box$")).isEqualTo("Box$");
        assertThat(Names.simple().show("com.acme.$Box$$Lid")).isEqualTo("Lid");
        assertThat(Names.simple().show("$Proxy")).isEqualTo("$Proxy");
    }

    @Test
    void the_name_of_a_header_is_found_whatever_the_names_around_it_mean() throws DeclarationException {
        assertThat(DeclarationParser.parseDeclaredName("@Unknown class com.acme.A<T extends Odd>.B extends Lost<T>"))
                .isEqualTo("com.acme.A.B");
        assertThat(DeclarationParser.parseDeclaredName("com.acme..*Service")).isEqualTo("com.acme..*Service");
    }

    private static Scope inside(String header, Scope around) throws DeclarationException {
        return around.inside(DeclarationParser.parseType(header, around));
    }

    /** The qualified name of a type that a field has. */
    private static String type(String name, Scope scope) throws DeclarationException {
        return ((ClassType) read(name + " x", scope)).qualifiedName();
    }

    private static TypeReference read(String member, Scope scope) throws DeclarationException {
        MemberDeclaration read = DeclarationParser.parseMember(member, scope);
        return read instanceof FieldDeclaration field ? field.type() : ((MethodDeclaration) read).result();
    }
}
