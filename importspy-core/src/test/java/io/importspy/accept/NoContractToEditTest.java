package io.importspy.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.Accepted;
import io.importspy.CheckRequest;
import io.importspy.ImportSpy;
import io.importspy.fixture.Compiled;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that cannot be read is broken for {@code accept} as it is for a check, with its place. */
class NoContractToEditTest {

    @TempDir
    Path folder;

    @Test
    void one_that_is_not_utf_8() throws IOException {
        Files.write(folder.resolve("spymodel.yml"), "types: [com.acme.Größe]".getBytes(StandardCharsets.ISO_8859_1));
        assertBroken(RuleId.CONTRACT_ENCODING);
    }

    @Test
    void one_that_is_gone() {
        assertBroken(RuleId.CONTRACT_MISSING);
    }

    private void assertBroken(RuleId rule) {
        Path classes = Compiled.into(folder.resolve("classes"), List.of(), "package com.acme; public class Plugin {}");
        Accepted accepted = ImportSpy.accept(
                CheckRequest.of(folder.resolve("spymodel.yml"), classes).contractName("spymodel.yml"));
        assertThat(accepted.text()).isEmpty();
        assertThat(accepted.remaining()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.contract().orElseThrow().toString()).startsWith("spymodel.yml");
        });
    }
}
