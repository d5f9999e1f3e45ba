package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExcerptTest {

    @Test
    void the_caret_stands_under_the_token() {
        assertThat(excerpt("types:\n  - public void com.acme.A\n"))
                .isEqualTo("  - public void com.acme.A\n             ^".replace("             ^", "           ^"));
    }

    @Test
    void tabs_escapes_and_wide_characters_take_the_room_that_they_have_on_a_terminal() {
        assertThat(excerpt("types: ['/*\t\u00A0漢字e\u0301\uD83D\uDE00*/ 1']\n"))
                .isEqualTo("types: ['/* \\u00a0漢字e\u0301\uD83D\uDE00*/ 1']\n"
                        + " ".repeat("types: ['/* \\u00a0xxxxexx*/ ".length()) + "^");
    }

    @Test
    void a_long_line_is_cut_on_both_sides() {
        String excerpt = excerpt("types: ['" + "/* x */ ".repeat(1000) + "1" + " /* y */".repeat(1000) + "']\n");
        String[] lines = excerpt.split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("…").endsWith("…").hasSizeBetween(150, 200);
        assertThat(lines[0].charAt(lines[1].length() - 1)).isEqualTo('1');
    }

    @Test
    void nothing_is_shown_of_an_empty_line() {
        assertThat(excerpt("\n")).isEmpty();
    }

    private static final String SENSITIVE = "deployments:\n  - os: linux\n    variables:\n      PASSWORD: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{matches: 'hunter2[', sensitive: true}",
                "{matches: '(?<hunter2>x)(?<hunter2>y)', sensitive: true}",
                "{value: hunter2, value: hunter2, sensitive: true}",
                "{value: my,hunter2, sensitive: true}",
                "{value: my,hunter2,hunter2, sensitive: yes}",
                "{value: hunter2, hunter2: x, sensitve: true}",
                "{value: {hunter2: x}, sensitive: true}",
                "{value: [hunter2], sensitive: true}",
                "{type: hunter2, sensitive: true}",
                "{absent: hunter2, sensitive: true}",
                "{one-of: [a, {hunter2: x}], sensitive: true}",
                "{value: hunter2, sensitive: hunter2}",
                "{value: hunter2, matches: hunter2, sensitive: true}",
                "{value: hunter2, sensitive: true",
                "{value: a: hunter2, sensitive: true}",
                "{value: *hunter2, sensitive: true}",
                "{value: !hunter2 x, sensitive: true}",
                "{value: !hunter2, sensitive: true}",
                "{value: \"\\hunter2\", sensitive: true}",
                "{value: \"hunter2, sensitive: true}",
                "{value: @hunter2, sensitive: true}",
                "{value: &a hunter2, sensitive: true, x: *a, *a : b}",
                "{value: \u0007hunter2, sensitive: true}",
                "\n        value: @hunter2\n        sensitive: true",
                "\n        value: a: hunter2\n        sensitive: true",
                "\n        value: >\n          hunter2\n        unknown: hunter2\n        sensitive: true",
                "\n        hunter2\n        sensitive: true",
                "\n        value: [hunter2\n        sensitive: true",
                "x\n    secrets: [TOKEN=hunter2]",
                "x\n    secrets: {TOKEN: hunter2}",
                "x\n    secrets: [TOKEN: hunter2]",
                "x\n    secrets:\n      - TOKEN: hunter2",
                "x\n    secrets:\n      - hunter2=hunter2",
            })
    void secrets_are_nowhere_in_what_is_said_about_a_broken_contract(String value) {
        String text = SENSITIVE + value + "\n";
        assertThat(Contracts.problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString())
                        .doesNotContain("hunter2")
                        .contains(problem.kind().name()));
        // The same with names that nobody has heard of, where no section reads the value.
        String unread = text.replace("variables", "varables").replace("deployments", "deploiments");
        assertThat(Contracts.problems(unread).toString()).doesNotContain(value.contains("sens") ? "hunter2" : "\n\n");
    }

    @Test
    void what_is_not_secret_is_shown_beside_a_secret() {
        String text = "filename: a..b\ntypes:\n  - @A class B\n" + SENSITIVE + "{value: hunter2, sensitive: true}\n";
        assertThat(Contracts.problems(text))
                .extracting(Problem::excerpt)
                .containsExactly("filename: a..b\n           ^", "  - @A class B\n    ^");
        assertThat(Contracts.problems(SENSITIVE + "{matches: 'hunter2[', sensitive: true}\n")
                        .get(0)
                        .excerpt())
                .isEqualTo("      PASSWORD: {matches: ***, sensitive: ***}\n                          ^");
    }

    private static String excerpt(String text) {
        return Contracts.problems(text).get(0).excerpt();
    }
}
