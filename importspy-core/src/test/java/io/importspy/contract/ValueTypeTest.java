package io.importspy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTypeTest {

    @Test
    void a_type_is_called_by_its_word() {
        assertThat(ValueType.words())
                .containsExactly("int", "bool", "url", "path", "duration")
                .allSatisfy(word ->
                        assertThat(ValueType.parse(word)).map(ValueType::word).contains(word));
        assertThat(ValueType.parse("integer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8080", "-1", "+5", "007", "2147483647", "-2147483648"})
    void int_is_what_java_reads_as_one(String value) {
        assertThat(ValueType.INT.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "1.0", "1_000", "0x1F", "2147483648", "99999999999999999999", "٣", "-", "one"})
    void int_is_nothing_else(String value) {
        assertThat(ValueType.INT.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "FALSE, true",
        "False, true",
        "yes, false",
        "1, false",
        "on, false",
        "'', false",
        "' true', false"
    })
    void bool_is_true_or_false(String value, boolean accepted) {
        assertThat(ValueType.BOOL.accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://localhost:8080/a?b=c#d",
                "HTTP://EXAMPLE.ORG",
                "http://[::1]:80/",
                "http://my_host/",
                "ftp://example.org/x",
                "postgres://user:secret@db/app",
                "amqp://broker",
                "file:///etc/hosts",
                "file:/etc/hosts",
                "jdbc:postgresql://db:5432/app",
                "jdbc:h2:mem:test",
                "jar:file:/a.jar!/b",
                "mailto:a@example.org",
                "urn:isbn:0451450523"
            })
    void a_url_says_where(String value) {
        assertThat(ValueType.URL.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/etc/hosts",
                "//example.org/x",
                "localhost:8080",
                "user:password",
                "C:/Windows",
                "C:\\Windows",
                "c://x",
                "http://",
                "http:///x",
                "http:x",
                "http://a b",
                "https://example.org ",
                "://x",
                "1http://x",
                "jdbc:"
            })
    void what_does_not_is_no_url(String value) {
        assertThat(ValueType.URL.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/etc/hosts",
                "etc/hosts",
                ".",
                "..",
                "../x",
                "~/x",
                "a",
                "with blank/x",
                "C:\\Program Files\\x",
                "C:/x",
                "c:",
                "\\\\server\\share",
                "größe/日本"
            })
    void a_path_is_one_place_in_a_file_system(String value) {
        assertThat(ValueType.PATH.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " /x",
                "/x ",
                "/a:/b",
                "C:\\a;D:\\b",
                "https://x",
                "a\nb",
                "a\u0000b",
                "*.jar",
                "a?b",
                "a|b",
                "\"a\""
            })
    void lists_urls_globs_and_noise_are_no_path(String value) {
        assertThat(ValueType.PATH.accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30s", "5m", "2h", "100ms", "1d", "10us", "10µs", "5ns", "1h30m", "1m30s", "1.5h", "30S", "0s", "PT30S",
                "PT1H30M", "P2D", "P1DT2H", "PT0.5S", "-PT5M", "pt5m"
            })
    void a_duration_is_iso_8601_or_numbers_with_units(String value) {
        assertThat(ValueType.DURATION.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "s",
                "30 s",
                "30s ",
                "30x",
                "P",
                "PT",
                "P1Y",
                "30m1h",
                "1h1h",
                "-5s",
                "five minutes",
                "1.s",
                ".5s",
                "1:30"
            })
    void anything_else_is_no_duration(String value) {
        assertThat(ValueType.DURATION.accepts(value)).isFalse();
    }
}
