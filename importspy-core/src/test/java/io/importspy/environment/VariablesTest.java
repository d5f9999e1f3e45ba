package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VariablesTest {

    @Test
    void a_variable_is_there_or_not_and_an_empty_one_is_there() {
        Variables variables = Variables.of(Map.of("APP_MODE", "production", "EMPTY", ""));
        assertThat(variables.isSet("APP_MODE")).isTrue();
        assertThat(variables.isSet("app_mode")).isFalse();
        assertThat(variables.value("APP_MODE")).contains("production");
        assertThat(variables.isSet("EMPTY")).isTrue();
        assertThat(variables.value("EMPTY")).contains("");
        assertThat(variables.isSet("DEBUG")).isFalse();
        assertThat(variables.value("DEBUG")).isEmpty();
    }

    @Test
    void to_windows_case_is_no_difference() {
        Variables variables = Variables.ignoringCase(Map.of("Path", "C:\\Windows"));
        assertThat(variables.isSet("PATH")).isTrue();
        assertThat(variables.value("path")).contains("C:\\Windows");
    }

    @Test
    void no_value_is_ever_printed() {
        Variables variables = Variables.of(Map.of("DB_PASSWORD", "hunter2"));
        Environment environment = new Environment(
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Unknown<>("?"),
                new Fact.Known<>(variables, "the environment of this process"));
        assertThat(environment.toString()).contains("1 variables").doesNotContain("hunter2", "DB_PASSWORD");
    }

    @Test
    void they_are_a_value_and_later_changes_do_not_reach_them() {
        Map<String, String> source = new HashMap<>(Map.of("A", "1"));
        Variables variables = Variables.of(source);
        source.put("A", "2");
        assertThat(variables).isEqualTo(Variables.of(Map.of("A", "1"))).isNotEqualTo(Variables.of(source));
    }
}
