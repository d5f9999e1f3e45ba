package io.importspy.environment.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Environment files, read by the rules of {@code docker run --env-file}. */
final class EnvironmentFileTest {

    @TempDir
    Path folder;

    @Test
    void each_line_sets_a_variable_to_all_that_is_behind_its_first_equals_sign() throws Exception {
        Variables variables =
                read("\uFEFFAPP_MODE=production\n# DEBUG=1\n\n  \tURL=jdbc:x?a=b\r\nEMPTY=\nmy.odd-name=1\n");
        assertThat(variables.find("APP_MODE")).isEqualTo(new Present("production"));
        assertThat(variables.find("URL")).isEqualTo(new Present("jdbc:x?a=b"));
        assertThat(variables.find("EMPTY")).isEqualTo(new Present(""));
        assertThat(variables.find("my.odd-name")).isEqualTo(new Present("1"));
        assertThat(variables.find("DEBUG")).isEqualTo(new Absent());
        assertThat(variables.find("app_mode")).isEqualTo(new Absent());
    }

    @Test
    void quotes_and_blanks_and_comments_behind_it_are_part_of_the_value() throws Exception {
        Variables variables = read("A=\"quoted\"\nB='x'\nC= 1 \nD=1 # one\nE=$A");
        assertThat(variables.find("A")).isEqualTo(new Present("\"quoted\""));
        assertThat(variables.find("B")).isEqualTo(new Present("'x'"));
        assertThat(variables.find("C")).isEqualTo(new Present(" 1 "));
        assertThat(variables.find("D")).isEqualTo(new Present("1 # one"));
        assertThat(variables.find("E")).isEqualTo(new Present("$A"));
    }

    @Test
    void a_name_alone_is_set_only_where_the_container_is_started() throws Exception {
        assertThat(read("A=1\nPATH\n").find("PATH")).isInstanceOf(Perhaps.class);
    }

    @Test
    void the_last_of_two_lines_counts() throws Exception {
        assertThat(read("A=1\nA=2\n").find("A")).isEqualTo(new Present("2"));
    }

    /** What Docker 28 sends to its engine for these files. */
    @Test
    void lines_end_where_they_end_for_docker() throws Exception {
        Variables returns = read("A=1\rB=2\nC=3\r\r\nD=4\r");
        assertThat(returns.find("A")).isEqualTo(new Present("1\rB=2"));
        assertThat(returns.find("B")).isEqualTo(new Absent());
        assertThat(returns.find("C")).isEqualTo(new Present("3\r"));
        assertThat(returns.find("D")).isEqualTo(new Present("4"));
        assertThat(read("A=1\u2028B=2\u0085").find("A")).isEqualTo(new Present("1\u2028B=2\u0085"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u0085", "\u2003", "\u000b\f", "\r \t"})
    void every_white_space_in_front_of_a_name_is_an_indent(String indent) throws Exception {
        assertThat(read("A=1\n" + indent + "B=2\n" + indent + "\n" + indent + "#\n")
                        .find("B"))
                .isEqualTo(new Present("2"));
        assertThat(read("\u200bB=2").find("B")).isEqualTo(new Absent());
        assertThat(read("\u001cB=2").find("B")).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @CsvSource({"65533, ''", "65533, '\n'", "65532, '\r\n'"})
    void a_line_is_no_longer_than_docker_reads_it(int length, String end) throws Exception {
        assertThat(read("A=" + "x".repeat(length) + end).find("A")).isEqualTo(new Present("x".repeat(length)));
        assertThatExceptionOfType(UnobservableException.class)
                .isThrownBy(() -> read("A=" + "x".repeat(length + 1) + end))
                .withMessageStartingWith("environment.unreadable: app.env: ")
                .withMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nexport B=hunter2\n", "A=1\n=hunter2\n", "A=1\nB : hunter2", "A=1\nthe hunter2=\n"})
    void what_docker_refuses_is_named_by_its_line_and_never_shown(String text) {
        assertThatExceptionOfType(UnobservableException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("environment.unreadable: app.env: ")
                .withMessageContaining("line 2")
                .withMessageNotContaining("hunter2");
    }

    private Variables read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("app.env"), text);
        Environment place = EnvironmentSource.at(file, "app.env", Optional.empty())
                .observe()
                .get(0);
        assertThat(place.java()).isInstanceOf(Fact.Untold.class);
        return place.variables().either(Fact.Known::value, why -> {
            throw new AssertionError(why);
        });
    }
}
