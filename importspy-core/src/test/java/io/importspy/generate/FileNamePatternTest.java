package io.importspy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "billing-plugin-2.1.0.jar, billing-plugin-*.jar",
        "billing-plugin-2.1.0-SNAPSHOT.jar, billing-plugin-*.jar",
        "guava-33.1.0-jre.jar, guava-*.jar",
        "jackson-module-scala_2.13-2.17.0.jar, jackson-module-scala_2.13-*.jar",
        "shop-1.war, shop-*.war",
        "app.jar, app.jar",
        "h2o.jar, h2o.jar"
    })
    void the_version_is_left_open(String fileName, String pattern) {
        assertThat(FileNamePattern.of(fileName)).contains(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classes", "a*b.jar", "what?.jar", "a\\b.jar"})
    void a_name_that_is_no_archives_or_would_be_misread_has_no_pattern(String fileName) {
        assertThat(FileNamePattern.of(fileName)).isEmpty();
    }
}
