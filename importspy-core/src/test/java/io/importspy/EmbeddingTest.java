package io.importspy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Jars;
import io.importspy.fixture.Signer;
import io.importspy.fixture.Unzipped;
import io.importspy.verdict.Finding;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.yaml.snakeyaml.Yaml;

/** A host that admits plugins and runs them: what runs is what was judged. */
class EmbeddingTest {

    private static final String SERVICES = "META-INF/services/java.lang.Runnable";
    private static final String CLASS = "com/acme/Plugin.class";
    private static final String CONTRACT = "types: [public class com.acme.Plugin implements java.lang.Runnable]";
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
    private static final Pattern EXAMPLE =
            Pattern.compile("^```java host\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = plugin("good").write(folder.resolve("plugin.jar"));
    }

    @Test
    void a_file_that_is_exchanged_after_the_check_is_not_what_is_loaded() throws Exception {
        Admitted admitted = admit(CONTRACT);
        ClassLoader before = admitted.loader(PLATFORM);
        plugin("evil").with("added.txt", "evil").write(jar);
        for (ClassLoader loader : List.of(before, admitted.loader(PLATFORM))) {
            assertThat(said(loader)).isEqualTo("good");
            assertThat(text(loader.getResource("note.txt"))).isEqualTo("good");
            assertThat(loader.getResource("added.txt")).isNull();
        }
        Files.delete(jar);
        assertThat(said(admitted.loader(PLATFORM))).isEqualTo("good");
    }

    @Test
    void a_service_is_found_through_the_loader() throws Exception {
        ClassLoader loader = admit(CONTRACT).loader(PLATFORM);
        plugin("evil").write(jar);
        assertThat(ServiceLoader.load(Runnable.class, loader)).singleElement().satisfies(provider -> {
            assertThat(provider.getClass().getClassLoader()).isSameAs(loader);
            assertThat(provider).hasToString("good");
        });
    }

    @Test
    void the_classes_of_the_host_come_first() throws Exception {
        ClassLoader host = admit(CONTRACT).loader(PLATFORM);
        assertThat(admit(CONTRACT).loader(host).loadClass("com.acme.Plugin").getClassLoader())
                .isSameAs(host);
    }

    @ParameterizedTest
    @ValueSource(classes = {ClassReader.class, Yaml.class, Assertions.class})
    void a_real_jar_is_loaded_as_by_the_loader_of_the_JDK(Class<?> type) throws Exception {
        Path real =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path contract = Files.writeString(folder.resolve("real.yml"), "types: [" + type.getName() + "]");
        ClassLoader ours = ImportSpy.admit(CheckRequest.of(contract, real).classPath(List.of(real)))
                .loader(PLATFORM);
        int compared = 0;
        try (URLClassLoader theirs = new URLClassLoader(new URL[] {real.toUri().toURL()}, PLATFORM)) {
            for (String name : new TreeSet<>(Unzipped.of(real).entries().keySet())) {
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    String className = name.substring(0, name.length() - 6).replace('/', '.');
                    assertThat(facts(ours, className)).as(className).isEqualTo(facts(theirs, className));
                    compared++;
                }
                if (!name.endsWith("/")) {
                    assertThat(bytes(ours.getResource(name))).as(name).isEqualTo(bytes(theirs.getResource(name)));
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void a_class_has_its_package_its_source_and_its_signers() throws Exception {
        Signer acme = Signer.named("acme", folder);
        acme.sign(jar);
        Admitted admitted = admit("integrity: {signed-by: %s}".formatted(acme.fingerprint()));
        Class<?> type = admitted.loader(PLATFORM).loadClass("com.acme.Plugin");
        assertThat(type.getPackage().getImplementationVersion()).isEqualTo("1.5");
        assertThat(type.getPackage().isSealed()).isTrue();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        assertThat(source.getLocation()).isEqualTo(jar.toUri().toURL());
        assertThat(source.getCertificates()).containsExactly(acme.certificate());
        assertThat(admitted.manifest()).containsEntry("implementation-VERSION".toLowerCase(), "1.5");
    }

    @Test
    void the_section_of_a_package_counts_more_than_the_main_one() throws Exception {
        Unzipped plain = plugin("good");
        String manifest = plain.text("META-INF/MANIFEST.MF").strip()
                + "\r\n\r\nName: com/acme/\r\nSealed: false\r\nImplementation-Version: 2\r\n\r\n";
        plain.with("META-INF/MANIFEST.MF", manifest).write(jar);
        String found = facts(admit(CONTRACT).loader(PLATFORM), "com.acme.Plugin");
        try (URLClassLoader theirs = new URLClassLoader(new URL[] {jar.toUri().toURL()}, PLATFORM)) {
            assertThat(found).isEqualTo(facts(theirs, "com.acme.Plugin")).contains("null2null");
        }
    }

    @Test
    void a_multi_release_jar_is_loaded_as_the_running_Java_sees_it() throws Exception {
        Unzipped plain = plugin("base");
        plain.with(
                        "META-INF/MANIFEST.MF",
                        plain.text("META-INF/MANIFEST.MF").strip() + "\r\nMulti-Release: true\r\n\r\n")
                .with("META-INF/versions/17/" + CLASS, plugin("new").entries().get(CLASS))
                .with("META-INF/versions/17/note.txt", "new")
                .with("META-INF/versions/99/note.txt", "of a distant future")
                .write(jar);
        ClassLoader loader = admit(CONTRACT).loader(PLATFORM);
        assertThat(said(loader)).isEqualTo("new");
        assertThat(text(loader.getResource("note.txt"))).isEqualTo("new");
    }

    @Test
    void resources_have_URLs_that_read_from_memory_whatever_they_are_called() throws Exception {
        String odd = "a b/50%/ä?#+.txt";
        plugin("good").with(odd, "odd").write(jar);
        ClassLoader loader = admit(CONTRACT).loader(PLATFORM);
        assertThat(text(loader.getResource(odd))).isEqualTo("odd");
        assertThat(text(new URL(loader.getResource("note.txt"), "a%20b/50%25/%C3%A4%3F%23+.txt")))
                .isEqualTo("odd");
        assertThat(Collections.list(loader.getResources(odd))).hasSize(1);
        assertThat(loader.getResource("gone.txt")).isNull();
        assertThat(loader.getResources("gone.txt").hasMoreElements()).isFalse();
        assertThat(catchThrowableOfType(
                        FileNotFoundException.class,
                        () -> new URL(loader.getResource("note.txt"), "gone.txt").openStream()))
                .isNotNull();
    }

    @Test
    void what_does_not_conform_is_not_admitted_and_the_exception_says_why() {
        NotAdmittedException refused = refused("types: [com.acme.Gone]");
        assertThat(refused.verdict().findings()).extracting(Finding::id).containsExactly("type.missing");
        assertThat(refused)
                .hasMessageContaining("plugin.jar violates spymodel.yml")
                .hasMessageContaining("advice");
    }

    @Test
    void what_is_undecided_or_broken_is_not_admitted() throws IOException {
        assertThat(ids(refused("types: [com.acme.No*]"))).containsExactly("type.no-match");
        assertThat(ids(refused("types: ["))).containsExactly("contract.syntax");
        Files.writeString(jar, "no zip at all");
        assertThat(ids(refused(CONTRACT))).containsExactly("artifact.unreadable");
        Files.delete(jar);
        assertThat(ids(refused(CONTRACT))).containsExactly("artifact.missing");
        Files.createDirectory(jar);
        assertThat(ids(refused(CONTRACT))).containsExactly("artifact.unreadable");
    }

    @Test
    void a_jar_that_is_not_as_it_was_signed_is_not_admitted_even_if_nobody_asks_for_signatures() {
        Signer acme = Signer.named("acme", folder);
        Unzipped.of(acme.sign(jar)).with("note.txt", "evil").write(jar);
        assertThat(ids(refused(CONTRACT))).containsExactly("entry.unreadable");
    }

    @Test
    void an_entry_that_reads_two_ways_is_not_admitted_even_if_no_rule_touches_it() throws IOException {
        plugin("good").with("note.tx2", "evil").write(jar);
        Files.writeString(jar, Files.readString(jar, ISO_8859_1).replace("note.tx2", "note.txt"), ISO_8859_1);
        assertThat(ids(refused(CONTRACT))).containsExactly("entry.ambiguous");
    }

    @Test
    void the_example_of_the_documentation_runs() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/embedding.md")));
        assertThat(example.find()).isTrue();
        Path classes = Compiled.into(
                folder.resolve("host"), List.of("-cp", System.getProperty("java.class.path")), example.group(1));
        Path contract = Files.writeString(folder.resolve("spymodel.yml"), CONTRACT);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            var run = loader.loadClass("Host").getMethod("run", Path.class, Path.class);
            run.invoke(null, contract, jar);
            assertThat(System.clearProperty("com.acme.ran")).isEqualTo("good");
            plugin("evil").without(CLASS).write(jar);
            assertThat(catchThrowableOfType(InvocationTargetException.class, () -> run.invoke(null, contract, jar)))
                    .hasCauseInstanceOf(NotAdmittedException.class);
            assertThat(System.getProperty("com.acme.ran")).isNull();
        }
    }

    private Unzipped plugin(String says) throws IOException {
        Path classes = Compiled.into(folder.resolve("classes"), List.of(), """
                package com.acme;
                public class Plugin implements Runnable {
                    public void run() { System.setProperty("com.acme.ran", toString()); }
                    @Override public String toString() { return "%s"; }
                }
                """.formatted(says));
        Path made = Jars.write(
                folder.resolve("made.jar"), Map.of("Implementation-Version", "1.5", "Sealed", "true"), Map.of());
        return Unzipped.of(made)
                .with(CLASS, Files.readAllBytes(classes.resolve(CLASS)))
                .with(SERVICES, "com.acme.Plugin\n")
                .with("note.txt", says);
    }

    private Admitted admit(String contract) throws Exception {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), contract);
        return ImportSpy.admit(CheckRequest.of(file, jar));
    }

    private NotAdmittedException refused(String contract) {
        NotAdmittedException refused = catchThrowableOfType(NotAdmittedException.class, () -> admit(contract));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static List<String> ids(NotAdmittedException refused) {
        return refused.verdict().findings().stream().map(Finding::id).toList();
    }

    private static String said(ClassLoader loader) throws Exception {
        return loader.loadClass("com.acme.Plugin")
                .getConstructor()
                .newInstance()
                .toString();
    }

    /** All that tells one loader's class from another's, or why there is none. */
    private static String facts(ClassLoader loader, String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            Package owner = type.getPackage();
            return String.join(
                    " | ",
                    String.valueOf(type.getProtectionDomain().getCodeSource().getLocation()),
                    String.valueOf(type.getModifiers()),
                    owner.getImplementationTitle() + owner.getImplementationVersion() + owner.getImplementationVendor(),
                    owner.getSpecificationTitle() + owner.getSpecificationVersion() + owner.getSpecificationVendor(),
                    String.valueOf(owner.isSealed()),
                    Arrays.toString(type.getInterfaces()));
        } catch (ClassNotFoundException | LinkageError e) {
            return e.getClass().getName();
        }
    }

    private static String text(URL url) throws IOException {
        return new String(bytes(url), UTF_8);
    }

    private static byte[] bytes(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }
}
