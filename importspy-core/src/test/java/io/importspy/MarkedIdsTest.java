package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every id is expected by a line of a contract and, where there is one, by a line of the code. */
class MarkedIdsTest {

    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern IN_CONTRACT =
            Pattern.compile("# (?:VIOLATION|UNDECIDED|WARNING|INFO|BROKEN) ([a-z-]+\\.[a-z-]+)");
    private static final Pattern IN_CODE = Pattern.compile("// (?:HERE|FILE) ([a-z-]+\\.[a-z-]+)");
    private static final Pattern IN_BROKEN_CONTRACT = Pattern.compile("«([a-z-]+)»");

    /** No line of a contract asks for what comes before the contract, or without one, or for a line that is not there. */
    private static final Pattern WITHOUT_CONTRACT =
            Pattern.compile("artifact\\.(?!unreadable|empty).*|contract\\.(missing|unreadable|nothing-checked)");

    /**
     * No line of code is at fault: the contract is, or the artifact as a whole (its name, its version, its manifest, its signature, its native libraries, what it registers and holds, the modules around it, a damaged entry), a waiver, or the
     * machine with its JDK; what is missing is nowhere, and of a type that the contract does not know the contract is to be told.
     */
    private static final Pattern WITHOUT_CODE = Pattern.compile(
            "(archive|artifact|content|contract|deployment|entry|environment|filename|integrity|manifest|module|native|service|version|waiver)\\..*|type\\.(missing|no-match)|jdk\\.unknown");

    @Test
    void every_id_is_expected_by_a_line_of_a_contract() throws IOException {
        Set<String> marked = marked(IN_CONTRACT);
        marked.addAll(Ids.in(Files.readString(Path.of("../docs/contract.md")), IN_CONTRACT));
        String broken = Files.readString(Path.of("src/test/resources/io/importspy/contract/reader/broken.txt"));
        Ids.in(broken, IN_BROKEN_CONTRACT).forEach(id -> marked.add("contract." + id));
        assertThat(marked).containsExactlyInAnyOrderElementsOf(idsBut(WITHOUT_CONTRACT));
    }

    @Test
    void every_id_is_expected_by_a_line_of_the_code() throws IOException {
        assertThat(marked(IN_CODE)).containsExactlyInAnyOrderElementsOf(idsBut(WITHOUT_CODE));
    }

    private static Set<String> idsBut(Pattern exempt) {
        Set<String> ids = Ids.ofCore();
        ids.removeIf(exempt.asMatchPredicate());
        return ids;
    }

    private static Set<String> marked(Pattern mark) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Path test : Ids.under(TESTS, ".java")) {
            ids.addAll(Ids.in(Files.readString(test), mark));
        }
        return ids;
    }
}
