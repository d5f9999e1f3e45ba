package io.importspy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestWordTest {

    private static final List<String> KEYS = List.of(
            "spymodel",
            "filename",
            "version",
            "match",
            "manifest",
            "using",
            "types",
            "deployments",
            "os",
            "arch",
            "java",
            "vendor",
            "vm",
            "variables",
            "secrets",
            "because",
            "severity",
            "one-of",
            "matches",
            "absent");

    @ParameterizedTest
    @CsvSource({
        "deployment, deployments",
        "deploymnets, deployments",
        "depolyment, deployments",
        "Deployments, deployments",
        "one_of, one-of",
        "type, types",
        "verison, version",
        "vendro, vendor",
        "so, os",
        "ach, arch",
        "jav, java",
        "usign, using",
        "match, match"
    })
    void a_misspelt_word_leads_to_the_one_that_was_meant(String written, String meant) {
        assertThat(NearestWord.to(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "classes", "functions", "superclasses", "environment", "x86", "python", "kernel"})
    void a_word_that_resembles_none_leads_nowhere(String written) {
        assertThat(NearestWord.to(written, KEYS)).isEmpty();
    }

    @Test
    void the_nearer_word_wins_and_of_two_equally_near_the_earlier() {
        assertThat(NearestWord.to("matche", List.of("matches", "match"))).contains("matches");
        assertThat(NearestWord.to("matche", List.of("match", "matches"))).contains("match");
        assertThat(NearestWord.to("matchess", List.of("match", "matches"))).contains("matches");
    }

    @Test
    void a_text_beyond_measure_is_answered_at_once() {
        assertThat(NearestWord.to("x".repeat(10_000_000), KEYS)).isEmpty();
    }
}
