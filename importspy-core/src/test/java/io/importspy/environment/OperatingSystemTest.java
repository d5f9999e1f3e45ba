package io.importspy.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({
        "linux, linux",
        "Linux, linux",
        "macOS, macos",
        "Mac OS X, macos",
        "osx, macos",
        "darwin, macos",
        "Windows, windows",
        "AIX, aix",
        "FreeBSD, freebsd",
        "OpenBSD, openbsd",
        "Solaris, solaris",
        "SunOS, solaris",
        "OS/400, ibmi",
        "z/OS, zos"
    })
    void a_word_or_an_alias_names_a_system(String written, String word) {
        assertThat(OperatingSystem.parse(written)).map(OperatingSystem::word).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "linus", "Windows 11", "macos 14", "beos", " linux"})
    void a_contract_cannot_ask_for_more_than_is_compared(String written) {
        assertThat(OperatingSystem.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 10, windows",
        "Windows 11, windows",
        "Windows Server 2022, windows",
        "Mac OS X, macos",
        "Linux, linux",
        "Darwin, macos",
        "SunOS, solaris"
    })
    void what_java_calls_a_system_is_understood(String osName, String word) {
        assertThat(OperatingSystem.ofName(osName)).map(OperatingSystem::word).contains(word);
    }

    @Test
    void each_name_means_one_system_and_each_word_itself() {
        assertThat(OperatingSystem.words())
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(OperatingSystem.parse(word))
                        .map(Object::toString)
                        .contains(word));
        assertThat(OperatingSystem.ofName("Haiku")).isEmpty();
    }
}
