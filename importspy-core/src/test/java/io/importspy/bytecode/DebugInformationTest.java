package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines and names are where the source has them; each line of interest carries its mark. */
class DebugInformationTest {

    private static final String SOURCE = """
            package a;

            import java.util.List;

            @Deprecated
            public class Places { // Places

                public static final List<String> NAMES = // -
                        List.of(""); // NAMES
                public static final int INLINED = 1;

                private final int count; // -
                private String label = "x"; // label

                public Places(int size, // -
                        String... rest) {
                    count = size; // count
                } // -

                public long method(long first, List<String> second) {
                    int third = second.size(); // method
                    return first + third;
                }

                public void empty() {} // empty

                public native int none(int a);

                @SuppressWarnings("x")
                static class Plain { // Plain
                    int x = 1;
                    void m() {}
                }

                static class Short {
                    Short(int i) {}
                }

                enum Level { // Level
                    LOW, HIGH
                }

                record Pair(int a) { // Pair
                    static int more() { return 1; }
                }

                interface Silent {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_method_is_where_its_code_begins_and_a_field_where_it_is_set() {
        try (Fixture fixture = Fixture.of(folder, SOURCE)) {
            ObservedType type = fixture.type("a.Places");
            for (String field : List.of("NAMES", "label", "count")) {
                assertThat(type.fields(field).get(0).line()).as(field).isEqualTo(lineOf(field));
            }
            for (String method : List.of("method", "empty")) {
                assertThat(type.methods(method).get(0).line()).as(method).isEqualTo(lineOf(method));
            }
            assertThat(type.fields("INLINED").get(0).line()).isEmpty();
            assertThat(type.methods("none").get(0).line()).isEmpty();
            assertThat(type.constructors().get(0).line()).isPresent();
            assertThat(type.sourceFile()).contains("a/Places.java");
        }
    }

    @Test
    void a_type_is_where_code_that_no_source_has_gives_it_away() {
        try (Fixture fixture = Fixture.of(folder, SOURCE)) {
            for (String nested : List.of("Plain", "Level", "Pair")) {
                assertThat(fixture.type("a.Places." + nested).line()).as(nested).isEqualTo(lineOf(nested));
            }
            assertThat(fixture.type("a.Places").line()).isEmpty();
            assertThat(fixture.type("a.Places.Short").line()).isEmpty();
            assertThat(fixture.type("a.Places.Silent").line()).isEmpty();
        }
    }

    @Test
    void parameters_have_the_names_that_debug_information_has() {
        Compiled.into(folder, List.of("--release", "17"), SOURCE);
        try (Fixture fixture = Fixture.in(folder)) {
            ObservedType type = fixture.type("a.Places");
            assertThat(type.methods("method").get(0).parameterNames())
                    .containsExactly(Optional.of("first"), Optional.of("second"));
            assertThat(type.constructors().get(0).parameterNames())
                    .containsExactly(Optional.of("size"), Optional.of("rest"));
            assertThat(type.methods("none").get(0).parameterNames()).containsExactly(Optional.empty());
            assertThat(type.methods("empty").get(0).parameterNames()).isEmpty();
        }
    }

    @Test
    void parameters_have_the_names_that_the_compiler_was_told_to_keep() {
        try (Fixture fixture = Fixture.of(folder, SOURCE)) {
            assertThat(fixture.type("a.Places").methods("none").get(0).parameterNames())
                    .containsExactly(Optional.of("a"));
        }
    }

    @Test
    void lines_that_are_not_there_change_no_answer() throws IOException {
        Compiled.into(folder, List.of("--release", "17"), SOURCE);
        Path file = folder.resolve("a/Places.class");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        byte[] damaged = Files.readAllBytes(file);
        int table = text.indexOf("LineNumberTable");
        damaged[table] = 'l'; // no attribute that anybody knows
        Files.write(file, damaged);
        try (Fixture fixture = Fixture.in(folder)) {
            ObservedMember method = fixture.type("a.Places").methods("method").get(0);
            assertThat(method.line()).isEmpty();
            assertThat(method.declaration().name()).isEqualTo("method");
        }
    }

    private static OptionalInt lineOf(String mark) {
        List<String> lines = SOURCE.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// " + mark)) {
                return OptionalInt.of(i + 1);
            }
        }
        throw new AssertionError("no line is marked " + mark);
    }
}
