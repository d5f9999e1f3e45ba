package io.importspy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.fixture.JarFileOracle;
import io.importspy.fixture.Jars;
import io.importspy.fixture.JdkTool;
import io.importspy.fixture.Signer;
import io.importspy.fixture.Unzipped;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks on an archive that was fine when its maker signed it and somebody pinned its digest. Each is stopped by the signature, with the
 * very id that says what was done, and by the digest. Where an archive reads in one way only, {@link java.util.jar.JarFile} agrees.
 */
class TamperingTest {

    private static final String PLUGIN = "com/acme/Plugin.class";
    private static final String HELPER = "com/acme/Helper.class";
    private static final String SERVICES = "META-INF/services/java.lang.Runnable";
    private static final String NESTED = "lib/nested.jar";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @TempDir
    static Path workshop;

    private static Signer acme;
    private static Signer mallory;
    private static Unzipped honest;
    private static Unzipped signed;

    @TempDir
    Path folder;

    private Path jar;

    @BeforeAll
    static void build() throws IOException {
        acme = Signer.named("acme", workshop);
        mallory = Signer.named("mallory", workshop);
        Path classes = Compiled.into(workshop.resolve("classes"), List.of(), """
                package com.acme;
                public class Plugin implements Runnable { public void run() { new Helper(); } }
                """, "package com.acme; class Helper {}");
        Path nested = Jars.write(workshop.resolve("nested.jar"), Map.of(), Map.of("a.txt", "a"));
        Path made = Jars.write(workshop.resolve("plugin.jar"), Map.of("Multi-Release", "true"), Map.of());
        Path built = Unzipped.of(made)
                .with(PLUGIN, Files.readAllBytes(classes.resolve(PLUGIN)))
                .with(HELPER, Files.readAllBytes(classes.resolve(HELPER)))
                .with(SERVICES, "com.acme.Plugin\n")
                .with(NESTED, Files.readAllBytes(nested))
                .write(made);
        honest = Unzipped.of(built);
        signed = Unzipped.of(acme.sign(built));
    }

    @BeforeEach
    void place() {
        jar = folder.resolve("plugin.jar");
    }

    @Test
    void the_archive_as_it_was_signed_conforms() {
        signed.write(jar);
        assertThat(JdkTool.run("jarsigner", List.of("-verify"), jar.toString())).contains("jar verified");
        assertThat(check("signed-by: " + acme.fingerprint()).findings()).isEmpty();
    }

    @Test
    void a_changed_byte_in_a_class() {
        byte[] changed = signed.entries().get(PLUGIN).clone();
        changed[changed.length - 1] ^= 1;
        assertStopped(signed.with(PLUGIN, changed).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void an_added_class() {
        assertStopped(signed.with("com/acme/Evil.class", evil()).write(jar), "integrity.unsigned: com/acme/Evil.class");
    }

    @Test
    void an_added_class_that_overrides_one_for_some_Java_releases() {
        assertStopped(
                signed.with("META-INF/versions/17/" + PLUGIN, evil()).write(jar),
                "integrity.unsigned: META-INF/versions/17/" + PLUGIN);
    }

    @Test
    void a_manifest_that_says_something_else() {
        String manifest = signed.text(MANIFEST).replace("Multi-Release: true", "Multi-Release: fals");
        assertStopped(signed.with(MANIFEST, manifest).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void a_manifest_without_the_digest_of_an_entry() {
        assertStopped(signed.with(MANIFEST, manifestWithout(PLUGIN)).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void a_manifest_without_digests() {
        String manifest = signed.text(MANIFEST);
        String main = manifest.substring(0, manifest.indexOf("\r\n\r\n") + 4);
        assertStopped(signed.with(MANIFEST, main).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void a_stripped_signature() {
        assertStopped(
                signed.without("META-INF/ACME.SF").without("META-INF/ACME.EC").write(jar),
                "integrity.unsigned: plugin.jar");
    }

    @Test
    void an_archive_of_which_nothing_but_a_manifest_is_left() throws IOException {
        Jars.write(jar, Map.of("Plugin-Class", "java.lang.Object"), Map.of());
        assertSays("integrity.unsigned: plugin.jar");
        Unzipped nothing = new Unzipped(Map.of());
        nothing.write(jar);
        assertSays("integrity.unsigned: plugin.jar");
        Unzipped.of(acme.sign(honest.write(jar)))
                .without(PLUGIN)
                .without(HELPER)
                .without(SERVICES)
                .without(NESTED)
                .write(jar);
        assertThat(said(check("signed-by: " + acme.fingerprint())))
                .contains("integrity.unsigned: plugin.jar", "integrity.missing: " + PLUGIN);
    }

    @Test
    void half_a_stripped_signature() {
        assertStopped(signed.without("META-INF/ACME.SF").write(jar), "integrity.unsigned: plugin.jar");
        assertStopped(signed.without("META-INF/ACME.EC").write(jar), "integrity.unsigned: plugin.jar");
    }

    @Test
    void another_signer() {
        assertStopped(mallory.sign(honest.write(jar)), "integrity.signer: plugin.jar");
    }

    @Test
    void an_added_class_that_another_signer_signed() {
        assertStopped(
                mallory.sign(signed.with("com/acme/Evil.class", evil()).write(jar)),
                "integrity.signer: com/acme/Evil.class");
    }

    @Test
    void a_changed_class_that_another_signer_signed_as_well() {
        assertStopped(mallory.sign(signed.with(PLUGIN, evil()).write(jar)), "integrity.signature: plugin.jar");
    }

    @Test
    void the_signature_of_an_older_release() {
        Unzipped old = Unzipped.of(acme.sign(honest.with(PLUGIN, "old").write(jar)));
        assertStopped(
                signed.with("META-INF/ACME.SF", old.entries().get("META-INF/ACME.SF"))
                        .with("META-INF/ACME.EC", old.entries().get("META-INF/ACME.EC"))
                        .write(jar),
                "integrity.signature: plugin.jar");
    }

    @Test
    void a_signature_that_anybody_can_make_since_its_algorithms_are_broken() {
        assertStopped(acme.sign(honest.write(jar), "SHA-256", "SHA1withECDSA"), "integrity.unsigned: plugin.jar");
        assertStopped(acme.sign(honest.write(jar), "MD5", "SHA256withECDSA"), "integrity.unsigned: plugin.jar");
    }

    @Test
    void a_service_file_with_one_more_line() {
        assertStopped(
                signed.with(SERVICES, "com.acme.Plugin\ncom.acme.Helper\n").write(jar),
                "integrity.signature: plugin.jar");
        String service = SERVICES.substring(SERVICES.lastIndexOf('/') + 1);
        assertThat(said(new Gate(folder, jar).verdict("services: {" + service + ": com.acme.Plugin}")))
                .contains("service.unlisted: " + service + " with com.acme.Helper");
    }

    @Test
    void an_exchanged_jar_within() throws IOException {
        Path other = Jars.write(folder.resolve("other.jar"), Map.of(), Map.of("b.txt", "b"));
        assertStopped(signed.with(NESTED, Files.readAllBytes(other)).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void a_deleted_entry() {
        assertStopped(signed.without(HELPER).write(jar), "integrity.missing: " + HELPER);
    }

    @Test
    void a_deleted_entry_and_its_digest() {
        assertStopped(
                signed.without(HELPER).with(MANIFEST, manifestWithout(HELPER)).write(jar),
                "integrity.signature: plugin.jar");
    }

    @Test
    void a_class_file_under_the_name_of_another_class() {
        assertStopped(signed.with(PLUGIN, signed.entries().get(HELPER)).write(jar), "integrity.signature: plugin.jar");
        assertThat(check("signed-by: " + acme.fingerprint() + "\ntypes: [com.acme.Plugin]")
                        .findings())
                .extracting(Finding::id)
                .contains("class.misplaced");
    }

    @Test
    void a_class_under_a_name_that_readers_take_for_the_same() {
        assertStopped(signed.with("/" + PLUGIN, evil()).write(jar), "integrity.signature: plugin.jar");
    }

    @Test
    void two_entries_of_one_name_in_whatever_order() throws IOException {
        String twin = PLUGIN.replace("Plugin", "Plugim");
        Unzipped evilLast = signed.with(twin, evil());
        Unzipped evilFirst =
                signed.with(PLUGIN, evil()).with(twin, signed.entries().get(PLUGIN));
        for (Unzipped both : List.of(evilLast, evilFirst)) {
            replace(both.write(jar), twin, PLUGIN, true);
            assertSays("entry.ambiguous: " + jar + "!/" + PLUGIN);
        }
    }

    @Test
    void an_entry_that_has_another_name_for_those_who_stream_the_archive() throws IOException {
        signed.with("com/acme/Safe.class", evil()).write(jar);
        replace(jar, "com/acme/Safe.class", "com/acme/Evil.class", false);
        assertSays("entry.ambiguous: " + jar + "!/com/acme/Safe.class");
    }

    @Test
    void a_launcher_in_front_of_the_archive() throws IOException {
        byte[] archive = Files.readAllBytes(signed.write(jar));
        Files.writeString(jar, "#!/bin/sh\nrm -rf /\n");
        Files.write(jar, archive, java.nio.file.StandardOpenOption.APPEND);
        assertStopped(jar, "integrity.unsigned: plugin.jar");
    }

    @Test
    void a_script_behind_the_archive() throws IOException {
        signed.write(jar);
        Files.writeString(jar, "<script>alert(1)</script>", java.nio.file.StandardOpenOption.APPEND);
        assertStopped(jar, "integrity.unsigned: plugin.jar");
    }

    @Test
    void an_archive_in_front_of_the_archive() throws IOException {
        byte[] archive = Files.readAllBytes(signed.write(jar));
        honest.with(PLUGIN, evil()).write(jar);
        Files.write(jar, archive, java.nio.file.StandardOpenOption.APPEND);
        assertStopped(jar, "integrity.unsigned: plugin.jar");
    }

    @Test
    void a_file_that_is_exchanged_between_check_and_load() throws Exception {
        signed.write(jar);
        Path contract = Files.writeString(
                folder.resolve("spymodel.yml"), "integrity: {signed-by: %s}".formatted(acme.fingerprint()));
        Admitted admitted = ImportSpy.admit(CheckRequest.of(contract, jar));
        mallory.sign(signed.with("com/acme/Evil.class", evil())
                .with(SERVICES, "com.acme.Evil")
                .write(jar));
        ClassLoader loader = admitted.loader(ClassLoader.getPlatformClassLoader());
        assertThat(loader.getResource("com/acme/Evil.class")).isNull();
        assertThat(loader.getResourceAsStream(SERVICES)).hasContent("com.acme.Plugin");
        assertThat(loader.loadClass("com.acme.Plugin").getSigners()).containsExactly(acme.certificate());
    }

    private void assertStopped(Path archive, String finding) {
        assertThat(said(check("signed-by: " + acme.fingerprint()))).containsExactly(finding);
        JarFileOracle.assertAgrees(archive, acme, finding);
        assertDigestStops();
    }

    private void assertSays(String finding) {
        assertThat(said(check("signed-by: " + acme.fingerprint()))).containsExactly(finding);
        assertDigestStops();
    }

    private void assertDigestStops() {
        assertThat(said(check("sha256: " + digest(signed.write(folder.resolve("pinned.jar"))))))
                .containsExactly("integrity.digest: sha256");
    }

    private static List<String> said(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.id() + ": " + finding.subject())
                .toList();
    }

    private Verdict check(String integrity) {
        return new Gate(folder, jar).verdict("integrity:\n  " + integrity);
    }

    private static byte[] evil() {
        return signed.entries().get(HELPER);
    }

    /** Sections are separated by an empty line, and none of the names here is so long that its line is wrapped. */
    private static String manifestWithout(String entry) {
        String manifest = signed.text(MANIFEST);
        int start = manifest.indexOf("Name: " + entry);
        int end = manifest.indexOf("\r\n\r\n", start) + 4;
        return manifest.substring(0, start) + manifest.substring(end);
    }

    /** Renames an entry in the central directory and in its local header, or in the latter alone, which comes first. */
    private static void replace(Path file, String name, String by, boolean everywhere) throws IOException {
        String bytes = Files.readString(file, ISO_8859_1);
        int first = bytes.indexOf(name);
        String renamed = everywhere
                ? bytes.replace(name, by)
                : bytes.substring(0, first) + by + bytes.substring(first + name.length());
        Files.writeString(file, renamed, ISO_8859_1);
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
