package io.importspy.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.contract.ExpectedValue.Absent;
import io.importspy.contract.ExpectedValue.Answer;
import io.importspy.contract.ExpectedValue.Equal;
import io.importspy.contract.ExpectedValue.Matches;
import io.importspy.contract.ExpectedValue.OfType;
import io.importspy.contract.ExpectedValue.OneOf;
import io.importspy.fixture.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpectedValueTest {

    @Test
    void a_text_is_met_by_itself_alone() {
        assertThat(answer(new Equal("production"), "production")).isEqualTo(Answer.YES);
        assertThat(answer(new Equal("production"), "Production")).isEqualTo(Answer.NO);
        assertThat(answer(new Equal("production"), "production ")).isEqualTo(Answer.NO);
        assertThat(answer(new Equal(""), "")).isEqualTo(Answer.YES);
    }

    @Test
    void a_regular_expression_is_met_by_the_whole_value() {
        assertThat(answer(new Matches("[0-9]{2,5}"), "8080")).isEqualTo(Answer.YES);
        assertThat(answer(new Matches("[0-9]{2,5}"), "8080\n")).isEqualTo(Answer.NO);
        assertThat(answer(new Matches("[0-9]{2,5}"), "port 8080")).isEqualTo(Answer.NO);
        assertThat(answer(new Matches("(?i)a|b"), "B")).isEqualTo(Answer.YES);
    }

    @Test
    void one_of_several_texts_is_enough() {
        assertThat(answer(new OneOf(List.of("a", "b")), "b")).isEqualTo(Answer.YES);
        assertThat(answer(new OneOf(List.of("a", "b")), "c")).isEqualTo(Answer.NO);
    }

    @Test
    void a_type_is_met_by_its_values() {
        assertThat(answer(new OfType(ValueType.INT), "8080")).isEqualTo(Answer.YES);
        assertThat(answer(new OfType(ValueType.INT), "http")).isEqualTo(Answer.NO);
    }

    @Test
    void only_absence_meets_no_value_and_a_value_never_does() {
        assertThat(new Absent().holds(Optional.empty())).isEqualTo(Answer.YES);
        assertThat(answer(new Absent(), "")).isEqualTo(Answer.NO);
        assertThat(List.of(new Equal(""), new Matches(".*"), new OneOf(List.of("")), new OfType(ValueType.PATH)))
                .allMatch(expectation -> expectation.holds(Optional.empty()) == Answer.NO);
    }

    @Test
    void a_message_says_what_is_expected() {
        assertThat(new Equal("production").describe()).isEqualTo("\"production\"");
        assertThat(new Matches("[0-9]+").describe()).isEqualTo("a value that matches [0-9]+");
        assertThat(new OneOf(List.of("a", "b")).describe()).isEqualTo("one of \"a\", \"b\"");
        assertThat(new OneOf(List.of("a")).describe()).isEqualTo("\"a\"");
        assertThat(new OfType(ValueType.BOOL).describe()).isEqualTo("true or false");
        assertThat(new Absent().describe()).isEqualTo("no value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a**", "\\", "(?<a>x)(?<a>y)", "x{2,1}"})
    void what_is_no_regular_expression_is_refused_at_once(String regex) {
        assertThatThrownBy(() -> new Matches(regex)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void a_regular_expression_too_deep_for_the_compiler_is_none() {
        assertThatThrownBy(() -> new Matches("(".repeat(50_000) + ")".repeat(50_000)))
                .isInstanceOf(PatternSyntaxException.class);
    }

    /** With so much patience the clock does not help: what ends these is the count of looks, the same on every machine. */
    @Test
    @Timeout(Patience.SECONDS)
    void an_expression_that_backtracks_for_ever_is_undecided() {
        Duration patience = Duration.ofHours(1);
        assertThat(BoundedMatch.of(Pattern.compile("(?:(?:(?:(?:a*)*)*)*)*b"), "a".repeat(40), patience))
                .isEqualTo(Answer.UNDECIDED);
        assertThat(BoundedMatch.of(Pattern.compile(".*.*.*.*.*="), "x".repeat(3000), patience))
                .isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void a_value_that_exhausts_the_stack_is_undecided_and_a_long_one_is_not() {
        assertThat(answer(new Matches("(a|b)*"), "ab".repeat(5000))).isEqualTo(Answer.YES);
        assertThat(answer(new Matches("(a|b)*"), "ab".repeat(300_000))).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(new Matches("[ab]*"), "ab".repeat(300_000))).isEqualTo(Answer.YES);
    }

    /** Work that never looks at the value cannot be stopped, and so it is never begun. */
    @ParameterizedTest
    @Timeout(Patience.SECONDS)
    @ValueSource(ints = {28, 60, 1000})
    void an_expression_that_would_lose_itself_without_a_look_at_the_value_is_undecided_and_leaves_no_thread(int times) {
        for (String way : List.of("(?:^|\\A)", "(?:|)", "(?:a*|b*)", "(?>a?|)", "(?x: (?: ^ | \\A ) # ways\n {1} )")) {
            for (String end : List.of("(?!)", "c", "")) {
                Pattern astray = Pattern.compile(way.repeat(times) + end);
                assertThat(BoundedMatch.of(astray, "", Duration.ofHours(1)))
                        .as(way + end)
                        .isEqualTo(Answer.UNDECIDED);
            }
        }
        assertThat(BoundedMatch.of(Pattern.compile("^{2000000000}"), "", Duration.ofHours(1)))
                .isEqualTo(Answer.UNDECIDED);
        assertThat(matchers()).isZero();
    }

    @Test
    @Timeout(Patience.SECONDS)
    void time_runs_out_at_a_look_and_leaves_no_thread() {
        assertThat(BoundedMatch.of(Pattern.compile(".*.*.*.*="), "x".repeat(3000), Duration.ZERO))
                .isEqualTo(Answer.UNDECIDED);
        assertThat(matchers()).isZero();
    }

    private static long matchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("importspy-match"))
                .filter(thread -> !joins(thread))
                .count();
    }

    private static boolean joins(Thread thread) {
        try {
            thread.join(10_000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'[0-9]+(?:\\.[0-9]+)*(?:-[A-Za-z0-9.]+)?(?:\\+[A-Za-z0-9.]+)?', 2.1.0-rc.1+build.7",
        "'(?i)(?<scheme>https?)://[^/?#]+(?:/[^?#]*)?(?:\\?[^#]*)?(?:#.*)?', https://example.org/a?b=c#d",
        "'\\Q(|)(|)\\E\\p{Lu}[\\]\\[a-z&&[^b]]\\x{41}\\u0042\\cA?', '(|)(|)ÄaAB'",
        "'(?x) a {2} # twice (|)\n [b c \\#] \\# (c|d)* ', aa##cdc",
        "'(\\w+)\\s\\1', again again",
        "'(?<=^)(?:a|b|)\\b(?!c)(?:d|)$', a",
        "'(?-x: )(?x) (?-x) z', '  z'",
        "'[]a]+', ']a'",
        "'', ''"
    })
    void an_expression_as_people_write_them_is_decided(String regex, String value) {
        String unescaped = regex.replace("\\n", "\n");
        assertThat(Pattern.matches(unescaped, value)).isTrue();
        assertThat(answer(new Matches(unescaped), value)).isEqualTo(Answer.YES);
    }

    @Test
    void many_words_are_one_look_each() {
        String words = IntStream.range(0, 3000).mapToObj(i -> "word" + i).collect(Collectors.joining("|", "(?:", ")?"));
        assertThat(answer(new Matches(words.repeat(20)), "word1word2")).isEqualTo(Answer.YES);
    }

    /** Whatever Java takes for an expression, the bound can be told. */
    @Test
    void any_expression_that_java_reads_is_read() {
        String[] pieces =
                "( ) (?: (?= (?! (?<= (?<! (?> (?<n> (?x) (?i-x) (?-i: | * + ? {2} {2,} {0,3} [ ] ^ $ && a \\b \\Q \\E \\] \\\\ # \n - \\p{L} \\1"
                        .split(" ");
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder regex = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                regex.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Pattern pattern = Pattern.compile(regex.toString());
                assertThatCode(() -> RegexWork.isBounded(pattern))
                        .as(pattern.pattern())
                        .doesNotThrowAnyException();
                read++;
            } catch (PatternSyntaxException e) {
                // most are none
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    @Test
    void an_interrupted_build_stays_interrupted() {
        Thread.currentThread().interrupt();
        Answer answer = answer(new Matches("a"), "a");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isIn(Answer.UNDECIDED, Answer.YES);
    }

    private static Answer answer(ExpectedValue expectation, String value) {
        return expectation.holds(Optional.of(value));
    }
}
