package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.report.Style;
import org.junit.jupiter.api.Test;

final class MavenStyleTest {

    @Test
    void colours_are_for_terminals_and_a_test_has_none() {
        assertThat(MavenStyle.of(null, null)).isSameAs(Style.PLAIN);
        assertThat(MavenStyle.of("", "auto")).isSameAs(Style.PLAIN);
    }

    @Test
    void who_shows_the_log_on_a_terminal_of_its_own_asks_for_colours() {
        assertThat(MavenStyle.of(null, "always")).isInstanceOf(MavenStyle.class);
        assertThat(MavenStyle.of("", "always")).isInstanceOf(MavenStyle.class);
    }

    @Test
    void who_wants_no_colours_gets_none() {
        assertThat(MavenStyle.of("1", "always")).isSameAs(Style.PLAIN);
    }

    @Test
    void the_colours_are_those_of_maven() {
        Style style = MavenStyle.of(null, "always");

        assertThat(style.success("well")).isEqualTo("\u001b[1;32mwell\u001b[m");
        assertThat(style.warning("hm")).isEqualTo("\u001b[1;33mhm\u001b[m");
        assertThat(style.failure("no")).isEqualTo("\u001b[1;31mno\u001b[m");
        assertThat(style.strong("look")).isEqualTo("\u001b[1mlook\u001b[m");
    }
}
