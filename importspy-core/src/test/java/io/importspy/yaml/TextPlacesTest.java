package io.importspy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.yaml.YamlText.Style;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file itself says whether a place is right: the character of the value stands there. */
final class TextPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain: public void stop(!)\n",
                "plain:   &anchor   public\n   void\n\n\n      stop(!) # and a comment\n",
                "single: 'it''s ''quoted'' and (!)'\n",
                "single: !!str '  a   b\n   c\n\n   d (!)  \n   '\n",
                "double: \"a\\tb \\\"c\\\" \\x41\\u0042\\U0001F600 (!)\"\n",
                "double: \"a \\\n   b\\\n   \\  c  \n\n   d \\\n\n  (!)\"\n",
                "literal: |\n  one\n    two\n\n  (!)\n",
                "literal: |2-  # a comment with (?)\n    one\n    (!)\n\n",
                "folded: >\n  one\n  two\n\n    three\n  (!) four\n",
                "folded: >+\r\n  one\r\n  (!)\r\n",
            })
    void the_mark_in_the_value_is_the_mark_in_the_file(String document) {
        YamlText text = (YamlText)
                Yaml.map(document).entries().values().iterator().next().value();
        int place = text.place(text.value().indexOf("(!)"), Yaml.source(document));
        assertThat(place).isEqualTo(document.indexOf("(!)"));
    }

    @Test
    void every_visible_character_has_its_place_in_texts_of_every_style() {
        Random random = new Random(3);
        int checked = 0;
        for (int i = 0; i < 20_000; i++) {
            Style style = Style.values()[i % Style.values().length];
            checked += check(written(style, random)) ? 1 : 0;
        }
        assertThat(checked).isGreaterThan(15_000);
    }

    /** Returns false where the pieces made something else than a text. */
    private static boolean check(String document) {
        YamlDocument read = Yaml.read(document);
        if (!read.faults().isEmpty() || !(read.root().orElseThrow() instanceof YamlMap map)) {
            return false;
        }
        YamlText text = (YamlText) map.entries().get("key").value();
        int before = text.start() - 1;
        for (int i = 0; i < text.value().length(); i++) {
            char character = text.value().charAt(i);
            int place = text.place(i, Yaml.source(document));
            assertThat(place).as(document).isBetween(text.start(), text.end());
            if (character > ' ') {
                char there = document.charAt(place);
                assertThat(there == character || (there == '\\' && text.style() == Style.DOUBLE_QUOTED))
                        .as("%s of %s is at %s", i, document, place)
                        .isTrue();
                assertThat(place).as(document).isGreaterThan(before);
                before = place;
            }
        }
        assertThat(text.place(text.value().length(), Yaml.source(document))).isBetween(text.start(), text.end());
        return true;
    }

    private static String written(Style style, Random random) {
        List<String> pieces = List.of(
                "a", "bc", "d", " ", "  ", "\n  ", "\n\n  ", "\n   ", "\r\n  ", "''", "(", "\\", "é", "\uD83D\uDE00");
        List<String> escapes = List.of("\\n", "\\\\", "\\\"", "\\x61", "\\u00e9", "\\ ", "\\\n  ", "\\\n\n  ", "\\t");
        String content = IntStream.range(0, 1 + random.nextInt(10))
                .mapToObj(i -> style == Style.DOUBLE_QUOTED && random.nextInt(3) == 0
                        ? escapes.get(random.nextInt(escapes.size()))
                        : pieces.get(random.nextInt(style == Style.DOUBLE_QUOTED ? 9 : pieces.size())))
                .collect(Collectors.joining());
        return switch (style) {
            case PLAIN -> "key: p" + content + "\n";
            case SINGLE_QUOTED -> "key: '" + content + "'\n";
            case DOUBLE_QUOTED -> "key: \"" + content + "\"\n";
            case LITERAL -> "key: |" + (random.nextBoolean() ? "-" : "+") + "\n  b" + content + "\n";
            case FOLDED -> "key: >" + (random.nextBoolean() ? "2" : "") + " # comment\n  b" + content + "\n";
        };
    }
}
