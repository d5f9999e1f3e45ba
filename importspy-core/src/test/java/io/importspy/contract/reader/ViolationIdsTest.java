package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Waivers know all violations: those whose ids have a heading in docs/contract.md, or a row in docs/compatibility.md. */
final class ViolationIdsTest {

    private static final Pattern HEADING = Pattern.compile("^#### (`.*`)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*`)[^|`]*\\|", Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("`((?:[a-z]+)\\.[a-z-]+)`");

    @Test
    void every_violation_of_the_reference_can_be_waived_and_nothing_else() throws IOException {
        Set<String> violations = new TreeSet<>();
        for (String entry : Ids.in(Files.readString(Path.of("../docs/contract.md")), HEADING)) {
            violations.addAll(Ids.in(entry, ID));
        }
        for (String entry : Ids.in(Files.readString(Path.of("../docs/compatibility.md")), ROW)) {
            violations.addAll(Ids.in(entry, ID));
        }
        violations.removeIf(id -> id.startsWith("waiver."));
        assertThat(ViolationIds.ALL).containsExactlyInAnyOrderElementsOf(violations);
    }
}
