package io.importspy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Latin1Name;
import io.importspy.fixture.OwnClassPath;
import io.importspy.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CheckCommandTest {

    private static final String JAR = Path.of(CommandLine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath())
            .toString();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path contract;

    @BeforeEach
    void name_the_contract() {
        contract = folder.resolve("spymodel.yml");
    }

    @Test
    void what_conforms_ends_with_0() throws IOException {
        assertThat(check("types: [picocli.CommandLine]", JAR)).isZero();
        assertThat(out.toString()).contains("[INFO] picocli-").contains(" conforms to ");
    }

    @Test
    void what_is_violated_ends_with_1() throws IOException {
        assertThat(check("types: [picocli.CommandLin]", JAR)).isEqualTo(1);
        assertThat(out.toString()).contains("[ERROR] type.missing  picocli.CommandLin");
    }

    @Test
    void what_is_not_there_or_not_to_be_read_ends_with_2() throws IOException {
        assertThat(check("types: [picocli.CommandLine]", "nowhere.jar")).isEqualTo(2);
        assertThat(check("tipes: [picocli.CommandLine]", JAR)).isEqualTo(2);
        Files.delete(contract);
        assertThat(run("-s", contract.toString(), JAR)).isEqualTo(2);
        assertThat(out.toString()).contains("artifact.missing", "contract.unknown-key", "contract.missing");
    }

    @Test
    void the_worst_of_several_artifacts_counts() throws IOException {
        assertThat(check("types: [picocli.CommandLin]", "nowhere.jar", JAR)).isEqualTo(1);
    }

    /** All processors work on them, and nobody can tell. */
    @Test
    void of_many_artifacts_the_same_is_said_as_of_each_alone_in_their_order() throws IOException {
        String[] artifacts = new String[30];
        StringBuilder alone = new StringBuilder();
        for (int i = 0; i < artifacts.length; i++) {
            artifacts[i] = i % 3 == 1
                    ? "nowhere" + i + ".jar"
                    : folder.resolve("app" + i + ".jar").toString();
            if (i % 3 != 1) {
                Files.copy(Path.of(JAR), Path.of(artifacts[i]));
            }
            check("types: [picocli.CommandLine, picocli.CommandLin]", artifacts[i]);
            alone.append(out);
            out.getBuffer().setLength(0);
        }
        assertThat(check("types: [picocli.CommandLine, picocli.CommandLin]", artifacts))
                .isEqualTo(1);
        assertThat(timeless(out.toString()))
                .isEqualTo(timeless(alone))
                .contains("app29.jar")
                .contains("nowhere28.jar");
    }

    private static String timeless(CharSequence text) {
        return text.toString().replaceAll("\\d+ ms|\\d+\\.\\d s", "TIME");
    }

    @Test
    void relaxed_says_everything_and_ends_with_0() throws IOException {
        assertThat(check("types: [picocli.CommandLin]", "--mode", "relaxed", JAR))
                .isZero();
        assertThat(out.toString()).contains("[WARNING] type.missing");
    }

    @Test
    void reports_are_written_where_they_are_wanted() throws IOException {
        Path reports = folder.resolve("reports");
        check("types: [picocli.CommandLine]", "-r", "sarif,code-quality", "-o", reports.toString(), JAR);
        assertThat(reports.resolve("importspy.sarif")).exists();
        assertThat(reports.resolve("gl-code-quality-report.json")).hasContent("[]");
    }

    @Test
    void a_report_that_cannot_be_written_ends_with_2() throws IOException {
        assertThat(check("types: [picocli.CommandLine]", "-r", "json", "-o", JAR, JAR))
                .isEqualTo(2);
        assertThat(err)
                .hasToString("a report or the audit log cannot be written: java.nio.file.FileAlreadyExistsException: "
                        + JAR + System.lineSeparator());
    }

    @Test
    void an_audit_log_gets_a_line_for_each_artifact_whatever_was_decided() throws IOException {
        Path log = folder.resolve("audit.jsonl");
        check("types: [picocli.CommandLin]", "--audit", log.toString(), "-m", "relaxed", JAR, "nowhere.jar");
        assertThat(Files.readAllLines(log)).hasSize(2);
        assertThat(Files.readAllLines(log).get(0))
                .contains("\"outcome\":\"violated\",\"mode\":\"relaxed\"")
                .contains("\"findings\":[\"type.missing\"]");
        assertThat(Files.readAllLines(log).get(1)).contains("\"name\":\"nowhere.jar\",\"sha256\":null");
    }

    @Test
    void an_audit_log_that_cannot_be_written_ends_with_2() throws IOException {
        assertThat(check("types: [picocli.CommandLine]", "--audit", folder.toString(), "-m", "relaxed", JAR))
                .isEqualTo(2);
    }

    @Test
    void a_command_that_makes_no_sense_ends_with_2_and_says_what_is_wrong() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("-r", "sariff", JAR)).isEqualTo(2);
        assertThat(check("types: [picocli.CommandLine]", "-e", "hots", JAR)).isEqualTo(2);
        assertThat(check("imports: {never: [sun.misc.Unsafe]}", "")).isEqualTo(2);
        assertThat(err.toString())
                .contains("an ARTIFACT is empty")
                .contains("Missing required parameter: 'ARTIFACT'")
                .contains("'sariff' is not a report format: use json, sarif, junit, code-quality, markdown, html")
                .contains("--environment is 'hots'", "did you mean 'host'?");
    }

    @Test
    void it_knows_its_version() {
        assertThat(run("-v")).isZero();
        assertThat(out.toString()).matches("ImportSpy \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_name_in_an_encoding_that_is_not_that_of_the_machine_is_undecided() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Latin1Name.touch(classes);
        Path log = folder.resolve("audit.jsonl");
        Files.writeString(
                contract,
                "{types: [com.acme.B\u00e4r], contents: {never: [\"*.jks\"]}, modules: [{module: B\u00e4r.jar, optional: true}]}");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        OwnClassPath.text(),
                        Main.class.getName(),
                        "--spymodel=" + contract,
                        "--audit=" + log,
                        classes.toString())
                .redirectErrorStream(true);
        command.environment().put("LC_ALL", "C");
        Process process = command.start();
        assertThat(process.inputReader().lines())
                .anyMatch(line -> line.matches(".*entry.unreadable .*/classes/B.*r.class  .undecided."))
                .anyMatch(line -> line.matches(".*entry.unreadable .*/com/acme/B.*r.class  .undecided."))
                .anyMatch(line -> line.matches(".*module.unknown  B.*r.jar  .undecided."))
                .anyMatch(line -> line.contains("LC_ALL=C.UTF-8"))
                .noneMatch(line -> line.contains("Exception"));
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(log).content().contains("classes\",\"sha256\":null", "\"violations\":0", "\"openQuestions\":4");
    }

    @Test
    void the_completion_script_is_one_that_bash_understands() throws Exception {
        assertThat(run("generate-completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion.sh"), out.toString());
        assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor())
                .isZero();
        assertThat(out.toString()).contains("--spymodel");
    }

    @Test
    void every_word_that_a_shell_offers_is_understood() throws IOException {
        for (String mode : offered("--mode")) {
            assertThat(check("types: [picocli.CommandLine]", "--mode", mode, JAR))
                    .isZero();
        }
        for (String format : offered("--reports")) {
            assertThat(check("types: [picocli.CommandLine]", "-r", format, "-o", folder.toString(), JAR))
                    .isZero();
        }
        assertThat(offered("--mode")).containsExactly("strict", "relaxed");
        assertThat(offered("--reports")).contains("code-quality").hasSize(ReportFormat.values().length);
    }

    private static Iterable<String> offered(String option) {
        return Main.command().getCommandSpec().findOption(option).completionCandidates();
    }

    private int check(String text, String... arguments) throws IOException {
        Files.writeString(contract, text);
        List<String> all = new ArrayList<>(List.of("-s", contract.toString()));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine command = Main.command();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }
}
