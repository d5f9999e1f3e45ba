package io.importspy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.fixture.Latin1Name;
import io.importspy.fixture.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(Patience.SECONDS)
class DirectoryTreeTest {
    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void twoFiles() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(classes.resolve("com/acme"));
        Files.writeString(classes.resolve("com/acme/Foo.class"), "foo");
        Files.writeString(folder.resolve("outside.class"), "outside");
    }

    @Test
    void a_file_is_found_by_its_name() {
        assertThat(tree().find("com/acme/Foo.class").orElseThrow().bytes(3))
                .asString()
                .isEqualTo("foo");
        assertThat(tree().find("com/acme/Bar.class")).isEmpty();
        assertThat(tree().find("com/acme")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.class",
                "com/../../outside.class",
                "com/acme/../acme/Foo.class",
                "./com/acme/Foo.class",
                "/com/acme/Foo.class",
                "com//acme/Foo.class",
                "com/acme/Foo.class/",
                "com\\acme\\Foo.class",
                "C:com/acme/Foo.class",
                "com/acme/Foo.class\0",
                "com/acme/Foo.class::$DATA",
                "com/acme/FOO.class",
                ""
            })
    void a_name_that_is_spelt_otherwise_leads_nowhere(String name) {
        assertThat(tree().find(name)).isEmpty();
    }

    @Test
    void an_absolute_name_leads_nowhere() {
        assertThat(tree().find(classes.resolve("com/acme/Foo.class")
                        .toAbsolutePath()
                        .toString()))
                .isEmpty();
    }

    @Test
    void a_file_beyond_the_limit_is_too_large() {
        Entry foo = tree().find("com/acme/Foo.class").orElseThrow();
        assertUndecided(() -> foo.bytes(2), Reason.ENTRY_TOO_LARGE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void links_are_followed_as_the_JVM_follows_them() throws IOException {
        Files.createSymbolicLink(classes.resolve("Linked.class"), folder.resolve("outside.class"));
        Files.createSymbolicLink(classes.resolve("copy"), classes.resolve("com"));
        assertThat(tree().find("Linked.class").orElseThrow().bytes(9))
                .asString()
                .isEqualTo("outside");
        assertThat(tree().find("copy/acme/Foo.class")).isPresent();
        assertThat(names()).containsExactlyInAnyOrder("Linked.class", "com/acme/Foo.class", "copy/acme/Foo.class");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void a_link_that_leads_nowhere_is_unreadable() throws IOException {
        Files.createSymbolicLink(classes.resolve("Broken.class"), folder.resolve("none"));
        assertThat(names()).contains("Broken.class");
        assertUndecided(() -> tree().find("Broken.class"), Reason.ENTRY_UNREADABLE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void links_in_a_circle_are_unreadable_once_all_names_are_asked_for() throws IOException {
        Files.createSymbolicLink(classes.resolve("com/again"), classes);
        assertThat(tree().find("com/acme/Foo.class")).isPresent();
        assertUndecided(this::names, Reason.ENTRY_UNREADABLE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void what_is_no_file_is_not_read() throws IOException {
        Files.createSymbolicLink(classes.resolve("Endless.class"), Path.of("/dev/zero"));
        Entry endless = tree().find("Endless.class").orElseThrow();
        assertUndecided(() -> endless.bytes(1 << 20), Reason.ENTRY_UNREADABLE);
        assertUndecided(() -> ZipArchive.open(Path.of("/dev/zero")), Reason.ARTIFACT_UNREADABLE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file there can have such a name")
    void whatever_is_named_is_found() throws IOException {
        Path jar = Files.createFile(classes.resolve("a:b.jar"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("Foo.class"));
        }
        Files.writeString(classes.resolve("com/acme/Foo\\Bar.class"), "bar");
        assertThat(names())
                .hasSize(3)
                .allSatisfy(name -> assertThat(tree().find(name)).isPresent());
        try (ZipArchive nested = tree().nested("a:b.jar")) {
            assertThat(nested.find("Foo.class")).isPresent();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_whose_name_is_none_in_this_locale_is_unreadable() {
        Latin1Name.touch(classes);
        String name = names().stream()
                .filter(one -> one.startsWith("B\uFFFD"))
                .findFirst()
                .orElseThrow();
        assertUndecided(() -> tree().find(name), Reason.ENTRY_UNREADABLE);
    }

    private DirectoryTree tree() {
        return new DirectoryTree(classes);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        tree().names(names::add);
        return names;
    }

    private static void assertUndecided(ThrowingCallable action, Reason reason) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UndecidableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
