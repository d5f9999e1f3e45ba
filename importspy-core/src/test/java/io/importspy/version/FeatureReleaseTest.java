package io.importspy.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which feature releases a range allows. */
class FeatureReleaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17                 | 17",
                "17.0.12            | 17",
                "[17,20)            | 17 18 19",
                "[17,20]            | 17 18 19 20",
                "(17,20]            | 18 19 20",
                "[17.0.5,18)        | 17",
                "(17.0.5,18.0.1)    | 17 18",
                "[1.8,9)            | 8",
                "[8],[11,12]        | 8 11 12",
                "[18-ea,19)         | 18",
            })
    void a_release_is_in_a_range_that_has_some_update_of_it(String range, String releases) throws Exception {
        VersionRange<JavaVersion> allowed = VersionRange.ofJava(range);
        List<String> in = IntStream.rangeClosed(1, 30)
                .filter(number -> new FeatureRelease(number).isIn(allowed))
                .mapToObj(String::valueOf)
                .toList();
        assertThat(String.join(" ", in)).isEqualTo(releases);
    }

    @ParameterizedTest
    @CsvSource({"'[17,)', true", "'[17,18)', false", "'[17,18]', true", "17, false", "'(,17]', false"})
    void a_range_that_goes_further_is_known(String range, boolean further) throws Exception {
        assertThat(new FeatureRelease(17).isExceededBy(VersionRange.ofJava(range)))
                .isEqualTo(further);
    }
}
