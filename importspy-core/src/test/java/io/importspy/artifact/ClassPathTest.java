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
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {
    @TempDir
    Path folder;

    private final Jdk jdk = Jdk.running();

    @Test
    void the_first_place_that_has_a_class_wins() throws IOException {
        Path artifact = jar("artifact.jar", "a/A.class", "artifact", "java/lang/Object.class", "shadow");
        Path first = jar("first.jar", "a/A.class", "first", "b/B.class", "first");
        Path second = jar("second.jar", "b/B.class", "second", "c/C.class", "second");
        try (Artifact opened = Artifact.open(artifact, Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(first, second), jdk)) {
            assertThat(text(path, "a/A")).isEqualTo("artifact");
            assertThat(text(path, "b/B")).isEqualTo("first");
            assertThat(text(path, "c/C")).isEqualTo("second");
            assertThat(path.find("java/lang/Object").orElseThrow().bytes()).isEqualTo(TestJars.classFile(Object.class));
        }
    }

    @Test
    void entries_that_no_look_up_reaches_are_not_opened() throws IOException {
        Path artifact = jar("artifact.jar", "a/A.class", "artifact");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "not a jar");
        try (Artifact opened = Artifact.open(artifact, Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(broken), jdk)) {
            assertThat(text(path, "a/A")).isEqualTo("artifact");
            assertThat(path.find("java/util/List")).isPresent();
            assertUndecided(() -> path.find("b/B"), Reason.ARTIFACT_UNREADABLE);
        }
    }

    @Test
    void what_is_missing_is_told_once_a_look_up_has_failed() throws IOException {
        Path artifact = jar("artifact.jar", "a/A.class", "artifact");
        Path missing = folder.resolve("target/classes");
        Path present = jar("present.jar", "b/B.class", "present");
        try (Artifact opened = Artifact.open(artifact, Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(missing, present), jdk)) {
            assertThat(text(path, "b/B")).isEqualTo("present");
            assertThat(path.find("c/C")).isEmpty();
            assertThatThrownBy(() -> path.require("c/C")).isInstanceOfSatisfying(UndecidableException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.TYPE_NOT_FOUND);
                assertThat(e.subject()).isEqualTo("c.C");
                assertThat(e.found()).contains(missing.toString()).doesNotContain(present.toString());
            });
        }
    }

    @Test
    void directories_are_class_path_entries_too() throws IOException {
        Path artifact = jar("artifact.jar", "a/A.class", "artifact");
        try (Artifact opened = Artifact.open(artifact, Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(TestJars.of(ClassPathTest.class)), jdk)) {
            assertThat(path.require(TestJars.internalName(ClassPathTest.class)).bytes())
                    .isEqualTo(TestJars.classFile(ClassPathTest.class));
        }
    }

    @Test
    void entries_are_seen_as_the_release_sees_them() throws IOException {
        Path artifact = jar("artifact.jar", "a/A.class", "artifact");
        Path many = jar(
                "many.jar",
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nMulti-Release: true\n\n",
                "b/B.class",
                "base",
                "META-INF/versions/11/b/B.class",
                "11");
        try (Artifact opened = Artifact.open(artifact, Runtime.Version.parse("11"));
                ClassPath path = ClassPath.of(opened, List.of(many), jdk)) {
            assertThat(text(path, "b/B")).isEqualTo("11");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void libraries_within_a_war_come_before_the_class_path(boolean stored) throws IOException {
        RawZip library = new RawZip();
        library.deflated("b/B.class", "library".getBytes(StandardCharsets.UTF_8));
        RawZip war = new RawZip();
        war.deflated("WEB-INF/classes/a/A.class", "artifact".getBytes(StandardCharsets.UTF_8));
        nest(war, "WEB-INF/lib/library.jar", library.bytes(), stored);
        nest(war, "WEB-INF/lib/not/a/library.jar", "broken".getBytes(StandardCharsets.UTF_8), stored);
        Path outside = jar("outside.jar", "b/B.class", "outside", "c/C.class", "outside");
        try (Artifact opened = Artifact.open(war.write(folder.resolve("shop.war")), Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(outside), jdk)) {
            assertThat(opened.find("b/B")).isEmpty();
            assertThat(text(path, "b/B")).isEqualTo("library");
            assertThat(path.require("b/B").where()).endsWith("shop.war!/WEB-INF/lib/library.jar!/b/B.class");
            assertThat(text(path, "c/C")).isEqualTo("outside");
        }
    }

    @Test
    void real_libraries_within_a_Spring_Boot_jar_read_like_themselves() throws IOException {
        RawZip boot = new RawZip();
        boot.deflated("META-INF/MANIFEST.MF", "Spring-Boot-Version: 3.5.0\n".getBytes(StandardCharsets.UTF_8));
        boot.deflated("BOOT-INF/classes/a/A.class", new byte[10]);
        Path library = TestJars.of(org.objectweb.asm.ClassReader.class);
        boot.stored("BOOT-INF/lib/asm.jar", Files.readAllBytes(library));
        boot.deflated("BOOT-INF/lib/yaml.jar", Files.readAllBytes(TestJars.of(org.yaml.snakeyaml.Yaml.class)));
        boot.prefix = "#!/bin/sh\nexec java -jar $0\n".getBytes(StandardCharsets.UTF_8);
        try (Artifact opened = Artifact.open(boot.write(folder.resolve("app.jar")), Runtime.version());
                Artifact alone = Artifact.open(library, Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(), jdk)) {
            for (String name : alone.classNames()) {
                assertThat(path.require(name).bytes())
                        .isEqualTo(alone.find(name).orElseThrow().bytes());
            }
            assertThat(path.require("org/yaml/snakeyaml/Yaml").bytes())
                    .isEqualTo(TestJars.classFile(org.yaml.snakeyaml.Yaml.class));
        }
    }

    @Test
    void a_broken_library_within_is_unreadable_once_a_look_up_reaches_it() throws IOException {
        RawZip war = new RawZip();
        war.deflated("WEB-INF/classes/a/A.class", new byte[10]);
        nest(war, "WEB-INF/lib/broken.jar", "broken".getBytes(StandardCharsets.UTF_8), true);
        try (Artifact opened = Artifact.open(war.write(folder.resolve("shop.war")), Runtime.version());
                ClassPath path = ClassPath.of(opened, List.of(), jdk)) {
            assertThat(path.find("a/A")).isPresent();
            assertUndecided(() -> path.find("b/B"), Reason.ARTIFACT_UNREADABLE);
        }
    }

    private static void nest(RawZip zip, String name, byte[] content, boolean stored) {
        if (stored) {
            zip.stored(name, content);
        } else {
            zip.deflated(name, content);
        }
    }

    private Path jar(String name, String... entries) throws IOException {
        return TestJars.write(folder.resolve(name), TestJars.entries(entries));
    }

    private static String text(ClassSource source, String internalName) {
        return new String(source.find(internalName).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static void assertUndecided(ThrowingCallable action, Reason reason) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UndecidableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
