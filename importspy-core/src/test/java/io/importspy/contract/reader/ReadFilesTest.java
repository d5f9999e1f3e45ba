package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Lines;
import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadFilesTest {

    private static final int ENOUGH = 1_000;

    @TempDir
    Path folder;

    @Test
    void what_is_written_stands_at_its_line_and_column() throws IOException {
        assertThat(lines("""
                filename: a.jar
                types:
                  - type: com.acme.Money
                    because: it is one
                    members: ["long cents()"]
                  - com.acme.Account
                """))
                .containsExactly(
                        "1:1 filename: a.jar",
                        "2:1 types:",
                        "3:5   - type: com.acme.Money",
                        "4:5     because: it is one",
                        "5:5     members:",
                        "5:15       - long cents()",
                        "6:5   - com.acme.Account");
    }

    @Test
    void a_value_knows_its_own_place() throws IOException {
        OutlineNode node = read("filename:   a.jar\n").get(0).nodes().get(0);
        assertThat(node.valuePlace()).isEqualTo(new Place("spymodel.yml", 1, 13));
    }

    @Test
    void an_entry_whose_first_key_has_a_list_stands_on_a_line_of_its_own() throws IOException {
        assertThat(lines("deployments:\n  - os: [linux, macos]\n    arch: x86_64\n"))
                .containsExactly(
                        "1:1 deployments:",
                        "2:5   - ",
                        "2:5     os:",
                        "2:10       - linux",
                        "2:17       - macos",
                        "3:5     arch: x86_64");
    }

    @Test
    void nothing_listed_is_shown_as_such() throws IOException {
        assertThat(lines("services: {\"*\": []}\nmanifest: {}\n"))
                .containsExactly("1:1 services:", "1:12   *: []", "2:1 manifest: {}");
    }

    @Test
    void a_sensitive_value_is_nowhere() throws IOException {
        assertThat(lines("""
                deployments:
                  - name: a
                    variables:
                      TOKEN: {value: hunter2, sensitive: true}
                      LIST: {one-of: [hunter3, hunter4], sensitive: true}
                    secrets: [PASSWORD, KEY=hunter5]
                """)).noneMatch(line -> line.contains("hunter")).anyMatch(line -> line.endsWith("- PASSWORD"));
    }

    @Test
    void what_is_sensitive_or_secret_in_one_block_is_so_in_all() throws IOException {
        Files.writeString(folder.resolve("base.yml"), """
                deployments:
                  - name: base
                    variables: {token: hunter2, Mode: plain}
                """);
        assertThat(lines("""
                extends: base.yml
                deployments:
                  - name: a
                    variables: {PASSWORD: hunter3, OTHER: {matches: hunter4}, MODE: plain}
                  - name: b
                    variables: {TOKEN: {value: hunter5, sensitive: true}}
                    secrets: [PASSWORD, OTHER]
                """))
                .noneMatch(line -> line.contains("hunter"))
                .anyMatch(line -> line.endsWith("MODE: plain"))
                .anyMatch(line -> line.endsWith("Mode: plain"));
    }

    @Test
    void where_a_part_of_the_contract_is_not_seen_no_value_of_a_variable_is_shown() throws IOException {
        String contract = """
                deployments:
                  - name: a
                    variables: {TOKEN: hunter2}
                """;
        assertThat(lines("extends: com.acme:contracts:1.0\n" + contract)).noneMatch(line -> line.contains("hunter"));
        assertThat(lines("extends: gone.yml\n" + contract)).noneMatch(line -> line.contains("hunter"));
        assertThat(lines("filename: a: b\n" + contract)).noneMatch(line -> line.contains("hunter"));
        assertThat(lines(contract)).anyMatch(line -> line.contains("hunter"));
    }

    @Test
    void what_it_extends_comes_behind_it_and_what_is_not_to_be_had_is_named() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/base.yml"), "extends: [gone.yml, ../spymodel.yml]\nfilename: b.jar\n");
        List<Outline> outlines = read("extends: [shared/base.yml, 'com.acme:contracts:1.0']\nfilename: a.jar\n");
        assertThat(outlines)
                .extracting(Outline::file)
                .containsExactly("spymodel.yml", "shared/base.yml", "shared/gone.yml", "com.acme:contracts:1.0");
        assertThat(outlines).filteredOn(outline -> outline.gap().isPresent()).hasSize(2);
        assertThat(outlines.get(0).extending()).isTrue();
    }

    @Test
    void a_broken_contract_has_an_outline_as_far_as_it_is_yaml() throws IOException {
        assertThat(lines("deploymnets:\n  - name: a\nfilename: a: b\n"))
                .contains("2:5   - name: a", "3:1 filename: a: b");
        assertThat(read("a: [\n").get(0).gap()).contains("it is no YAML that can be read");
        assertThat(read("# nothing\n").get(0).gap()).contains("there is nothing in it");
    }

    @Test
    void what_is_no_text_is_no_contract() throws IOException {
        Path file = Files.write(folder.resolve("app.jar"), new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFE});
        assertThat(Lines.of(file, "app.jar", ENOUGH)).singleElement().satisfies(outline -> {
            assertThat(outline.nodes()).isEmpty();
            assertThat(outline.gap()).isPresent();
        });
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_are_named() {
        assertThat(Lines.of(folder.resolve("gone"), "gone", ENOUGH).get(0).gap())
                .contains("there is no contract");
        assertThat(Lines.of(folder, "folder", ENOUGH).get(0).gap())
                .contains("the contract cannot be read: it is a folder");
    }

    @Test
    void no_more_is_read_than_is_wanted() throws IOException {
        String laughs = "a: &a [x, x, x, x, x, x, x, x]\n"
                + "b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n"
                + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n"
                + "d: [*c, *c, *c, *c, *c, *c, *c, *c]\n";
        Outline outline = read(laughs).get(0);
        assertThat(count(outline.nodes())).isEqualTo(ENOUGH);
        assertThat(outline.gap()).contains("it has more entries than a page can show");
    }

    private List<Outline> read(String contract) throws IOException {
        Path file = Files.write(folder.resolve("spymodel.yml"), contract.getBytes(StandardCharsets.UTF_8));
        return Lines.of(file, "spymodel.yml", ENOUGH);
    }

    /** Every entry of every file on a line, as a reader of the page sees it. */
    private List<String> lines(String contract) throws IOException {
        List<String> lines = new ArrayList<>();
        read(contract).forEach(outline -> outline.nodes().forEach(node -> print(node, "", lines)));
        return lines;
    }

    private static void print(OutlineNode node, String indent, List<String> lines) {
        String key = node.key().isEmpty() ? "" : node.key() + (node.value().isEmpty() ? ":" : ": ");
        Place place = node.place();
        lines.add(place.line() + ":" + place.column() + " " + indent + (node.item() ? "- " : "") + key + node.value());
        node.children().forEach(child -> print(child, indent + "  ", lines));
    }

    private static int count(List<OutlineNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }
}
