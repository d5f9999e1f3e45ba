package io.importspy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back as it was, by SnakeYAML itself. */
final class QuotingTest {

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "1",
            " ",
            "  ",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "?",
            ",",
            "[",
            "]",
            "{",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "\\",
            "\t",
            "\n",
            "\r",
            "\0",
            "\u001b",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\u202e",
            "é",
            "漢",
            "\uD83D\uDE00",
            "\uD800",
            "<<",
            "=",
            "~",
            "null",
            "...",
            "---",
            "/",
            "$",
            "(",
            ")",
            "<",
            ";");

    static Stream<String> texts() {
        Random random = new Random(7);
        Stream<String> tangled = Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining()))
                .limit(3000);
        return Stream.concat(
                Stream.of("", "~", "null", "Null", "NULL", "on", "010", "1.10", "2027-03-31", "<<", "public Foo(a: b)"),
                tangled);
    }

    @Test
    void every_text_is_read_back_from_a_list_a_map_and_brackets() {
        texts().forEach(text -> {
            String document = "list:\n  - " + Quoting.block(text) + "\nkey: " + Quoting.block(text)
                    + " # a comment\nflow: [" + Quoting.quoted(text) + ", " + Quoting.quoted(text) + "]\n";
            assertThat(Yaml.snakeYaml(document)).as(document).containsExactly(text, text, text, text);
            assertThat(Yaml.values(Yaml.root(document))).as(document).containsExactly(text, text, text, text);
        });
    }

    @Test
    void every_text_is_read_back_from_between_brackets_and_braces() {
        texts().forEach(text -> {
            String spelling = Quoting.flow(text);
            String document = "list: [" + spelling + ", " + spelling + "]\nmap: {key: " + spelling + ", a: " + spelling
                    + "}\nlast: {key: " + spelling + "}\n";
            assertThat(Yaml.snakeYaml(document)).as(document).hasSize(5).containsOnly(text);
            assertThat(Yaml.values(Yaml.root(document))).as(document).hasSize(5).containsOnly(text);
        });
    }

    @Test
    void every_text_is_read_back_in_the_style_of_another_which_is_kept_if_it_can_hold_it() {
        texts().forEach(text -> {
            for (YamlText.Style style : YamlText.Style.values()) {
                String document = "key: " + Quoting.like(style, text, false) + " # a comment\nflow: ["
                        + Quoting.like(style, text, true) + "]\n";
                assertThat(Yaml.values(Yaml.root(document))).as(document).containsExactly(text, text);
            }
            assertThat(Quoting.like(YamlText.Style.DOUBLE_QUOTED, text, false)).startsWith("\"");
            assertThat(Quoting.like(YamlText.Style.SINGLE_QUOTED, text, false).startsWith("'"))
                    .isEqualTo(text.isEmpty() || Quoting.fitsOneLine("." + text + "."));
        });
    }

    @Test
    void every_text_that_fits_one_line_is_read_back_from_a_block() {
        texts().filter(Quoting::fitsOneLine).forEach(text -> {
            String document = "key:\n  - >-\n    " + text + "\n  - |\n    " + text + "\n";
            assertThat(Yaml.values(Yaml.root(document))).as(document).containsExactly(text, text + "\n");
        });
    }

    @Test
    void quotes_stand_only_where_the_text_would_not_survive_without_them() {
        // A tab would survive, and nobody would see it.
        texts().filter(text -> !text.contains("\t"))
                .filter(text -> !Quoting.block(text).equals(text))
                .forEach(text -> {
                    String bare = "list:\n  - " + text + "\nkey: " + text + " # a comment\nflow: []\n";
                    assertThat(survives(bare, text)).as(text).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            public boolean execute(Context context)     | public boolean execute(Context context)
            Map<String, Integer> counts                 | Map<String, Integer> counts
            public static final String ID = "a: b"      | 'public static final String ID = "a: b"'
            public static final char C = 'a'            | public static final char C = 'a'
            @Deprecated(since = "9") void stop()        | '@Deprecated(since = "9") void stop()'
            @Mark('c') int x                            | "@Mark('c') int x"
            @Mark('"') int x                            | '@Mark(''"'') int x'
            *.jar                                       | '*.jar'
            [1.0,2.0)                                   | '[1.0,2.0)'
            (,2.0)                                      | (,2.0)
            """)
    void a_text_is_written_as_a_person_would_write_it(String text, String spelling) {
        assertThat(Quoting.block(text)).isEqualTo(spelling);
    }

    private static boolean survives(String document, String text) {
        YamlDocument read = Yaml.read(document);
        return read.faults().isEmpty() && Yaml.values(read.root().orElseThrow()).equals(List.of(text, text));
    }
}
