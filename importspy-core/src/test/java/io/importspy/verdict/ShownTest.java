package io.importspy.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTest {

    /** Everything that Unicode calls "other" or "separator", but for the space. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

    @Test
    void text_that_everyone_can_see_stays_as_it_is() {
        String text = "public <T> T größe(\"日本語\", 'é', 😀) C:\\tmp\\new [0-9]{2}\\d";
        assertThat(Shown.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "000a, \\n",
        "000d, \\r",
        "0009, \\t",
        "0008, \\b",
        "000c, \\f",
        "0000, \\u0000",
        "001b, \\u001b",
        "007f, \\u007f",
        "0085, \\u0085",
        "009b, \\u009b",
        "00a0, \\u00a0",
        "00ad, \\u00ad",
        "200b, \\u200b",
        "200f, \\u200f",
        "2028, \\u2028",
        "2029, \\u2029",
        "202e, \\u202e",
        "2066, \\u2066",
        "3164, \\u3164",
        "d800, \\ud800",
        "dfff, \\udfff",
        "fe0f, \\ufe0f",
        "feff, \\ufeff",
        "e0041, \\udb40\\udc41"
    })
    void what_nobody_sees_or_a_terminal_obeys_is_escaped(String codePoint, String escape) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(Shown.text("a" + character + "b")).isEqualTo("a" + escape + "b");
    }

    @Test
    void no_character_of_unicode_slips_through() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> UNSEEN.matcher(Shown.text(Character.toString(c)))
                                .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"##vso[task.complete result=Succeeded]", "##teamcity[buildStatus]", "##[error]", "a ###vso[x]"})
    void no_text_gives_orders_to_a_ci_server(String text) {
        assertThat(Shown.text(text)).doesNotContain("##").contains("\\u0023#");
    }

    @Test
    void escaping_twice_changes_nothing() {
        String once = Shown.text("\u001b[31mred\u001b[0m \u202e \ud800 C:\\tmp");
        assertThat(Shown.text(once)).isEqualTo(once);
    }

    @Test
    void a_long_text_ends_in_an_ellipsis_within_the_limit() {
        assertThat(Shown.text("0123456789", 10)).isEqualTo("0123456789");
        assertThat(Shown.text("0123456789a", 10)).isEqualTo("012345678…");
        assertThat(Shown.text("ab", 1)).isEqualTo("…");
        assertThat(Shown.text("", 1)).isEmpty();
        assertThat(Shown.text("x".repeat(1_000_000), 200)).hasSize(200);
    }

    @Test
    void neither_an_escape_nor_a_pair_of_surrogates_is_cut_in_two() {
        assertThat(Shown.text("abc\u001bdef", 8)).isEqualTo("abc…");
        assertThat(Shown.text("abc😀def", 5)).isEqualTo("abc…");
        assertThat(Shown.text("abc😀def", 6)).isEqualTo("abc😀…");
    }

    @Test
    void a_limit_has_room_for_the_ellipsis() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shown.text("a", 0));
    }
}
