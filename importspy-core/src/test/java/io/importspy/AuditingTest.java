package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Jars;
import io.importspy.verdict.Evidence;
import io.importspy.verdict.Evidence.Pinned;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditingTest {

    private static final int TIMES = 100;

    @TempDir
    Path folder;

    private Path good;
    private Path bad;
    private Path jar;

    @BeforeEach
    void two_jars_one_of_which_conforms() throws Exception {
        good = Jars.of(folder.resolve("good.jar"), classes("good", "public void run() {}"), Map.of());
        bad = Jars.of(folder.resolve("bad.jar"), classes("bad", "public void walk() {}"), Map.of());
        jar = Files.copy(good, Files.createDirectory(folder.resolve("lib")).resolve("a.jar"));
        write("spymodel.yml", "types: [{type: a.A, members: [public void run()]}]");
    }

    private Path classes(String name, String member) {
        return Compiled.into(folder.resolve(name), List.of(), "package a; public class A { " + member + " }");
    }

    @Test
    void the_files_of_a_check_are_pinned_and_those_beneath_its_contract_too() throws Exception {
        write("base.yml", "filename: a*.jar");
        write("middle.yml", "extends: base.yml\nimports: {never: [sun.misc.Unsafe]}");
        write("spymodel.yml", "extends: [middle.yml, base.yml]\ntypes: [a.A]");

        Evidence evidence = verdict(EnvironmentChoice.NONE).evidence();

        assertThat(evidence.artifact()).contains(new Pinned("lib/a.jar", Optional.of(sha256(jar))));
        assertThat(evidence.contract()).contains(pinned("spymodel.yml"));
        assertThat(evidence.extended()).containsExactly(pinned("middle.yml"), pinned("base.yml"));
        assertThat(evidence.places()).isEmpty();
    }

    @Test
    void a_release_that_stands_in_for_a_contract_is_pinned() throws Exception {
        Verdict verdict = ImportSpy.check(CheckRequest.of(Baseline.of(good).name("a:a:1"), bad)
                .root(folder)
                .audited());

        assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(verdict.evidence().contract()).contains(new Pinned("a:a:1", Optional.of(sha256(good))));
        assertThat(verdict.evidence().artifact()).contains(new Pinned("bad.jar", Optional.of(sha256(bad))));
    }

    @Test
    void a_broken_contract_is_pinned_and_one_that_is_not_there_has_no_digest() throws Exception {
        write("spymodel.yml", "extends: gone.yml\ntipes: []");

        Verdict verdict = verdict(EnvironmentChoice.NONE);

        assertThat(verdict.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(verdict.evidence().contract()).contains(pinned("spymodel.yml"));
        assertThat(verdict.evidence().extended()).containsExactly(new Pinned("gone.yml", Optional.empty()));
    }

    @Test
    void what_is_no_text_extends_nothing() throws Exception {
        Files.copy(jar, folder.resolve("spymodel.yml"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(verdict(EnvironmentChoice.NONE).evidence().extended()).isEmpty();
    }

    @Test
    void the_host_is_told_by_what_contracts_ask_of_it() {
        assertThat(verdict(EnvironmentChoice.HOST).evidence().places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("the environment of this build");
                    assertThat(place.java())
                            .hasValueSatisfying(java -> assertThat(java)
                                    .startsWith(String.valueOf(Runtime.version().feature())));
                });
    }

    @Test
    void a_file_of_variables_is_named_and_none_of_its_values() throws Exception {
        write("production.env", "DB_PASSWORD=hunter2\n");
        Evidence evidence =
                verdict(EnvironmentChoice.at(folder.resolve("production.env"))).evidence();

        assertThat(evidence.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).contains("production.env");
            assertThat(place.os()).isEmpty();
        });
        assertThat(evidence.places().toString()).doesNotContain("hunter2", "DB_PASSWORD");
    }

    @Test
    void nothing_is_pinned_unless_it_is_asked_for() {
        Evidence evidence = ImportSpy.check(CheckRequest.of(folder.resolve("spymodel.yml"), jar))
                .evidence();

        assertThat(evidence.artifact()).isEmpty();
        assertThat(evidence.contract()).isEmpty();
        assertThat(evidence.places()).isEmpty();
    }

    @Test
    void no_archive_conforms_beside_the_digest_of_another() throws Exception {
        assertNeverConfused(jar, Files.readAllBytes(good), Files.readAllBytes(bad), true, Evidence::artifact);
    }

    @Test
    void no_archive_conforms_beside_the_digest_of_another_where_its_file_is_written_over() throws Exception {
        assertNeverConfused(jar, Files.readAllBytes(good), Files.readAllBytes(bad), false, Evidence::artifact);
    }

    @Test
    void no_folder_of_classes_conforms_beside_the_digest_of_another() throws Exception {
        jar = classes("classes", "public void run() {}");
        String conforming = digest(jar);
        Path file = jar.resolve("a/A.class");
        byte[] violating = Files.readAllBytes(folder.resolve("bad/a/A.class"));
        assertNeverConfused(file, Files.readAllBytes(file), violating, conforming, true, Evidence::artifact);
    }

    @Test
    void no_contract_is_kept_beside_the_digest_of_another() throws Exception {
        byte[] other = "types: [{type: a.A, members: [public void walk()]}]".getBytes();
        Path file = folder.resolve("spymodel.yml");
        assertNeverConfused(file, Files.readAllBytes(file), other, true, Evidence::contract);
    }

    @Test
    void no_extended_contract_is_kept_beside_the_digest_of_another() throws Exception {
        Path base = write("base.yml", "types: [{type: a.A, members: [public void run()]}]");
        write("spymodel.yml", "extends: base.yml");
        byte[] other = "types: [{type: a.A, members: [public void walk()]}]".getBytes();
        assertNeverConfused(
                base,
                Files.readAllBytes(base),
                other,
                true,
                evidence -> evidence.extended().stream().findFirst());
    }

    private void assertNeverConfused(
            Path file, byte[] conforming, byte[] violating, boolean atOnce, Function<Evidence, Optional<Pinned>> which)
            throws Exception {
        assertNeverConfused(file, conforming, violating, Sha256.of(conforming), atOnce, which);
    }

    /** While somebody exchanges a file as fast as it goes, a verdict that conforms has the digest of what conforms, and no other has it. */
    private void assertNeverConfused(
            Path file,
            byte[] conforming,
            byte[] violating,
            String digest,
            boolean atOnce,
            Function<Evidence, Optional<Pinned>> which)
            throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread exchanger = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                exchange(file, i % 2 == 0 ? violating : conforming, atOnce);
            }
        });
        exchanger.start();
        try {
            for (int i = 0; i < TIMES; i++) {
                Verdict verdict = verdict(EnvironmentChoice.NONE);
                Optional<String> pinned = which.apply(verdict.evidence()).flatMap(Pinned::sha256);
                if (isOneOfBoth(pinned, atOnce, digest, violating)) {
                    assertThat(verdict.outcome() == Outcome.CONFORMS)
                            .as("%s beside %s", verdict, pinned)
                            .isEqualTo(pinned.equals(Optional.of(digest)));
                }
            }
        } finally {
            done.set(true);
            exchanger.join();
        }
    }

    /** While a file is written over, what is there may be neither the one nor the other: half of each may conform, with a digest of its own. */
    private static boolean isOneOfBoth(Optional<String> pinned, boolean atOnce, String digest, byte[] violating) {
        return atOnce || pinned.equals(Optional.of(digest)) || pinned.equals(Optional.of(Sha256.of(violating)));
    }

    private void exchange(Path file, byte[] content, boolean atOnce) {
        try {
            if (atOnce) {
                Path other = Files.write(folder.resolve("exchanged"), content);
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict verdict(EnvironmentChoice environment) {
        return ImportSpy.check(CheckRequest.of(folder.resolve("spymodel.yml"), jar)
                .environment(environment)
                .audited());
    }

    private static String digest(Path classes) {
        try (io.importspy.artifact.Artifact copy = io.importspy.artifact.Artifact.copyOf(classes, Runtime.version())) {
            return Sha256.of(copy);
        }
    }

    private Pinned pinned(String name) throws IOException {
        return new Pinned(name, Optional.of(sha256(folder.resolve(name))));
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
