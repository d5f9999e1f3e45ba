package io.importspy.verdict;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Headings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/ids.md} is written from the registry of ids. */
final class IdsPageTest {

    private static final Path DOCS = Path.of("../docs");

    private static final String INTRODUCTION = """
            # Ids

            Every finding has a stable id, such as `member.return-type`. Reports show it, and a [waiver](contract.md#waivers) names it. This page
            explains each id; it is written from the registry in the code.

            A finding has one of these outcomes:

            - **violated**: the artifact or the environment is not what the contract says. The contract can lower the severity, or accept the violation
              with a waiver.
            - **undecided**: the check could not be completed, so the build fails. No severity and no waiver changes that.
            - **broken**: the contract itself is wrong, and nothing was checked.
            """;

    @Test
    void the_page_says_what_the_registry_says() throws IOException {
        String page = page();
        Path file = DOCS.resolve("ids.md");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("docs/ids.md; mvn test -pl importspy-core -Dtest=IdsPageTest -Dgolden.write writes it anew")
                .isEqualTo(page);
    }

    @Test
    void every_id_has_its_anchor() throws IOException {
        assertThat(Headings.of(page()).keySet())
                .containsAll(Stream.of(RuleId.values()).map(RuleId::anchor).toList());
    }

    private static String page() throws IOException {
        Map<String, String> examples = Headings.of(Files.readString(DOCS.resolve("contract.md")));
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Topic topic : Topic.values()) {
            page.append("\n## ").append(topic.title()).append('\n');
            Stream.of(RuleId.values())
                    .filter(rule -> rule.topic() == topic)
                    .forEach(rule -> page.append(paragraph(rule, examples)));
        }
        return page.toString();
    }

    private static String paragraph(RuleId rule, Map<String, String> examples) {
        String example = examples.entrySet().stream()
                .filter(heading -> heading.getValue().contains('`' + rule.id() + '`'))
                .map(heading -> " [Example](contract.md#" + heading.getKey() + ").")
                .collect(joining());
        return """

                ### `%s`

                **%s.** %s

                %s%s

                *%s*
                """.formatted(rule.id(), rule.title(), rule.meaning(), rule.remedy(), example, facts(rule));
    }

    private static String facts(RuleId rule) {
        List<String> facts = new ArrayList<>();
        facts.add(Stream.of(Outcome.values())
                .filter(rule::canBe)
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .collect(joining(" or ")));
        if (rule.severity() != Severity.ERROR) {
            facts.add("severity " + rule.severity().name().toLowerCase(Locale.ROOT));
        }
        if (rule.isWaivable()) {
            facts.add(rule.isInJava() ? "a waiver names the type or member" : "a waiver names the subject");
        }
        if (rule.isAccepted()) {
            facts.add("`accept` updates the contract");
        }
        String text = String.join(" · ", facts);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
