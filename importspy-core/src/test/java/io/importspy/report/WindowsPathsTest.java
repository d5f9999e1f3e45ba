package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports name files with {@code /} between names, also where the file system has {@code \} there. */
final class WindowsPathsTest {

    private static final String SOURCE = "src/main/java/com/acme/Foo.java";

    private FileSystem windows;
    private Path module;

    @BeforeEach
    void write() throws IOException {
        windows = Jimfs.newFileSystem(
                Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build());
        module = windows.getPath("C:\\repo\\billing plugin");
        Files.createDirectories(windows.getPath("C:\\repo\\.git"));
        Files.createDirectories(module.resolve("src\\main\\java\\com\\acme"));
        Files.createFile(module.resolve("src\\main\\java\\com\\acme\\Foo.java"));
        Files.createFile(module.resolve("spymodel.yml"));
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void a_file_is_named_from_the_root_of_the_repository() {
        assertThat(repository().spot(Place.of(SOURCE, 42)))
                .isEqualTo(Optional.of(new SourceLocation("billing plugin/" + SOURCE, 42, 0)));
    }

    @Test
    void what_is_on_another_drive_is_no_file_of_the_repository() {
        assertThat(repository().spot(Place.of("D:/generated/com/acme/Bar.java", 7)))
                .isEmpty();
    }

    @Test
    void a_report_has_no_backslash_in_its_paths() {
        Finding finding =
                Sample.WRONG_RESULT.askedAt(new Place("spymodel.yml", 3, 1)).in(Place.of(SOURCE, 42));
        Run run = new Run(List.of(Sample.verdict(finding)), repository(), "0.1.0");
        assertThat(ReportFormat.CODE_QUALITY.of(run)).contains("\"path\": \"billing plugin/" + SOURCE + '"');
        assertThat(ReportFormat.SARIF.of(run))
                .contains("\"uri\": \"billing%20plugin/" + SOURCE + '"', "\"uri\": \"billing%20plugin/spymodel.yml\"");
    }

    private GitRoot repository() {
        return GitRoot.around(module);
    }
}
