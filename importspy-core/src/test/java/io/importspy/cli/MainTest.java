package io.importspy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.OwnClassPath;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a shell makes of a command, and what becomes of it where the JVM gives up. The command runs in a JVM of its own. */
final class MainTest {

    private static final Path JAR = Path.of(URI.create(CommandLine.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString()));

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @ParameterizedTest
    @ValueSource(strings = {"-mrelaxed", "--mode=relaxed", "-h", "--version", "generate-completion", "-sother.yml"})
    @EnabledOnOs(OS.LINUX)
    void no_name_of_a_file_is_taken_for_an_option(String name) throws Exception {
        Files.writeString(folder.resolve("spymodel.yml"), "types: [picocli.CommandLin]");
        Files.writeString(folder.resolve("other.yml"), "types: [picocli.CommandLine]");
        Files.copy(JAR, folder.resolve(name));
        assertThat(run(List.of(), name, JAR.toString())).isEqualTo(2);
        assertThat(err).contains(name + " is a file in this folder", "write ./" + name);
        assertThat(run(List.of(), "--", name, JAR.toString())).isEqualTo(1);
        assertThat(out).contains("[ERROR] " + name + " violates spymodel.yml");
        assertThat(run(List.of(), "./" + name)).isEqualTo(1);
    }

    @Test
    void no_artifact_is_read_as_a_file_of_options() throws Exception {
        Files.writeString(folder.resolve("spymodel.yml"), "types: [picocli.CommandLin]");
        Files.writeString(folder.resolve("x.jar"), "-mrelaxed");
        Files.copy(JAR, folder.resolve("@x.jar"));
        assertThat(run(List.of(), "@x.jar", "x.jar")).isEqualTo(1);
        assertThat(out).contains("[ERROR] @x.jar violates spymodel.yml", "[ERROR] x.jar is undecided under");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "relaxed"})
    void running_out_of_memory_ends_with_2_and_one_line_that_says_what_helps(String mode) throws Exception {
        String types = Stream.iterate(0, i -> i + 1)
                .limit(150_000)
                .map(i -> "- com.acme.T" + i + "\n")
                .collect(Collectors.joining("", "types:\n", ""));
        Files.writeString(folder.resolve("spymodel.yml"), types);
        assertThat(run(List.of("-Xmx24m", "-XX:+UseSerialGC"), "--mode", mode, JAR.toString()))
                .isEqualTo(2);
        assertThat(err.lines()).containsExactly("out of memory: give the JVM more of it, as in java -Xmx4g -jar …");
    }

    @Test
    void whatever_the_jvm_throws_ends_with_2_and_one_line() {
        assertThat(fallOver(new StackOverflowError()))
                .isEqualTo("out of stack: give the JVM more of it, as in java -Xss16m -jar …");
        assertThat(fallOver(new NoClassDefFoundError("a/B\n::x")))
                .isEqualTo("the check broke off: java.lang.NoClassDefFoundError: a/B\\n::x");
    }

    private static String fallOver(Error error) {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new Failing(error)).setErr(new PrintWriter(said, true));
        assertThat(Main.run(command)).isEqualTo(2);
        return said.toString().stripTrailing();
    }

    @CommandLine.Command
    private static final class Failing implements Callable<Integer> {

        private final Error error;

        Failing(Error error) {
            this.error = error;
        }

        @Override
        public Integer call() {
            throw error;
        }
    }

    private int run(List<String> jvm, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-Dstderr.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", OwnClassPath.text(), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("stderr");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        err = Files.readString(errors);
        return code;
    }
}
