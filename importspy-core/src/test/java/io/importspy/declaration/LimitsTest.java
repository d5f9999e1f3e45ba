package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.importspy.fixture.Patience;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations nest 255 deep and no deeper, and no text of the size that a contract may have keeps anybody waiting. */
final class LimitsTest {

    private static final Scope SCOPE = Scope.of(List.of("java.util.List", "com.acme.A"));
    private static final int LARGE = 512 * 1024;

    @ParameterizedTest
    @MethodSource
    void types_nest_as_deep_as_arrays_may(int count, String front, String core, String behind)
            throws DeclarationException {
        String deepest = front.repeat(count) + core + behind.repeat(count) + " x";
        MemberDeclaration member = DeclarationParser.parseMember(deepest, SCOPE);
        assertThat(member).isEqualTo(DeclarationParser.parseMember(deepest, SCOPE));
        assertThat(DeclarationPrinter.print(member, Names.in(SCOPE))).isEqualTo(deepest);
        String deeper = front.repeat(count + 1) + core + behind.repeat(count + 1) + " x";
        assertThat(problem(deeper)).hasMessage("the type nests more than 255 deep");
        assertThat(problem(front.repeat(300_000) + core + behind.repeat(300_000) + " x"))
                .hasMessage("the type nests more than 255 deep");
    }

    static Stream<Arguments> types_nest_as_deep_as_arrays_may() {
        return Stream.of(
                Arguments.of(254, "List<", "String", ">"),
                Arguments.of(254, "", "int", "[]"),
                Arguments.of(253, "", "A<String>", ".A<String>"),
                Arguments.of(127, "A<? extends ", "String", ">"));
    }

    @Test
    void arrays_and_arguments_count_together() {
        String type = "List<".repeat(100) + "int[]" + "[]>".repeat(100) + "[][][]".repeat(20) + " x";
        assertThat(problem(type)).hasMessage("the type nests more than 255 deep");
    }

    @Test
    void annotations_nest_as_deep() throws DeclarationException {
        String deepest = "@A(".repeat(254) + "@A" + ")".repeat(254);
        assertThat(DeclarationParser.parseAnnotation(deepest, SCOPE)).isNotNull();
        String deeper = "@A(" + deepest + ")";
        assertThat(catchThrowableOfType(
                        DeclarationException.class, () -> DeclarationParser.parseAnnotation(deeper, SCOPE)))
                .hasMessage("annotations nest more than 255 deep");
        assertThat(catchThrowableOfType(
                        DeclarationException.class,
                        () -> DeclarationParser.parseAnnotation("@A(".repeat(1_000_000), SCOPE)))
                .hasMessage("annotations nest more than 255 deep");
    }

    @Test
    void types_around_nest_as_deep() {
        assertThat(catchThrowableOfType(
                        DeclarationException.class,
                        () -> DeclarationParser.parseType("class a.A" + "<T>.A".repeat(300), SCOPE)))
                .hasMessage("the type nests more than 255 deep");
    }

    @Test
    void names_are_no_longer_than_class_files_hold() {
        assertThat(problem("a.".repeat(40_000) + "A x")).hasMessage("the name is too long for any class file");
    }

    @ParameterizedTest
    @MethodSource
    void large_texts_take_no_time_to_speak_of(String front, String piece, String behind) {
        String text = front + piece.repeat(LARGE / piece.length()) + behind;
        assertTimeoutPreemptively(Patience.LONG, () -> {
            outcome(() -> DeclarationParser.parseType(text, SCOPE));
            outcome(() -> DeclarationParser.parseMember(text, SCOPE));
            outcome(() -> DeclarationParser.parseAnnotation(text, SCOPE));
            outcome(() -> DeclarationParser.parseTypePattern(text));
        });
    }

    static Stream<Arguments> large_texts_take_no_time_to_speak_of() {
        return Stream.of(
                Arguments.of("class a.B implements a.C", ", a.C", ""),
                Arguments.of("class a.B<", "T, ", ">"),
                Arguments.of("class a.B<T>", ".C<T>", ""),
                Arguments.of("class a.", "b", ""),
                Arguments.of("", "*a", ""),
                Arguments.of("", "a*.", ""),
                Arguments.of("", "a..", "*"),
                Arguments.of("", "public ", "x"),
                Arguments.of("", "@A ", "int x"),
                Arguments.of("@A({", "1, ", "})"),
                Arguments.of("@A(", "a = 1, ", ")"),
                Arguments.of("", "(", ""),
                Arguments.of("", "<", ""),
                Arguments.of("", "<>", ""),
                Arguments.of("", "[", ""),
                Arguments.of("", "{", ""),
                Arguments.of("", " ", ""),
                Arguments.of("", "/**", ""),
                Arguments.of("", "/* */", ""),
                Arguments.of("/*", "*", ""),
                Arguments.of("", "//\n", "int x"),
                Arguments.of("", "?", ""),
                Arguments.of("", "/", ""),
                Arguments.of("a", "/a", ""),
                Arguments.of("void x(int a", ", int b", ")"),
                Arguments.of("void x(", "List<A>[], ", "int y)"),
                Arguments.of("<T> void x(", "T, ", "T)"),
                Arguments.of("void x() throws A", ", A", ""),
                Arguments.of("List<".repeat(200) + "A<A", ", A", ">" + "[]>".repeat(50) + ">".repeat(150) + " x"),
                Arguments.of("int x = ", "0", ""),
                Arguments.of("int x = 1", "_1", ""),
                Arguments.of("int x = 1", "_", ""),
                Arguments.of("double x = ", "9", ".0e-5"),
                Arguments.of("double x = 0x", "f", "p-9"),
                Arguments.of("double x = 1e", "9", ""),
                Arguments.of("String x = \"", "a", "\""),
                Arguments.of("String x = \"", "\\\\", "\""),
                Arguments.of("String x = \"", "\\u0041", "\""),
                Arguments.of("String x = \"", "\\", ""),
                Arguments.of("", "\\u0041", " x"),
                Arguments.of("", "\\u", ""),
                Arguments.of("int x = ", "(int) ", "1"),
                Arguments.of("int x = ", "- ", "1"),
                Arguments.of("Strin", "g", " x"),
                Arguments.of("$", "$", " x"),
                Arguments.of("A", "$A", " x"));
    }

    private interface Reading {
        Object read() throws DeclarationException;
    }

    private static void outcome(Reading reading) {
        try {
            assertThat(reading.read()).isNotNull();
        } catch (DeclarationException e) {
            assertThat(e.getMessage()).hasSizeLessThan(500);
            assertThat(e.advice()).hasSizeLessThan(500);
        }
    }

    private static DeclarationException problem(String text) {
        return catchThrowableOfType(DeclarationException.class, () -> DeclarationParser.parseMember(text, SCOPE));
    }
}
