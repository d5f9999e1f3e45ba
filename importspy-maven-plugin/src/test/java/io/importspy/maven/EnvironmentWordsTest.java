package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentChoice.Host;
import io.importspy.EnvironmentChoice.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentWordsTest {

    @TempDir
    Path folder;

    @Test
    void two_words_are_known_in_any_case() throws Exception {
        assertThat(EnvironmentWords.read("host", folder)).isEqualTo(EnvironmentChoice.HOST);
        assertThat(EnvironmentWords.read(" None ", folder)).isEqualTo(EnvironmentChoice.NONE);
    }

    @Test
    void everything_else_is_a_path_and_what_is_behind_its_hash_a_part() throws Exception {
        Path manifest = Files.createFile(folder.resolve("app.yaml"));
        Path odd = Files.createFile(folder.resolve("odd#app"));
        assertThat(EnvironmentWords.read("HOST, app.yaml#billing/app,odd#app", folder)
                        .sources())
                .containsExactly(
                        new Host(), new Place(manifest, Optional.of("billing/app")), new Place(odd, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host,", ",host", "none,host", "nowhere", "nowhere#app", "${unset}", "#app"})
    void what_is_neither_stops_the_build(String text) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> EnvironmentWords.read(text, folder))
                .withMessageStartingWith("importspy.environment is '");
    }
}
