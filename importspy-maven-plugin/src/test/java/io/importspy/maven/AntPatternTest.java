package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AntPatternTest {

    @ParameterizedTest
    @CsvSource({
        "*.jar, a.jar, true",
        "*.jar, lib/a.jar, false",
        "*.jar, a.jar.asc, false",
        "a?.jar, ab.jar, true",
        "a?.jar, a.jar, false",
        "**/*.jar, a.jar, true",
        "**/*.jar, x/y/a.jar, true",
        "lib/**, lib/x/y/a.jar, true",
        "lib/**/a.jar, lib/a.jar, true",
        "lib/**/a.jar, lib/x/y/a.jar, true",
        "lib/**/a.jar, lib/x/ba.jar, false",
        "*/target/*.jar, core/target/core.jar, true",
        "a**.jar, ab.jar, true",
        "a**.jar, a/b.jar, false",
        "a[1].jar, a[1].jar, true",
        "a[1].jar, a1.jar, false",
        "a\\E*.jar, a\\Eb.jar, true"
    })
    void a_path_matches_as_in_ant(String pattern, String path, boolean matches) {
        assertThat(FilePatterns.AntPattern.of(pattern).matches(Path.of(path))).isEqualTo(matches);
    }
}
