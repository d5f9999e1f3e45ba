package io.importspy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Growth;
import io.importspy.fixture.Patience;
import io.importspy.yaml.YamlFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that were made to exhaust their reader. The time limits are there to catch what grows with the square of the size. */
@Timeout(Patience.SECONDS)
final class LimitsTest {

    @Test
    void fifty_levels_are_read_and_one_more_is_not() {
        assertThat(Yaml.read("[".repeat(50) + "a" + "]".repeat(50)).faults()).isEmpty();
        assertLimit("[".repeat(51) + "a" + "]".repeat(51), 50, "50 deep");
        assertLimit("- ".repeat(51) + "a", 100, "50 deep");
        assertLimit("{a: ".repeat(100_000), 200, "50 deep");
        assertLimit("[".repeat(8_000_000), 50, "50 deep");
    }

    @Test
    void a_million_nodes_are_read_and_one_more_is_not() {
        assertThat(Yaml.read("[" + "a,".repeat(999_999) + "]").faults()).isEmpty();
        assertLimit("[" + "a,".repeat(1_000_000) + "]", 1 + 2 * 999_999, "a million");
    }

    @Test
    void a_thousand_aliases_are_read_and_one_more_is_not() {
        String text = "a: &a x\nb:\n";
        assertThat(Yaml.read(text + "- *a\n".repeat(1000)).faults()).isEmpty();
        assertLimit(text + "- *a\n".repeat(1001), text.length() + 5 * 1000 + 2, "1000 aliases");
    }

    @Test
    void aliases_of_aliases_are_counted_as_what_they_stand_for() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        YamlDocument document = Yaml.read(bomb.toString());
        assertThat(document.complete()).isFalse();
        assertThat(document.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("16 MiB"));
    }

    @Test
    void aliases_of_aliases_count_as_deep_as_what_they_stand_for() {
        StringBuilder tower = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 500; i++) {
            tower.append("a%d: &a%d %s*a%d%s\n".formatted(i, i, "[".repeat(40), i - 1, "]".repeat(40)));
        }
        assertLimit(tower.toString(), tower.indexOf("*a1"), "50 deep");
        String half = "[".repeat(24);
        String text = "a: &a %sx%s\nb: [y, %s*a, *a%s]\n"
                .formatted(half, half.replace('[', ']'), half, half.replace('[', ']'));
        assertThat(Yaml.read(text).faults()).isEmpty();
        assertLimit(text.replace("*a,", "[*a],"), text.indexOf("*a,") + 1, "50 deep");
    }

    @Test
    void a_long_text_behind_many_aliases_is_counted_too() {
        String text = "a: &a " + "x".repeat(1 << 20) + "\nb:\n";
        assertThat(Yaml.read(text + "- *a\n".repeat(16)).faults()).isEmpty();
        assertThat(Yaml.read(text + "- *a\n".repeat(17)).complete()).isFalse();
        assertThat(Yaml.read("a: &a " + "x".repeat(1 << 20) + "\nb: {<<: [" + "*a, ".repeat(17) + "]}")
                        .complete())
                .isFalse();
    }

    @Test
    void a_thousand_problems_are_told_and_then_the_reader_gives_up() {
        YamlDocument document = Yaml.read("- ~\n".repeat(2_000_000));
        assertThat(document.faults()).hasSize(1001);
        assertThat(document.faults().get(1000).kind()).isEqualTo(Kind.LIMIT);
        assertThat(Yaml.read("\u0001".repeat(1_000_000)).faults()).hasSize(1001);
        assertThat(Yaml.read("- @x\n".repeat(100_000)).faults()).hasSizeBetween(2, 51);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a,x",
                "a: ,x",
                "# ,x",
                "a: ',x",
                "a: \",x",
                "a: >,x",
                "a: [,x",
                "? ,x",
                "- ,- ",
                "a: ,' '",
                "!,x",
                "&,x",
                "*,x",
                "%,x",
                "a: \",\\",
                "[,`a,`",
                "{,`a: b,`",
                "a: |\\n,` x`",
                "[,`? `",
                "{,:"
            })
    void megabytes_of_anything_take_no_longer_than_their_length_explains(String head, String body) {
        Growth.assertLinear(1 << 16, length -> {
            String text = head.replace("\\n", "\n") + body.repeat(length / body.length());
            return () -> assertThat(Yaml.read(text)).isNotNull();
        });
        assertThat(Yaml.read(head.replace("\\n", "\n") + body.repeat((4 << 20) / body.length())))
                .isNotNull();
    }

    private static void assertLimit(String text, int offset, String words) {
        YamlDocument document = Yaml.read(text);
        assertThat(document.complete()).isFalse();
        assertThat(document.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.LIMIT);
            assertThat(fault.offset()).isEqualTo(offset);
            assertThat(fault.message()).contains(words);
        });
    }
}
