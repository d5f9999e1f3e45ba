package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TextDiffTest {

    private static final List<String> WORDS = List.of(
            "public", "int", "String", " ", ", ", "(", ")", "<", ">", "a", "b", "\u00e9", "\ud83d\ude00", "[]", "  ");

    @Test
    void what_differs_is_told_by_words() {
        assertThat(shown("public int cents()", "public long cents()"))
                .isEqualTo("public {int} cents() | public {long} cents()");
    }

    @Test
    void names_in_common_count_for_more_than_commas() {
        assertThat(shown("f(int extra, CharSequence, CharSequence)", "f(CharSequence s1, CharSequence s2)"))
                .isEqualTo("f({int extra, }CharSequence, CharSequence) | f(CharSequence{ s1}, CharSequence{ s2})");
    }

    @Test
    void what_is_equal_differs_nowhere() {
        assertThat(shown("void close()", "void close()")).isEqualTo("void close() | void close()");
        assertThat(shown("", "")).isEqualTo(" | ");
    }

    @Test
    void texts_with_nothing_in_common_are_not_painted_all_over() {
        assertThat(shown("public void close()", "no such member")).isEqualTo("public void close() | no such member");
    }

    @Test
    void long_texts_differ_as_a_whole_between_what_they_begin_and_end_with() {
        String left = "begin " + "a ".repeat(900) + "end";
        String right = "begin " + "b ".repeat(900) + "end";
        TextDiff diff = TextDiff.of(left, right);
        assertThat(join(diff.left())).isEqualTo(left);
        assertThat(diff.left()).hasSizeLessThan(4);
    }

    @Test
    void the_parts_together_are_the_texts_and_what_is_common_is_the_same_on_both_sides() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String left = text(random);
            String right = text(random);
            TextDiff diff = TextDiff.of(left, right);
            assertThat(join(diff.left())).isEqualTo(left);
            assertThat(join(diff.right())).isEqualTo(right);
            if (diff.left().stream().anyMatch(TextDiff.Part::differs)) {
                assertThat(common(diff.left())).as("%s | %s", left, right).isEqualTo(common(diff.right()));
            }
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(14), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }

    private static String shown(String left, String right) {
        TextDiff diff = TextDiff.of(left, right);
        return marked(diff.left()) + " | " + marked(diff.right());
    }

    private static String marked(List<TextDiff.Part> parts) {
        return parts.stream()
                .map(part -> part.differs() ? "{" + part.text() + "}" : part.text())
                .collect(Collectors.joining());
    }

    private static String join(List<TextDiff.Part> parts) {
        return parts.stream().map(TextDiff.Part::text).collect(Collectors.joining());
    }

    private static String common(List<TextDiff.Part> parts) {
        return parts.stream()
                .filter(part -> !part.differs())
                .map(TextDiff.Part::text)
                .collect(Collectors.joining());
    }
}
