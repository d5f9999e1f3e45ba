package io.importspy.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaRangeTest {

    @ParameterizedTest
    @CsvSource({
        "17, 17 17+35 17.0.1 17.0.12+7 17.0.13-ea+1, 16.0.2 17-ea+35 18 18-ea",
        "17.0.12, 17.0.12 17.0.12+7-LTS 17.0.12.1, 17 17.0.1 17.0.11 17.0.12-ea 17.0.13",
        "17.0.12+7, 17.0.12+7 17.0.12+7-LTS, 17.0.12 17.0.12+8 17.0.12.1+7",
        "21-ea, 21-ea 21-ea+35 21-ea+35-foo, 21 21-beta 21.0.1-ea",
        "21-ea+35, 21-ea+35 21-ea+35-foo, 21-ea 21-ea+36",
        "17.0, 17 17.0.12, 16 18 17.1",
        "1.8, 1.8.0 1.8.0_392 1.8.0_392-b08 8.0.392, 1.7.0_80 9 1.8.0-ea",
        "8, 1.8.0_392, 9",
        "1.8.0_392, 1.8.0_392 1.8.0_392-b08, 1.8.0_391 1.8.0_402"
    })
    void a_plain_version_is_every_runtime_whose_version_begins_like_it(String range, String in, String out)
            throws VersionException {
        assertHolds(range, in, out);
    }

    @ParameterizedTest
    @CsvSource({
        "'[17,26)', 17 17.0.1 25.0.3+9 25.0.3+9-LTS 18-ea, 16.0.2 17-ea 26-ea+1 26-ea 26 26.0.1",
        "'[17,21]', 17 21 21.0.4+7 21-ea, 16 22-ea 22",
        "'[17,)', 17 17.0.1 27-ea 99, 17-ea 11.0.2+9",
        "'(17,)', 18 18-ea 21, 17 17.0.12 17-ea",
        "'(,17]', 1.8.0_392 11 17.0.12+7 17-ea, 18-ea 18",
        "'(,17)', 16.0.2 1.8.0_392 16.0.1-ea, 17-ea 17 17.0.1-ea",
        "'[17.0.5,18)', 17.0.5 17.0.12+7, 17 17.0.4 17.0.5-ea 18-ea",
        "'[26-ea,)', 26-ea 26-ea+12 26 27, 25.0.3 26-beta",
        "'[11],[17],[21,)', 11.0.2+9 17.0.12 21 25, 12 18 16.0.2",
        "'(,11],[17,)', 1.8.0_392 11.0.2 17, 12 16",
        "'[1.8,9)', 1.8.0_392 8.0.5, 1.7.0_80 9-ea 9",
        "'[17.0.12,17]', 17.0.12 17.0.99, 17.0.11 18",
        "'(,)', 1.4.2_19 17-ea 99, ''"
    })
    void a_range_ends_where_a_java_developer_expects(String range, String in, String out) throws VersionException {
        assertHolds(range, in, out);
    }

    private static void assertHolds(String range, String in, String out) throws VersionException {
        VersionRange<JavaVersion> read = VersionRange.ofJava(range);
        for (String version : in.split(" ")) {
            assertThat(read.contains(JavaVersion.parse(version)))
                    .as("%s holds %s", range, version)
                    .isTrue();
        }
        for (String version : out.isEmpty() ? new String[0] : out.split(" ")) {
            assertThat(read.contains(JavaVersion.parse(version)))
                    .as("%s holds %s", range, version)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=17          | 0 | [17,)",
                ">= 17         | 0 | [17,)",
                "≥17           | 0 | [17,)",
                ">17           | 0 | (17,)",
                "<=17          | 0 | (,17]",
                "<26           | 0 | (,26)",
                "=17           | 0 | 17",
                ">=17,<26      | 0 | [17,26)",
                ">= 17 < 26    | 0 | [17,26)",
                ">17 and <=21  | 0 | (17,21]",
                "17+           | 3 | [17,)",
                "17 or later   | 2 | [17,)",
                "17-21         | 2 | [17,21]",
                "17 - 21       | 2 | [17,21]",
                "17..21        | 2 | [17,21]",
                "17 to 21      | 2 | [17,21]",
                "17,21         | 2 | [17,21]",
                "'17|21'       | 2 | [17],[21]",
                "'17 || 21'    | 2 | [17],[21]",
                "17.x          | 2 | 17",
                "17.*          | 2 | 17",
                "17.0.x        | 4 | 17.0",
                "^17           | 0 | 17",
                "[17,          | 4 | [17,)",
                "[17           | 3 | [17,)",
                "[17,26        | 6 | [17,26)",
                "17,)          | 2 | [17,)",
                "17,26)        | 2 | [17,26)",
                "(17)          | 0 | [17]",
                "[17)          | 0 | [17]",
                "[17-21]       | 3 | [17,21]",
                "[17..21)      | 0 | [17,21)",
                "[17;21)       | 0 | [17,21)",
                "]17,21[       | 0 | (17,21)",
                "[17,21[       | 6 | [17,21)",
                "[21,17]       | 0 | [17,21]",
                "[21.0.2,17)   | 0 | [17,21.0.2)",
                "jdk17         | 0 | 17",
                "JDK-17.0.12   | 0 | 17.0.12",
                "Java 17       | 0 | 17",
                "v17           | 0 | 17",
                "17u12         | 2 | 17.0.12",
                "8u392         | 1 | 8.0.392",
                "1.17          | 3 | 17",
                "1.11.0        | 3 | 11"
            })
    void what_is_no_range_is_answered_with_the_right_spelling(String text, int offset, String meant) {
        VersionException refused = catchThrowableOfType(VersionException.class, () -> VersionRange.ofJava(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.offset()).isEqualTo(offset);
        assertThat(refused.advice()).isEqualTo("Write \"" + meant + "\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "LTS", "latest", "17 LTS", "[17,17)", "(17,17)", "(17,17]", "(17,17.0.12)", "[26-ea,26)",
                        "[17,21],[21,17]", "[17,21],",
                "[17,21][22,)", "[17,),[21,25]", "[17,21],[11]", "[11,21],(,8]", "[17,x]", "[,", "[]", "()",
                        "[17,21,25]", "!=17", "17;", "\u0000"
            })
    void what_nobody_can_guess_is_answered_with_examples(String text) {
        VersionException refused = catchThrowableOfType(VersionException.class, () -> VersionRange.ofJava(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.offset()).isBetween(0, text.length());
        assertThat(refused.advice())
                .isIn(
                        "Write a version such as 17 or 17.0.12, or a range such as \"[17,22)\" or \"[17,)\".",
                        "Write it as Java does: 17, 17.0.12, 17.0.12+7, 21-ea or 1.8.0_392.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[17,2x)         | 5  | this is no Java version",
                "[17,21],[ 22,y) | 13 | this is no Java version",
                "[17,21],        | 8  | another range is due after the comma",
                "[17,21][22,)    | 7  | a comma is due between two ranges, and nothing else behind one",
                "[17,            | 4  | the range is not closed",
                "[17,[18,19]     | 4  | the range before this bracket is not closed",
                "[17,21,25]      | 6  | a range has two versions at most",
                "[11,17],[16,21] | 8  | this range overlaps the one before it",
                "[21,17]         | 0  | no version lies in this range",
                "(17,21          | 6  | the range is not closed"
            })
    void the_place_of_a_problem_is_known_to_the_character(String text, int offset, String message) {
        assertThatThrownBy(() -> VersionRange.ofJava(text)).hasMessage(message);
        assertThat(catchThrowableOfType(VersionException.class, () -> VersionRange.ofJava(text))
                        .offset())
                .isEqualTo(offset);
    }

    @Test
    void the_runtime_of_this_test_lies_in_the_ranges_around_it() throws VersionException {
        JavaVersion here = JavaVersion.parse(Runtime.version().toString());
        int feature = Runtime.version().feature();
        assertThat(VersionRange.ofJava("" + feature).contains(here)).isTrue();
        assertThat(VersionRange.ofJava("[" + feature + "," + (feature + 1) + ")")
                        .contains(here))
                .isTrue();
        assertThat(VersionRange.ofJava("(," + feature + ")").contains(here)).isFalse();
    }

    @Test
    void advice_for_maven_counts_up() {
        Matcher meant = Pattern.compile("Write \"(.*)\"\\.")
                .matcher(catchThrowableOfType(VersionException.class, () -> VersionRange.ofMaven("1.9.*"))
                        .advice());
        assertThat(meant).matches(m -> m.matches() && m.group(1).equals("[1.9,1.10)"));
    }
}
