package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class AnnotationsTest {

    @TempDir
    Path root;

    @Test
    void github_puts_a_note_on_the_line_of_the_code() throws IOException {
        Files.createDirectories(root.resolve("com/acme/billing"));
        Files.createFile(root.resolve("com/acme/billing/BillingPlugin.java"));
        assertThat(Annotations.GITHUB.of(run(Sample.WRONG_RESULT)))
                .containsExactly("::error file=com/acme/billing/BillingPlugin.java,line=42,title=member.return-type::"
                        + "com.acme.billing.BillingPlugin.execute(Context) in billing-plugin-2.1.0.jar."
                        + " Expected: public boolean execute(Context) throws PluginException."
                        + " Found: public void execute(Context). Because: the host instantiates it by name."
                        + " Advice: return boolean, or change the contract.");
    }

    @Test
    void a_note_stands_in_the_contract_where_the_code_has_no_line() throws IOException {
        Files.createFile(root.resolve("spymodel.yml"));
        assertThat(Annotations.GITHUB.of(run(Sample.NO_SUPERTYPE)))
                .singleElement()
                .asString()
                .startsWith("::error file=spymodel.yml,line=16,col=5,title=type.not-found::Undecided: ");
        assertThat(Annotations.AZURE.of(run(Sample.NO_SUPERTYPE)))
                .singleElement()
                .asString()
                .startsWith("##vso[task.logissue type=error;sourcepath=spymodel.yml;linenumber=16;columnnumber=5;"
                        + "code=type.not-found;]Undecided: ");
        assertThat(Annotations.TEAMCITY.of(run(Sample.NO_SUPERTYPE)))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(" file='spymodel.yml' line='16' SEVERITY='ERROR']");
    }

    @Test
    void a_severity_becomes_that_of_the_platform() {
        assertThat(Annotations.GITHUB.of(run(Sample.weighing(Severity.INFO))))
                .allMatch(line -> line.startsWith("::notice "));
        assertThat(Annotations.AZURE.of(run(Sample.weighing(Severity.INFO))))
                .allMatch(line -> line.contains("type=warning;"));
    }

    /** Each platform's own way to read a line: the first end of the header ends it, and a value reads as it was meant. */
    @Test
    void nothing_in_a_text_ends_a_command_or_begins_one() {
        String text = "a%0A::error::b;c]d|e'f[g,h\n::stop-commands::x\r##vso[x]##teamcity[y]";
        String github = Annotations.GITHUB.of(run(Sample.saying(text))).get(0);
        assertThat(github)
                .doesNotContain("\n")
                .startsWith("::error title=manifest.value::")
                .contains("a%250A::error");
        String azure = Annotations.AZURE.of(run(Sample.saying(text))).get(0);
        assertThat(azure.indexOf(']')).isEqualTo(azure.lastIndexOf(']'));
        List<String> teamcity = Annotations.TEAMCITY.of(run(Sample.saying(text)));
        assertThat(teamcity).allMatch(line -> line.matches("##teamcity\\[\\w+( \\w+='([^|'\\[\\]\\n]|\\|.)*')+]"));
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_conforms_says_nothing(Annotations annotations) {
        assertThat(annotations.of(run())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB_ACTIONS, true, GITHUB",
        "TF_BUILD, True, AZURE",
        "TEAMCITY_VERSION, 2026.1, TEAMCITY",
        "CI, true, NONE"
    })
    void a_platform_is_known_by_its_variables(String name, String value, Annotations expected) {
        assertThat(Annotations.of(Map.of(name, value))).isEqualTo(expected);
    }

    private Run run(Finding... findings) {
        return new Run(List.of(Sample.verdict(findings)), new GitRoot(root, root), "0.1.0");
    }
}
