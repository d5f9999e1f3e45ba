package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentRequest;
import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.fixture.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/spymodel.schema.json} and the reader take the same contracts: here all those that people have written. */
final class ContractsOfTheRepositoryTest {

    private static final Pattern OF_A_PAGE =
            Pattern.compile("^```yaml[^\\n]*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)\\\\u[0-9a-fA-F]{4}");
    private static final Pattern FIXTURE = Pattern.compile("(?m)^=== .*\\n");

    private final Agreement agreement = new Agreement(new ContractSchema());

    @Test
    void those_of_the_documentation() throws IOException {
        List<String> contracts = new ArrayList<>();
        for (Path page : Ids.under(Path.of("../docs"), ".md")) {
            contracts.addAll(blocks(Files.readString(page), OF_A_PAGE));
        }
        contracts.addAll(blocks(Files.readString(Path.of("../README.md")), OF_A_PAGE));
        assertThat(agreed(contracts)).isGreaterThan(60);
    }

    @Test
    void those_of_the_proofs() throws IOException {
        List<String> contracts = new ArrayList<>();
        for (Path file : Ids.under(Path.of("../src/it"), ".yml")) {
            contracts.add(Files.readString(file));
        }
        assertThat(agreed(contracts)).isGreaterThan(30);
    }

    @Test
    void those_of_the_tests() throws IOException {
        List<String> contracts = new ArrayList<>();
        for (Path test : Ids.under(Path.of("src/test/java"), ".java")) {
            for (String block : blocks(Files.readString(test), TEXT_BLOCK)) {
                String text = UNICODE_ESCAPE.matcher(block).replaceAll("?").stripIndent();
                contracts.add(Marked.of(text.translateEscapes()).text());
            }
        }
        assertThat(agreed(contracts)).isGreaterThan(300);
    }

    @Test
    void the_broken_ones() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/io/importspy/contract/reader/broken.txt"));
        List<String> contracts = new ArrayList<>();
        for (String fixture : FIXTURE.split(all)) {
            contracts.add(Marked.of(fixture.replaceAll("(?m)^! .*\\n?", "")).text());
        }
        assertThat(agreed(contracts)).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void those_that_are_generated(MatchChoice match) {
        for (String library : List.of("postgresql", "rxjava")) {
            Path jar = Path.of("target/libraries", library + ".jar");
            Generated contract =
                    ImportSpy.generate(GenerateRequest.of(jar).match(match).exclude(List.of("@java.lang.Deprecated")));
            assertThat(agreement.on(contract.text().orElseThrow())).isTrue();
        }
    }

    @Test
    void this_machine_as_the_deployments_of_one() {
        EnvironmentRequest here = EnvironmentRequest.of(EnvironmentChoice.HOST).variables(List.of("PATH", "HOME"));
        assertThat(agreement.on(ImportSpy.describe(here).text())).isTrue();
    }

    private long agreed(List<String> contracts) {
        return contracts.stream().filter(agreement::on).count();
    }

    private static List<String> blocks(String text, Pattern block) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = block.matcher(text);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }
}
