package io.importspy.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.importspy.archive.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Held against {@link JarFile}, which is what the JVM itself reads jars with. */
class RealJarsTest {
    @TempDir
    Path folder;

    static Stream<Path> jars() {
        return TestJars.real();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void names_and_bytes_are_those_of_the_JDK(Path jar) throws IOException {
        try (JarFile oracle = new JarFile(jar.toFile());
                Artifact artifact = Artifact.open(jar, Runtime.version())) {
            Set<String> names = new TreeSet<>();
            for (JarEntry file :
                    oracle.stream().filter(entry -> !entry.isDirectory()).toList()) {
                names.add(file.getName());
                byte[] bytes = artifact.entry(file.getName()).orElseThrow().bytes(1 << 26);
                if (!Arrays.equals(bytes, bytes(oracle, file))) {
                    fail("%s has other bytes", file.getName());
                }
            }
            assertThat(artifact.entryNames()).isEqualTo(names);
        }
    }

    @Test
    void threads_read_side_by_side() throws IOException {
        Path jar = TestJars.of(Yaml.class);
        try (ZipFile oracle = new ZipFile(jar.toFile());
                Artifact artifact = Artifact.open(jar, Runtime.version())) {
            long wrong = IntStream.range(0, 20)
                    .boxed()
                    .flatMap(round -> artifact.entryNames().stream())
                    .parallel()
                    .map(name -> artifact.entry(name).orElseThrow())
                    .filter(entry -> crc(entry.bytes(1 << 26))
                            != oracle.getEntry(entry.name()).getCrc())
                    .count();
            assertThat(wrong).isZero();
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void each_release_sees_what_its_JVM_sees(Path jar) throws IOException {
        for (int release = 8; release <= 25; release++) {
            assertSameView(jar, release);
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void each_release_picks_the_class_files_that_its_JVM_picks(Path jar) throws IOException {
        assertSamePicks(jar);
        assertSamePicks(multiRelease("Multi-Release: true"));
        assertSamePicks(multiRelease("Multi-Release: false"));
    }

    private static void assertSamePicks(Path jar) throws IOException {
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            for (int release = 8; release <= 27; release++) {
                Runtime.Version view = Runtime.Version.parse(String.valueOf(release));
                try (JarFile oracle = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, view)) {
                    Map<String, String> expected = classNames(oracle).stream()
                            .collect(Collectors.toMap(
                                    name -> name,
                                    name -> oracle.getJarEntry(name + ".class").getRealName()));
                    assertThat(picks(artifact, release))
                            .as("release " + release)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static Map<String, String> picks(Artifact artifact, int release) {
        return artifact.variants().stream()
                .filter(variant -> variant.isFor(release))
                .collect(Collectors.toMap(ClassVariant::internalName, ClassVariant::entryName));
    }

    @Test
    void odd_multi_release_directories_are_seen_as_the_JVM_sees_them() throws IOException {
        Path jar = multiRelease("Multi-Release: true");
        for (int release = 7; release <= 27; release++) {
            assertSameView(jar, release);
        }
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_jar_is_multi_release_when_the_JVM_says_so(String attribute) throws IOException {
        assertSameView(multiRelease(attribute), 17);
    }

    static Stream<String> spellings() {
        return Stream.of(
                "Multi-Release: true",
                "Multi-Release: TRUE",
                "multi-release: true",
                "Multi-Release: true ",
                "Multi-Release:  true",
                "Multi-Release: false",
                "Multi-Release: yes",
                "Multi-Release: tr\r\n ue",
                "Multi-Rele\r\n ase: true",
                "X: y\r\n\r\nName: a\r\nMulti-Release: true",
                "X: Multi-Release: true");
    }

    private Path multiRelease(String attribute) throws IOException {
        return TestJars.write(
                folder.resolve("odd.jar"),
                TestJars.entries(
                        "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n" + attribute + "\r\n\r\n",
                        "a/A.class", "base",
                        "b/B.class", "base",
                        "META-INF/versions/7/a/A.class", "7",
                        "META-INF/versions/8/a/A.class", "8",
                        "META-INF/versions/8/b/B.class", "8",
                        "META-INF/versions/9/a/A.class", "9",
                        "META-INF/versions/11/b/B.class", "11",
                        "META-INF/versions/11/META-INF/x.class", "never",
                        "META-INF/versions/12/c/OnlyThere.class", "12",
                        "META-INF/versions/017/a/A.class", "017",
                        "META-INF/versions/17/a/A.class", "17",
                        "META-INF/versions/x/a/A.class", "x",
                        "META-INF/Versions/18/a/A.class", "upper case",
                        "META-INF/versions/26/a/A.class", "26"));
    }

    private static void assertSameView(Path jar, int release) throws IOException {
        Runtime.Version view = Runtime.Version.parse(String.valueOf(release));
        try (JarFile oracle = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, view);
                ZipArchive archive = ZipArchive.open(jar)) {
            Set<String> names = classNames(oracle);
            assertThat(Variants.of(archive, List.of(ClassRoot.of(archive, view))).stream()
                            .filter(variant -> variant.isFor(release))
                            .map(ClassVariant::internalName))
                    .as("release " + release)
                    .containsExactlyElementsOf(names);
            Releases releases = Releases.of(archive, "", view, false);
            for (String name : names) {
                String seen = releases.find(archive, "", name + ".class")
                        .orElseThrow()
                        .name();
                String expected = oracle.getJarEntry(name + ".class").getRealName();
                if (!seen.equals(expected)) {
                    fail("release %d sees %s and not %s", release, seen, expected);
                }
            }
        }
    }

    private static Set<String> classNames(JarFile jar) {
        return jar.versionedStream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void more_entries_than_sixteen_bits_count_are_all_found() throws IOException {
        Path jar = TestJars.write(
                folder.resolve("many.jar"),
                IntStream.range(0, 70_000).boxed().collect(Collectors.toMap(i -> "p/C" + i + ".class", i ->
                        new byte[] {(byte) (int) i})));
        try (Artifact artifact = Artifact.open(jar, Runtime.version())) {
            assertThat(artifact.classNames()).hasSize(70_000);
            assertThat(artifact.find("p/C69999").orElseThrow().bytes()).containsExactly((byte) 69_999);
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
