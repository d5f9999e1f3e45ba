package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.artifact.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is what the documentation tells an auditor to type. */
final class Sha256Test {

    private static final Pattern COMMAND = Pattern.compile("```sh\\n\\s*(.*)\\n\\s*```");

    @TempDir
    Path folder;

    @Test
    void the_digest_of_a_file_is_the_one_of_sha256sum() throws Exception {
        Path file = write("app.jar", "x".repeat(100_000));

        assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(shell("cat app.jar | sha256sum"));
    }

    @Test
    void the_digest_of_a_folder_is_the_one_that_the_documentation_tells_how_to_take() throws Exception {
        write("b/Z.class", "1");
        write("b/a.class", "2");
        write("b.class", "3");
        write("b-c/D.class", "");
        write("META-INF/a name\nof two lines", "4");
        write("back\\slash", "5");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("b"));
        String before = digest();

        assertThat(before).isEqualTo(shell(documented()));

        write("b/a.class", "7");
        assertThat(digest()).isNotEqualTo(before).isEqualTo(shell(documented()));
    }

    @Test
    void an_empty_folder_has_a_digest_too() throws Exception {
        assertThat(digest()).isEqualTo(shell(documented()));
    }

    private String digest() {
        try (Artifact copy = Artifact.copyOf(folder, Runtime.version())) {
            return Sha256.of(copy);
        }
    }

    private static String documented() throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(Path.of("../docs/audit.md")));
        assertThat(command.find()).isTrue();
        return command.group(1);
    }

    private String shell(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.replaceAll("\\s.*", "").strip();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
