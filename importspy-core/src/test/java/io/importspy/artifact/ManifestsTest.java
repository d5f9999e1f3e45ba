package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
    @TempDir
    Path folder;

    static Stream<Path> jars() {
        return TestJars.real();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_real_manifest_reads_as_the_JDK_reads_it(Path jar) throws IOException {
        try (JarFile oracle = new JarFile(jar.toFile());
                Artifact artifact = Artifact.open(jar, Runtime.version())) {
            assertThat(artifact.manifest().orElseThrow())
                    .containsExactlyInAnyOrderEntriesOf(oracle.getManifest().getMainAttributes().entrySet().stream()
                            .collect(Collectors.toMap(e -> e.getKey().toString(), e -> (String) e.getValue())));
        }
    }

    @Test
    void names_ignore_case_and_only_the_main_section_counts() {
        Map<String, String> main =
                main("Manifest-Version: 1.0\nPlugin-Id: bil\n ling\n\nName: a/B.class\nOther: x\nPlugin-Id: y\n");
        assertThat(main).hasSize(2).containsEntry("PLUGIN-ID", "billing").doesNotContainKey("Other");
    }

    @Test
    void a_value_may_be_any_text() {
        assertThat(main("A: Grüße: 語\r\nB: \r\nC:  x \r\n"))
                .containsEntry("A", "Grüße: 語")
                .containsEntry("B", "")
                .containsEntry("C", " x ");
    }

    @Test
    void an_archive_may_have_no_manifest() throws IOException {
        Path jar = TestJars.write(folder.resolve("none.jar"), TestJars.entries("a", "b"));
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            assertThat(artifact.manifest()).isEmpty();
        }
    }

    @Test
    void the_name_of_the_manifest_ignores_case_as_for_the_JVM() throws IOException {
        Path jar = TestJars.write(folder.resolve("case.jar"), TestJars.entries("meta-inf/Manifest.mf", "A: b\n"));
        try (JarFile oracle = new JarFile(jar.toFile());
                Artifact artifact = Artifact.open(jar, Runtime.version())) {
            assertThat(oracle.getManifest().getMainAttributes().getValue("A")).isEqualTo("b");
            assertThat(artifact.manifest().orElseThrow()).containsEntry("A", "b");
        }
    }

    @Test
    void two_manifests_are_ambiguous() throws IOException {
        Path jar = TestJars.write(
                folder.resolve("two.jar"),
                TestJars.entries("META-INF/MANIFEST.MF", "A: b\n", "META-INF/manifest.mf", "A: c\n"));
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            assertThatThrownBy(artifact::manifest)
                    .isInstanceOfSatisfying(
                            UndecidableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.ENTRY_AMBIGUOUS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no colon\n",
                "A:no space\n",
                " a continuation of nothing\n",
                "Bad Name: x\n",
                ": x\n",
                "A: x\n\nno name\n",
                "A: x\nB: y\na: z\n",
                "A: x\nA: x\n"
            })
    void a_manifest_that_is_malformed_or_says_a_thing_twice_is_undecided(String text) {
        assertThatThrownBy(() -> main(text))
                .isInstanceOfSatisfying(
                        UndecidableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MANIFEST_UNREADABLE));
    }

    private static Map<String, String> main(String text) {
        return Manifests.main(new TextEntry(text));
    }

    /** A manifest without an archive. */
    private record TextEntry(String text) implements Entry {
        @Override
        public String name() {
            return Manifests.NAME;
        }

        @Override
        public String where() {
            return name();
        }

        @Override
        public byte[] bytes(int limit) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
