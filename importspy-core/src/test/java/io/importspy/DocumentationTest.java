package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.fixture.Ids;
import io.importspy.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the documentation shows: each contract is held against the Java blocks above it. */
class DocumentationTest {

    private static final Path DOCS = Path.of("../docs");
    /** What says what each finding means. */
    private static final List<String> REFERENCES = List.of("contract.md", "compatibility.md");

    /** What the reference says of class files, whatever JDK compiles them. */
    private static final List<String> JAVA_17 = List.of("--release", "17");

    private static final Pattern BLOCK =
            Pattern.compile("^```(java|yaml check|yaml contract)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_contract_says_what_its_marks_say() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : REFERENCES) {
            addTests(page, Files.readString(DOCS.resolve(page)), tests);
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    /** A contract is about the Java blocks that stand next above it, with no other contract between them. */
    private void addTests(String page, String text, List<DynamicTest> tests) {
        List<String> units = new ArrayList<>();
        boolean afterContract = false;
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            boolean java = block.group(1).equals("java");
            if (java && afterContract) {
                units.clear();
            }
            if (java) {
                units.add(block.group(2));
            } else if (block.group(1).equals("yaml check")) {
                String contract = block.group(2);
                String[] sources = units.toArray(String[]::new);
                Path place = folder.resolve("block" + tests.size());
                tests.add(DynamicTest.dynamicTest(
                        page + ": " + heading(text, block.start()),
                        () -> Gate.with(place, JAVA_17, sources).check(contract)));
            }
            afterContract = !java;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract.md", "getting-started.md", "embedding.md"})
    void no_contract_that_is_shown_is_broken(String page) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve(page)));
        Gate gate = Gate.of(folder, "package com.acme; public class Plugin {}");
        int contracts = 0;
        while (block.find()) {
            if (block.group(1).equals("yaml contract")) {
                assertThat(gate.verdict(block.group(2)).outcome()).isNotEqualTo(Outcome.BROKEN);
                contracts++;
            }
        }
        assertThat(contracts).isPositive();
    }

    @Test
    void every_id_has_its_paragraph() throws IOException {
        StringBuilder references = new StringBuilder();
        for (String page : REFERENCES) {
            references.append(Files.readString(DOCS.resolve(page)));
        }
        assertThat(Ids.ofCore())
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(references).contains("`" + id + "`"));
    }

    private static String heading(String text, int before) {
        int start = text.lastIndexOf("\n#", before) + 1;
        return text.substring(start, text.indexOf('\n', start));
    }
}
