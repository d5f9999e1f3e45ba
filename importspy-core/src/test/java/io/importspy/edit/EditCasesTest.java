package io.importspy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.reader.Marked;
import io.importspy.verdict.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the cases of {@code edits.txt} against the editor. Each is a contract in which <code>«name»</code> stands in front of the entries
 * that are edited, then a line for each edit, beginning with {@code !} (with the reason behind {@code =>} where it must be refused), then
 * behind {@code ---} the contract as it must be; nothing where it must stay as it is.
 */
final class EditCasesTest {

    record Fixture(String name, String before, List<String> edits, String after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fixture> fixtures() throws IOException {
        try (InputStream in = EditCasesTest.class.getResourceAsStream("edits.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(EditCasesTest::fixture);
        }
    }

    private static Fixture fixture(String text) {
        String name = text.substring(0, text.indexOf('\n'));
        String[] halves = text.substring(name.length() + 1).split("(?m)^---\n", 2);
        List<String> edits =
                halves[0].lines().filter(line -> line.startsWith("! ")).toList();
        String before = halves[0].substring(0, halves[0].indexOf("\n! ") + 1);
        return new Fixture(
                name, before, edits, halves.length == 1 ? Marked.of(before).text() : halves[1]);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_contract_is_edited_as_the_case_says(Fixture fixture) throws BrokenContractException {
        edited(fixture, "\n");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_contract_keeps_its_line_breaks(Fixture fixture) throws BrokenContractException {
        edited(fixture, "\r\n");
        edited(fixture, "\r");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_contract_without_a_line_break_at_its_end_gets_none(Fixture fixture) throws BrokenContractException {
        edited(
                new Fixture(
                        fixture.name(),
                        fixture.before().stripTrailing(),
                        fixture.edits(),
                        fixture.after().stripTrailing()),
                "\n");
    }

    private static void edited(Fixture fixture, String lineBreak) throws BrokenContractException {
        Marked marked = Marked.of(fixture.before().replace("\n", lineBreak));
        List<Edit> edits = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (String line : fixture.edits()) {
            String[] parts = line.substring(2).split(" => ", 2);
            edits.add(edit(parts[0], marked));
            reasons.addAll(Arrays.asList(parts).subList(1, parts.length));
        }
        Edited edited = ContractEditor.edit(marked.text(), "spymodel.yml", edits);
        assertThat(edited.text()).isEqualTo(fixture.after().replace("\n", lineBreak));
        assertThat(edited.refused().stream().map(refusal -> refusal.reason().name()))
                .containsExactlyElementsOf(reasons);
    }

    private static Edit edit(String line, Marked marked) {
        String[] words = line.split(" ", 3);
        return switch (words[0]) {
            case "reword" -> new Edit.Reword(at(words[1], marked), words[2]);
            case "remove" -> new Edit.Remove(at(words[1], marked));
            case "member" -> new Edit.AddMember(at(words[1], marked), words[2]);
            case "using" -> new Edit.AddUsing(words[1]);
            case "type" -> {
                String[] parts = line.substring("type ".length()).split(" \\| ");
                yield new Edit.AddType(parts[0], Arrays.asList(parts).subList(1, parts.length));
            }
            case "waiver" -> {
                String[] parts = line.substring("waiver ".length()).split(" \\| ");
                yield new Edit.AddWaiver(parts[0], parts[1], parts[2]);
            }
            default -> throw new AssertionError(line);
        };
    }

    private static Place at(String name, Marked marked) {
        int offset = marked.marks().stream()
                .filter(mark -> mark.id().equals(name))
                .findFirst()
                .orElseThrow()
                .offset();
        List<String> lines = LineOrigins.split(marked.text().substring(0, offset) + "x");
        String last = lines.get(lines.size() - 1);
        return new Place("spymodel.yml", lines.size(), last.codePointCount(0, last.length()));
    }
}
