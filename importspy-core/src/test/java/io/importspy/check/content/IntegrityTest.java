package io.importspy.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.Accepted;
import io.importspy.fixture.Gate;
import io.importspy.fixture.Jars;
import io.importspy.fixture.JdkTool;
import io.importspy.fixture.Signer;
import io.importspy.fixture.Unzipped;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.report.TextReport;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests and signatures of archives. */
class IntegrityTest {

    private static final String NONE = "0".repeat(64);

    @TempDir
    static Path keys;

    private static Signer acme;
    private static Signer other;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() {
        acme = Signer.named("acme", keys);
        other = Signer.named("other", keys);
    }

    @Test
    void an_archive_has_the_digests_that_are_pinned() throws Exception {
        Path jar = jar();
        Gate gate = new Gate(folder, jar);
        gate.check("integrity: {sha256: %s, sha512: %s}".formatted(digest(jar, "SHA-256"), digest(jar, "SHA-512")));
        gate.check("integrity: {sha256: %s}".formatted(digest(jar, "SHA-256").toUpperCase(Locale.ROOT)));
        gate.check("""
                integrity:
                  sha256: %s            # VIOLATION integrity.digest: sha256 | %s | %s
                  sha512: %s            # VIOLATION integrity.digest: %s
                """.formatted(NONE, NONE, digest(jar, "SHA-256"), NONE + NONE, digest(jar, "SHA-512")));
    }

    @Test
    void a_directory_of_classes_is_no_archive_yet() {
        Gate.of(folder, "package com.acme; public class Plugin {}").check("""
                integrity:
                  sha256: %s            # UNDECIDED integrity.unknown: package the classes first
                  signed-by: %s         # UNDECIDED integrity.unknown: signed-by
                """.formatted(NONE, NONE));
    }

    @Test
    void a_jar_that_its_signer_signed_conforms_however_the_fingerprint_is_written() {
        Path jar = acme.sign(jar());
        String shown = JdkTool.run("keytool", List.of("-printcert", "-jarfile"), jar.toString())
                .lines()
                .filter(line -> line.contains("SHA256: "))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
        assertThat(JdkTool.run("jarsigner", List.of("-verify"), jar.toString())).contains("jar verified");
        Gate gate = new Gate(folder, jar);
        gate.check("integrity: {signed-by: \"%s\"}".formatted(shown));
        gate.check("integrity:\n  signed-by: " + shown.toLowerCase(Locale.ROOT));
        gate.check("integrity: {signed-by: %s}".formatted(acme.fingerprint()));
        gate.check("integrity: {signed-by: [%s, %s]}".formatted(NONE, acme.fingerprint()));
    }

    @Test
    void a_jar_that_nobody_signed_is_said_to_be_so_once() {
        new Gate(folder, jar()).check("""
                integrity:
                  signed-by: %s         # VIOLATION integrity.unsigned: plugin.jar | signed by SHA-256 0000
                """.formatted(NONE));
    }

    @Test
    void a_jar_that_somebody_else_signed_is_said_to_be_so_once() {
        new Gate(folder, other.sign(jar())).check("""
                integrity:
                  signed-by:
                    - %s   # VIOLATION integrity.signer: plugin.jar | signed by one of the 2 certificates that are named | signed by SHA-256 %s (CN=other)
                    - %s
                """.formatted(acme.fingerprint(), other.fingerprint(), NONE));
    }

    @Test
    void a_certificate_that_has_expired_has_signed_all_the_same() {
        Signer late = Signer.named("late", folder, "-startdate", "-2y", "-validity", "365");
        Gate gate = new Gate(folder, late.sign(jar()));
        gate.check("integrity: {signed-by: %s}".formatted(late.fingerprint()));
    }

    @Test
    void a_second_signature_takes_nothing_away() {
        Gate gate = new Gate(folder, other.sign(acme.sign(jar())));
        gate.check("integrity: {signed-by: %s}".formatted(acme.fingerprint()));
        gate.check("integrity: {signed-by: %s}".formatted(other.fingerprint()));
    }

    @Test
    void what_is_added_behind_the_signature_is_found_entry_by_entry() {
        Path jar = Unzipped.of(acme.sign(jar()))
                .with("META-INF/services/com.acme.Host", "com.acme.Evil")
                .with("Evil\u202E\u001B[31m.class", "x")
                .write(folder.resolve("plugin.jar"));
        List<Finding> findings =
                new Gate(folder, jar).check("""
                        integrity:
                          signed-by: %s # VIOLATION integrity.unsigned: META-INF/services/com.acme.Host # VIOLATION integrity.unsigned: Evil
                        """.formatted(acme.fingerprint())).findings();
        assertThat(findings)
                .extracting(finding -> finding.code().map(Place::file).orElse(""))
                .contains("plugin.jar!/META-INF/services/com.acme.Host");
        assertThat(shown(findings)).contains("\\u202e\\u001b[31m.class").doesNotContain("\u202E", "\u001B");
    }

    @Test
    void what_was_changed_or_taken_out_behind_the_signature_is_found() {
        Unzipped signed = Unzipped.of(acme.sign(jar()));
        Path jar = signed.with("com/acme/plugin.properties", "a=c").write(folder.resolve("plugin.jar"));
        new Gate(folder, jar).check("""
                integrity:
                  signed-by: %s # VIOLATION integrity.signature: content of com/acme/plugin.properties that is not what was signed | plugin.jar!/com/acme/plugin.properties
                """.formatted(acme.fingerprint()));
        signed.without("com/acme/plugin.properties").write(jar);
        new Gate(folder, jar).check("""
                integrity:
                  signed-by: %s # VIOLATION integrity.missing: com/acme/plugin.properties
                """.formatted(acme.fingerprint()));
    }

    @Test
    void an_index_is_an_entry_like_any_other() {
        Path jar = acme.sign(Unzipped.of(jar())
                .with("META-INF/INDEX.LIST", "JarIndex-Version: 1.0\n\n")
                .write(folder.resolve("plugin.jar")));
        new Gate(folder, jar).check("integrity: {signed-by: %s}".formatted(acme.fingerprint()));
    }

    @Test
    void a_file_in_a_folder_below_is_an_entry_like_any_other_whatever_its_suffix() {
        Unzipped signed = Unzipped.of(acme.sign(Unzipped.of(jar())
                .with("META-INF/certs/ca.RSA", "a certificate")
                .with("META-INF/certs/ca.SF", "a map")
                .write(folder.resolve("plugin.jar"))));
        Path jar = signed.write(folder.resolve("plugin.jar"));
        new Gate(folder, jar).check("integrity: {signed-by: %s}".formatted(acme.fingerprint()));
        signed.with("META-INF/certs/ca.RSA", "another certificate").write(jar);
        new Gate(folder, jar).check("""
                integrity:
                  signed-by: %s # VIOLATION integrity.signature: content of META-INF/certs/ca.RSA that is not what was signed | plugin.jar!/META-INF/certs/ca.RSA
                """.formatted(acme.fingerprint()));
    }

    @Test
    void a_waiver_accepts_one_unsigned_entry_and_no_other() {
        Path jar = Unzipped.of(acme.sign(jar()))
                .with("META-INF/build.txt", "17")
                .with("com/acme/Evil.class", "x")
                .write(folder.resolve("plugin.jar"));
        new Gate(folder, jar).check("""
                integrity:
                  signed-by: %s     # VIOLATION integrity.unsigned: com/acme/Evil.class
                waivers:
                  - violation: integrity.unsigned
                    at: META-INF/build.txt
                    because: the release job adds it
                """.formatted(acme.fingerprint()));
    }

    @Test
    void accept_writes_the_new_digests_and_nothing_else() throws Exception {
        Path jar = jar();
        Accepted accepted = new Gate(folder, jar).accept("""
                filename: "*.jar"         # as released
                integrity:
                  sha256: '%s'            # of the build of Tuesday
                  sha512: %s
                  signed-by: %s           # nobody accepts a signer by mistake
                """.formatted(NONE, digest(jar, "SHA-512"), NONE));
        assertThat(accepted.text()).contains("""
                filename: "*.jar"         # as released
                integrity:
                  sha256: '%s'            # of the build of Tuesday
                  sha512: %s
                  signed-by: %s           # nobody accepts a signer by mistake
                """.formatted(digest(jar, "SHA-256"), digest(jar, "SHA-512"), NONE));
        assertThat(accepted.edits()).isEqualTo(1);
        assertThat(accepted.remaining()).extracting(Finding::id).containsExactly("integrity.unsigned");
    }

    private static String shown(List<Finding> findings) {
        StringBuilder shown = new StringBuilder();
        new TextReport(Style.PLAIN, Level.DEBUG, Mode.STRICT)
                .on(findings)
                .forEach(message -> shown.append(message.text()));
        return shown.toString();
    }

    private Path jar() {
        return Jars.write(
                folder.resolve("plugin.jar"),
                Map.of("Plugin-Id", "billing"),
                Map.of("com/acme/Plugin.class", "a class, as good as any", "com/acme/plugin.properties", "a=b"));
    }

    private static String digest(Path file, String algorithm) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }
}
