package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the broken contracts that docs/contract.md shows: each line is as wrong as its mark says. */
final class BrokenReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/contract.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```yaml broken\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("# BROKEN ([a-z.-]+)");

    @Test
    void every_broken_contract_is_as_wrong_as_its_marks_say() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(REFERENCE));
        int blocks = 0;
        while (block.find()) {
            assertThat(Contracts.problems(block.group(1)))
                    .extracting(problem -> problem.position().line() + " " + problem.id())
                    .containsExactlyElementsOf(marks(block.group(1)));
            blocks++;
        }
        assertThat(blocks).isPositive();
    }

    @Test
    void every_id_is_explained() throws IOException {
        String text = Files.readString(REFERENCE);
        assertThat(ProblemKind.values())
                .allSatisfy(
                        kind -> assertThat(text).contains("| `" + kind.rule().id() + "` |"));
    }

    private static List<String> marks(String contract) {
        List<String> marks = new ArrayList<>();
        String[] lines = contract.split("\n");
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = MARK.matcher(lines[i]);
            if (mark.find()) {
                marks.add((i + 1) + " " + mark.group(1));
            }
        }
        return marks;
    }
}
