package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.EnvironmentChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvironmentParameterTest {

    @TempDir
    Path folder;

    private EnvironmentParameter words;

    @BeforeEach
    void without_toolchain() {
        words = new EnvironmentParameter(folder, Optional.empty());
    }

    @Test
    void two_words_are_known_in_any_case() throws Exception {
        assertThat(words.read("host")).isEqualTo(EnvironmentChoice.HOST);
        assertThat(words.read(" None ")).isEqualTo(EnvironmentChoice.NONE);
    }

    @Test
    void everything_else_is_a_path_and_what_is_behind_its_hash_a_part() throws Exception {
        Path manifest = Files.createFile(folder.resolve("app.yaml"));
        Path odd = Files.createFile(folder.resolve("odd#app"));
        assertThat(words.read("HOST, app.yaml#billing/app,odd#app"))
                .isEqualTo(EnvironmentChoice.HOST
                        .and(EnvironmentChoice.at(manifest, "billing/app"))
                        .and(EnvironmentChoice.at(odd)));
    }

    @Test
    void a_jdk_that_the_build_has_selected_is_the_default() throws Exception {
        EnvironmentChoice jdk = EnvironmentChoice.jdk(folder);
        EnvironmentParameter selected = new EnvironmentParameter(folder, Optional.of(folder));
        assertThat(selected.read(null)).isEqualTo(jdk);
        assertThat(selected.read("Toolchain")).isEqualTo(jdk);
        assertThat(selected.read("toolchain,host")).isEqualTo(jdk.and(EnvironmentChoice.HOST));
        assertThat(selected.read("host")).isEqualTo(EnvironmentChoice.HOST);
        assertThat(words.read(null)).isEqualTo(EnvironmentChoice.HOST);
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> words.read("toolchain"))
                .withMessageContaining("this build has selected no JDK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host,", ",host", "none,host", "nowhere", "nowhere#app", "${unset}", "#app"})
    void what_is_neither_stops_the_build(String text) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> words.read(text))
                .withMessageStartingWith("importspy.environment is '");
    }
}
