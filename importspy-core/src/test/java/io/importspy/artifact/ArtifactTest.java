package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.fixture.RawZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactTest {
    private static final String BOOT = "Manifest-Version: 1.0\r\nStart-Class: com.acme.Main\r\n\r\n";
    private static final String MULTI_RELEASE = "Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n";

    @TempDir
    Path folder;

    @Test
    void a_jar_has_its_classes_at_the_root() throws IOException {
        try (Artifact jar =
                open("plugin.jar", "com/acme/Foo.class", "foo", "com/acme/Foo$Bar.class", "bar", "x.txt", "")) {
            assertThat(jar.fileName()).isEqualTo("plugin.jar");
            assertThat(jar.classNames()).containsExactly("com/acme/Foo", "com/acme/Foo$Bar");
            assertThat(jar.entryNames()).containsExactly("com/acme/Foo$Bar.class", "com/acme/Foo.class", "x.txt");
            assertThat(text(jar, "com/acme/Foo")).isEqualTo("foo");
            assertThat(jar.find("com/acme/Baz")).isEmpty();
            assertThat(jar.find("com/acme/Foo").orElseThrow().where()).endsWith("plugin.jar!/com/acme/Foo.class");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.war", "SHOP.WAR"})
    void a_war_has_its_classes_in_a_directory(String name) throws IOException {
        try (Artifact war = open(
                name,
                "org/springframework/boot/loader/Launcher.class",
                "loader",
                "WEB-INF/web.xml",
                "",
                "WEB-INF/classes/com/acme/Foo.class",
                "foo",
                "WEB-INF/classes/META-INF/versions/9/com/acme/Foo.class",
                "no release's business")) {
            assertThat(war.classNames()).containsExactly("com/acme/Foo");
            assertThat(text(war, "com/acme/Foo")).isEqualTo("foo");
            assertThat(text(war, "org/springframework/boot/loader/Launcher")).isEqualTo("loader");
            assertThat(war.entry("WEB-INF/web.xml")).isPresent();
        }
    }

    @Test
    void a_Spring_Boot_jar_has_its_classes_in_a_directory() throws IOException {
        try (Artifact boot = open(
                "app.jar",
                "META-INF/MANIFEST.MF",
                BOOT,
                "org/springframework/boot/loader/Launcher.class",
                "loader",
                "BOOT-INF/classes/com/acme/Foo.class",
                "foo")) {
            assertThat(boot.classNames()).containsExactly("com/acme/Foo");
            assertThat(text(boot, "com/acme/Foo")).isEqualTo("foo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.jar", "app.war", "app.zip"})
    void layouts_add_up_whatever_the_file_is_called(String name) throws IOException {
        try (Artifact all = open(
                name,
                "com/acme/Top.class",
                "top",
                "BOOT-INF/classes/com/acme/Boot.class",
                "boot",
                "WEB-INF/classes/com/acme/Web.class",
                "web",
                "WEB-INF/lib/a.jar",
                "",
                "BOOT-INF/lib/b.jar",
                "",
                "lib/c.jar",
                "")) {
            assertThat(all.classNames()).containsExactly("com/acme/Boot", "com/acme/Top", "com/acme/Web");
            assertThat(all.classFolders()).containsExactly("BOOT-INF/classes/", "WEB-INF/classes/", "");
            assertThat(text(all, "com/acme/Top")).isEqualTo("top");
            assertThat(text(all, "com/acme/Boot")).isEqualTo("boot");
            assertThat(text(all, "com/acme/Web")).isEqualTo("web");
            assertThat(all.libraryNames()).containsExactly("WEB-INF/lib/a.jar", "BOOT-INF/lib/b.jar");
        }
    }

    @Test
    void the_same_class_in_two_folders_is_one() throws IOException {
        try (Artifact boot =
                open("app.jar", "BOOT-INF/classes/com/acme/Foo.class", "foo", "com/acme/Foo.class", "foo")) {
            assertThat(text(boot, "com/acme/Foo")).isEqualTo("foo");
        }
    }

    @Test
    void a_class_that_a_plain_reader_would_find_elsewhere_is_ambiguous() throws IOException {
        try (Artifact boot = open(
                "app.jar",
                "META-INF/MANIFEST.MF",
                BOOT,
                "BOOT-INF/classes/com/acme/Foo.class",
                "foo",
                "com/acme/Foo.class",
                "another foo")) {
            assertUndecided(() -> boot.find("com/acme/Foo"), Reason.ENTRY_AMBIGUOUS);
        }
    }

    @Test
    void a_multi_release_jar_is_seen_as_one_release_sees_it() throws IOException {
        Path jar = TestJars.write(
                folder.resolve("many.jar"),
                TestJars.entries(
                        "META-INF/MANIFEST.MF", MULTI_RELEASE,
                        "com/acme/Foo.class", "base",
                        "META-INF/versions/11/com/acme/Foo.class", "11",
                        "META-INF/versions/21/com/acme/Foo.class", "21"));
        assertThat(fooIn(jar, "10")).isEqualTo("base");
        assertThat(fooIn(jar, "17.0.2+8")).isEqualTo("11");
        assertThat(fooIn(jar, "21")).isEqualTo("21");
    }

    private static String fooIn(Path jar, String release) {
        try (Artifact artifact = Artifact.open(jar, Runtime.Version.parse(release))) {
            return text(artifact, "com/acme/Foo");
        }
    }

    @Test
    void a_directory_has_its_classes_at_the_root_and_one_view_only() throws IOException {
        Map<String, byte[]> files = TestJars.entries(
                "META-INF/MANIFEST.MF", MULTI_RELEASE,
                "com/acme/Foo.class", "foo",
                "META-INF/versions/9/com/acme/Foo.class", "never",
                "x.txt", "x");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        try (Artifact directory = Artifact.open(folder, Runtime.version())) {
            assertThat(directory.fileName()).isEqualTo(folder.getFileName().toString());
            assertThat(directory.classNames()).containsExactly("com/acme/Foo");
            assertThat(directory.entryNames()).isEqualTo(files.keySet());
            assertThat(text(directory, "com/acme/Foo")).isEqualTo("foo");
            assertThat(directory.manifest().orElseThrow()).containsEntry("multi-release", "true");
        }
    }

    @Test
    void nothing_at_a_path_is_missing() {
        assertUndecided(() -> Artifact.open(folder.resolve("none"), Runtime.version()), Reason.ARTIFACT_MISSING);
    }

    @Test
    void an_artifact_without_classes_is_empty_once_there_must_be_some() throws IOException {
        assertUndecidedWithoutClasses(open("resources.jar", "x.txt", "x"));
        assertUndecidedWithoutClasses(open("page.war", "WEB-INF/lib/a.jar", "x"));
        assertUndecidedWithoutClasses(
                Artifact.open(Files.createDirectory(folder.resolve("classes")), Runtime.version()));
        try (Artifact jar = open("plugin.jar", "com/acme/Foo.class", "foo")) {
            jar.requireClasses();
        }
    }

    private static void assertUndecidedWithoutClasses(Artifact artifact) {
        try (artifact) {
            assertUndecided(artifact::requireClasses, Reason.ARTIFACT_EMPTY);
        }
    }

    @Test
    void directories_are_no_entries() throws IOException {
        try (Artifact jar = open("plugin.jar", "com/", "", "com/acme/Foo.class", "foo")) {
            assertThat(jar.entryNames()).containsExactly("com/acme/Foo.class");
            assertThat(jar.entry("com/")).isEmpty();
            assertThat(jar.entry("com")).isEmpty();
        }
    }

    @Test
    void only_what_is_asked_for_is_opened() throws IOException {
        RawZip zip = new RawZip();
        zip.deflated("com/acme/Broken.class", new byte[100]).localCrc++;
        zip.deflated("com/acme/Foo.class", "foo".getBytes(StandardCharsets.UTF_8));
        try (Artifact jar = Artifact.open(zip.write(folder.resolve("plugin.jar")), Runtime.version())) {
            assertThat(jar.classNames()).containsExactly("com/acme/Broken", "com/acme/Foo");
            assertThat(text(jar, "com/acme/Foo")).isEqualTo("foo");
            assertThat(jar.entry("com/acme/Broken.class")).isPresent();
            assertUndecided(() -> jar.find("com/acme/Broken"), Reason.ENTRY_AMBIGUOUS);
        }
    }

    private Artifact open(String name, String... entries) throws IOException {
        return Artifact.open(TestJars.write(folder.resolve(name), TestJars.entries(entries)), Runtime.version());
    }

    private static String text(Artifact artifact, String internalName) {
        return new String(artifact.find(internalName).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static void assertUndecided(ThrowingCallable action, Reason reason) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UndecidableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
