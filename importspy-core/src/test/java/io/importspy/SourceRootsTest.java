package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.importspy.report.Sample;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceRootsTest {

    @TempDir
    Path project;

    @BeforeEach
    void write() throws IOException {
        create("src/main/java/com/acme/Foo.java");
        create("src/generated/com/acme/Foo.java");
        create("src/generated/com/acme/Bar.java");
        create("secret/Key.java");
    }

    @Test
    void a_source_is_shown_relative_to_the_base() {
        assertThat(locate(Place.of("com/acme/Foo.java", 42)))
                .isEqualTo(Place.of("src/main/java/com/acme/Foo.java", 42));
    }

    @Test
    void a_violation_that_is_waived_is_shown_there_as_well() {
        Finding finding = Sample.WRONG_RESULT.in(Place.of("com/acme/Foo.java", 42));
        Waived waived = new Waived(finding, new Place("spymodel.yml", 40, 16), "old", Optional.empty());
        Verdict verdict = new Verdict("a.jar", "c.yml", List.of(), List.of(waived), Coverage.NOTHING, Duration.ZERO);
        SourceRoots roots = new SourceRoots(List.of(project.resolve("src/main/java")), project);
        assertThat(roots.locate(verdict).waived())
                .containsExactly(waived.about(finding.in(Place.of("src/main/java/com/acme/Foo.java", 42))));
    }

    @Test
    void roots_are_tried_in_order() {
        assertThat(locate(Place.of("com/acme/Bar.java", 0))).isEqualTo(Place.of("src/generated/com/acme/Bar.java", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/acme/Baz.java",
                "com/acme",
                "",
                "app.jar!/com/acme/Foo.class",
                "../../../secret/Key.java",
                "com/../com/acme/Foo.java",
                "com/acme/Foo\0.java"
            })
    void what_no_root_has_stays_as_it_is(String file) {
        assertThat(locate(Place.of(file, 1))).isEqualTo(Place.of(file, 1));
    }

    @Test
    void an_absolute_path_is_not_followed() {
        String file = project.resolve("secret/Key.java").toString();

        assertThat(locate(Place.of(file, 1))).isEqualTo(Place.of(file, 1));
    }

    @Test
    void a_root_outside_the_base_is_shown_from_there() {
        SourceRoots roots = new SourceRoots(List.of(project.resolve("src/generated")), project.resolve("src/main"));

        assertThat(roots.locate(Sample.verdict(at(Place.of("com/acme/Bar.java", 3))))
                        .findings())
                .singleElement()
                .isEqualTo(at(Place.of("../generated/com/acme/Bar.java", 3)));
    }

    @Test
    void a_finding_without_a_place_has_none_afterwards() {
        assertThat(roots().locate(Sample.verdict(Sample.NO_SUPERTYPE))).isEqualTo(Sample.verdict(Sample.NO_SUPERTYPE));
    }

    @Test
    void on_windows_names_have_slashes_and_what_is_on_another_drive_is_named_in_full() throws IOException {
        Configuration drives =
                Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build();
        try (FileSystem windows = Jimfs.newFileSystem(drives)) {
            Path module = windows.getPath("C:\\repo\\billing plugin");
            Path generated = windows.getPath("D:\\generated");
            touch(module.resolve("src\\main\\java\\com\\acme\\Foo.java"));
            touch(generated.resolve("com\\acme\\Bar.java"));
            SourceRoots roots = new SourceRoots(List.of(module.resolve("src\\main\\java"), generated), module);

            assertThat(locate(Place.of("com/acme/Foo.java", 42), roots))
                    .isEqualTo(Place.of("src/main/java/com/acme/Foo.java", 42));
            assertThat(locate(Place.of("com/acme/Bar.java", 7), roots))
                    .isEqualTo(Place.of("D:/generated/com/acme/Bar.java", 7));
        }
    }

    private static void touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private Place locate(Place place) {
        return locate(place, roots());
    }

    private static Place locate(Place place, SourceRoots roots) {
        Finding located = roots.locate(Sample.verdict(at(place))).findings().get(0);
        return located.code().orElseThrow();
    }

    private SourceRoots roots() {
        return new SourceRoots(
                List.of(
                        project.resolve("src/missing"),
                        project.resolve("src/main/java"),
                        project.resolve("src/generated")),
                project);
    }

    private static Finding at(Place place) {
        return Sample.WRONG_RESULT.in(place);
    }

    private void create(String file) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.createFile(path);
    }
}
