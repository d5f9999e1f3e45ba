package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {

    @ParameterizedTest
    @CsvSource({
        "amd64, x86_64",
        "x86_64, x86_64",
        "X64, x86_64",
        "arm64, aarch64",
        "aarch64, aarch64",
        "386, x86",
        "i386, x86",
        "i686, x86",
        "x86, x86",
        "arm, arm",
        "ppc64le, ppc64le",
        "ppc64, ppc64",
        "s390x, s390x",
        "riscv64, riscv64",
        "loongarch64, loongarch64"
    })
    void a_word_or_an_alias_names_an_architecture(String written, String word) {
        assertThat(Architecture.parse(written)).map(Architecture::word).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x86_46", "64", "intel", "amd64 "})
    void other_words_name_none(String written) {
        assertThat(Architecture.parse(written)).isEmpty();
    }

    @Test
    void each_word_means_itself() {
        assertThat(Architecture.words())
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(Architecture.parse(word))
                        .map(Object::toString)
                        .contains(word));
    }
}
