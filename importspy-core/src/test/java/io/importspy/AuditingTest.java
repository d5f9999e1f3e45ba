package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.importspy.report.AuditEntry;
import io.importspy.report.AuditEntry.Pinned;
import io.importspy.report.Mode;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

final class AuditingTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void a_real_jar() throws Exception {
        Path real = Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        jar = Files.copy(real, Files.createDirectory(folder.resolve("lib")).resolve("asm.jar"));
    }

    @Test
    void the_files_of_a_check_are_pinned_and_those_beneath_its_contract_too() throws Exception {
        write("base.yml", "filename: asm*.jar");
        write("middle.yml", "extends: base.yml\nversion: '*'");
        write("spymodel.yml", "extends: [middle.yml, base.yml]\ntypes: [org.objectweb.asm.ClassReader]");

        AuditEntry.Check check = check(EnvironmentChoice.NONE);

        assertThat(check.artifact()).isEqualTo(new Pinned("lib/asm.jar", Optional.of(Sha256.of(jar))));
        assertThat(check.contract()).isEqualTo(pinned("spymodel.yml"));
        assertThat(check.extended()).containsExactly(pinned("middle.yml"), pinned("base.yml"));
        assertThat(check.environment()).isEmpty();
    }

    @Test
    void a_broken_contract_is_pinned_and_one_that_is_not_there_has_no_digest() throws Exception {
        write("spymodel.yml", "extends: gone.yml\ntipes: []");

        AuditEntry.Check check = check(EnvironmentChoice.NONE);

        assertThat(check.verdict().outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(check.contract()).isEqualTo(pinned("spymodel.yml"));
        assertThat(check.extended()).containsExactly(new Pinned("gone.yml", Optional.empty()));
    }

    @Test
    void what_is_no_text_extends_nothing() throws Exception {
        Files.copy(jar, folder.resolve("spymodel.yml"));

        assertThat(check(EnvironmentChoice.NONE).extended()).isEmpty();
    }

    @Test
    void the_host_is_told_by_what_contracts_ask_of_it() throws Exception {
        write("spymodel.yml", "types: [org.objectweb.asm.ClassReader]");

        assertThat(check(EnvironmentChoice.HOST).environment()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("the environment of this build");
            assertThat(place.java())
                    .hasValueSatisfying(java -> assertThat(java)
                            .startsWith(String.valueOf(Runtime.version().feature())));
        });
    }

    @Test
    void a_file_of_variables_is_named_and_none_of_its_values() throws Exception {
        write("spymodel.yml", "types: [org.objectweb.asm.ClassReader]");
        write("production.env", "DB_PASSWORD=hunter2\n");
        EnvironmentChoice file = EnvironmentChoice.read("production.env", folder, Optional.empty());

        assertThat(check(file).environment()).singleElement().satisfies(place -> {
            assertThat(place.name()).contains("production.env");
            assertThat(place.os()).isEmpty();
        });
        assertThat(check(file).toString()).doesNotContain("hunter2", "DB_PASSWORD");
    }

    @Test
    void what_conforms_and_cannot_be_read_any_more_leaves_no_line() throws Exception {
        write("spymodel.yml", "types: [org.objectweb.asm.ClassReader]");
        Verdict verdict = verdict(EnvironmentChoice.NONE);
        Files.delete(jar);

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThatThrownBy(() -> audit(verdict, EnvironmentChoice.NONE)).isInstanceOf(NoSuchFileException.class);
    }

    private AuditEntry.Check check(EnvironmentChoice environment) throws IOException {
        return audit(verdict(environment), environment);
    }

    private Verdict verdict(EnvironmentChoice environment) {
        return ImportSpy.check(
                CheckRequest.of(folder.resolve("spymodel.yml"), jar).environment(environment));
    }

    private AuditEntry.Check audit(Verdict verdict, EnvironmentChoice environment) throws IOException {
        return ImportSpy.audit(new AuditRequest(
                verdict,
                Mode.STRICT,
                Optional.of(jar),
                Optional.of(folder.resolve("spymodel.yml")),
                (group, name, version, classifier) -> folder,
                environment,
                folder));
    }

    private Pinned pinned(String name) throws IOException {
        return new Pinned(name, Optional.of(Sha256.of(folder.resolve(name))));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
