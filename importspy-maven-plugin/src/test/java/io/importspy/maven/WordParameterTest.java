package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.report.Mode;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordParameterTest {

    @ParameterizedTest
    @ValueSource(strings = {"relaxed", "RELAXED", "Relaxed", " relaxed "})
    void a_word_is_known_in_any_case(String word) throws MojoExecutionException {
        assertThat(choose(word)).isEqualTo(Mode.RELAXED);
    }

    @Test
    void a_slip_is_answered_with_the_nearest_word() {
        assertThatThrownBy(() -> choose("relaxd"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("importspy.mode is 'relaxd', but must be one of strict, relaxed (did you mean 'relaxed'?)");
    }

    @Test
    void what_is_like_no_word_is_answered_with_all_of_them() {
        assertThatThrownBy(() -> choose("off\n"))
                .hasMessage("importspy.mode is 'off\\n', but must be one of strict, relaxed");
    }

    private static Mode choose(String word) throws MojoExecutionException {
        return WordParameter.choose("importspy.mode", word, Mode.values());
    }
}
