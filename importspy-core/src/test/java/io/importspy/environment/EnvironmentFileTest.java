package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
