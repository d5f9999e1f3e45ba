package io.importspy.environment.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonParserTest {

    @Test
    void what_rfc_8259_has_is_understood() throws Exception {
        JsonValue json = parse(
                " {\"a\":\"\\u00e4\\n\\\"\\/\\ud83d\\ude00\",\t\"b\" : [ 1, -0.5e+3, true, null, \"x\", {} ],\r\n\"c\":{}} ");
        assertThat(json.text("a")).contains("\u00e4\n\"/\ud83d\ude00");
        assertThat(json.items("b")).hasSize(6);
        assertThat(json.texts("b")).containsExactly("x");
        assertThat(json.get("c")).contains(new JsonValue.Fields(Map.of()));
        assertThat(parse("[]")).isEqualTo(new JsonValue.Items(List.of()));
        assertThat(json.text("b")).isEmpty();
        assertThat(json.text("d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "[1",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1,}",
                "'a'",
                "01",
                "+1",
                ".5",
                "1.",
                "tru",
                "nul",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "[] []",
                "{\"a\":1,\"a\":2}"
            })
    void everything_else_is_none(String text) {
        assertThatExceptionOfType(JsonParser.NoJson.class).isThrownBy(() -> parse(text));
    }

    @Test
    void neither_depth_nor_bytes_bring_it_down() {
        assertThatExceptionOfType(JsonParser.NoJson.class).isThrownBy(() -> parse("[".repeat(1_000_000)));
        assertThatExceptionOfType(JsonParser.NoJson.class)
                .isThrownBy(() -> JsonParser.parse(new byte[] {'"', (byte) 0xFF}));
    }

    private static JsonValue parse(String text) throws JsonParser.NoJson {
        return JsonParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
