package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Ids;
import io.importspy.verdict.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding is known by its id and its subject, which are values: nothing is read out of their texts. */
class TextsAreNotParsedTest {

    private static final List<Path> MAIN =
            List.of(Path.of("src/main/java"), Path.of("../importspy-maven-plugin/src/main/java"));

    /** A part of a finding, made a text or not, and a method that looks into texts. */
    private static final Pattern PARSED = Pattern.compile(
            "(?:\\b(?:[fF]inding|waived)(?:\\(\\))?\\.|\\.get\\(0\\)\\.)(?:id|subject|expected|found|advice|because)\\(\\)"
                    + "(?:\\.(?:toString|get|orElseThrow)\\(\\)|\\.orElse\\([^()]*\\))*"
                    + "\\.(?:startsWith|endsWith|contains|indexOf|lastIndexOf|substring|split|matches|replace\\w*|charAt|equals\\w*)\\(");

    /** The beginning that the ids of a kind have in common. */
    private static final Pattern PREFIX = Pattern.compile(Stream.of(RuleId.values())
            .map(RuleId::id)
            .map(id -> id.substring(0, id.indexOf('.')))
            .distinct()
            .collect(Collectors.joining("|", "(?<!packageName)\\.(?:startsWith|contains)\\(\"(?:", ")\\.\"\\)")));

    @Test
    void nothing_is_read_out_of_the_text_of_a_finding() throws IOException {
        assertThat(found(PARSED)).isEmpty();
    }

    @Test
    void ids_are_not_compared_by_how_they_begin() throws IOException {
        assertThat(found(PREFIX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finding.subject().toString().indexOf('(')",
                "finding.id().startsWith(prefix)",
                "waived.finding().found().orElse(\"\").contains(\"no such\")",
                "findings.get(0).id().equals(id)",
                "id.startsWith(\"type.\")",
                "waiver.violation().value().id().startsWith(\"deployment.\")"
            })
    void what_the_rules_of_old_did_would_be_found(String code) {
        assertThat(Stream.of(PARSED, PREFIX))
                .anyMatch(pattern -> pattern.matcher(code).find());
    }

    private static TreeMap<String, List<String>> found(Pattern pattern) throws IOException {
        TreeMap<String, List<String>> found = new TreeMap<>();
        for (Path folder : MAIN) {
            for (Path source : Ids.under(folder, ".java")) {
                String text = Files.readString(source).replaceAll("\\s+(?=\\.)", "");
                List<String> hits =
                        pattern.matcher(text).results().map(MatchResult::group).toList();
                if (!hits.isEmpty()) {
                    found.put(source.toString(), hits);
                }
            }
        }
        return found;
    }
}
