package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Hidden;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VariablesTest {

    @Test
    void a_variable_is_there_or_not_and_an_empty_one_is_there() {
        Variables variables = Variables.of(Map.of("APP_MODE", "production", "EMPTY", ""));
        assertThat(variables.find("app_mode")).isEqualTo(new Absent());
        assertThat(variables.find("APP_MODE")).isEqualTo(new Present("production"));
        assertThat(variables.find("EMPTY")).isEqualTo(new Present(""));
        assertThat(variables.find("DEBUG")).isEqualTo(new Absent());
    }

    @Test
    void to_windows_case_is_no_difference() {
        Variables variables = Variables.ignoringCase(Map.of("Path", "C:\\Windows"));
        assertThat(variables.find("PATH")).isEqualTo(new Present("C:\\Windows"));
        assertThat(variables.find("path")).isEqualTo(new Present("C:\\Windows"));
    }

    @Test
    void no_value_is_ever_printed() {
        Variables variables = Variables.of(Map.of("DB_PASSWORD", "hunter2"));
        Environment environment = new Environment(
                "here",
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Known<>(variables, "the environment of this process"),
                ContainerEntrypoint.FIXED);
        assertThat(environment.toString()).contains("1 variables").doesNotContain("hunter2", "DB_PASSWORD");
        assertThat(variables.find("DB_PASSWORD").toString()).doesNotContain("hunter2");
    }

    @Test
    void what_is_set_later_wins() {
        Variables image = Variables.of(Map.of("A", "1", "B", "1"));
        Variables manifest = Variables.of(Map.of("B", "2", "C", "2"));
        assertThat(image.overlaidWith(manifest)).isEqualTo(Variables.of(Map.of("A", "1", "B", "2", "C", "2")));
        Variables windows = Variables.ignoringCase(Map.of("Path", "1")).overlaidWith(Variables.of(Map.of("PATH", "2")));
        assertThat(windows.find("path")).isEqualTo(new Present("2"));
    }

    @Test
    void what_may_be_set_later_leaves_a_name_set_and_its_value_open() {
        Variables image = Variables.of(Map.of("A", "1", "B", "1"));
        Variables one =
                image.overlaidWith(Variables.of(Map.of("A", new Perhaps("?"), "C", new Perhaps("?")), new Absent()));
        assertThat(one.find("A")).isEqualTo(new Hidden("?"));
        assertThat(one.find("B")).isEqualTo(new Present("1"));
        assertThat(one.find("C")).isEqualTo(new Perhaps("?"));
        assertThat(one.find("D")).isEqualTo(new Absent());

        Variables any = image.overlaidWith(Variables.of(Map.of("B", new Present("2")), new Perhaps("?")));
        assertThat(any.find("A")).isEqualTo(new Hidden("?"));
        assertThat(any.find("B")).isEqualTo(new Present("2"));
        assertThat(any.find("D")).isEqualTo(new Perhaps("?"));
    }

    @Test
    void they_are_a_value_and_later_changes_do_not_reach_them() {
        Map<String, String> source = new HashMap<>(Map.of("A", "1"));
        Variables variables = Variables.of(source);
        source.put("A", "2");
        assertThat(variables).isEqualTo(Variables.of(Map.of("A", "1"))).isNotEqualTo(Variables.of(source));
    }
}
