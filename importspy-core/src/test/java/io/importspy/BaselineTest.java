package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An earlier release beside a contract: what the contract says holds, and clients of the release go on working. */
final class BaselineTest {

    @TempDir
    Path folder;

    private Path before;
    private Path now;

    @BeforeEach
    void two_releases() {
        before = Compiled.into(
                folder.resolve("before"), List.of(), "package a; public class A { public void run() {} }");
        now = Compiled.into(folder.resolve("now"), List.of(), "package a; public class A { public void walk() {} }");
    }

    @Test
    void both_are_held() throws IOException {
        Verdict verdict = check("types: [a.A, a.B]\n");

        assertThat(verdict.contract()).isEqualTo("spymodel.yml and a:a:1.0");
        assertThat(verdict.findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("type.missing", "member.missing");
        assertThat(verdict.evidence().baseline()).isEmpty();
    }

    @Test
    void a_waiver_of_the_contract_accepts_what_clients_lose_and_the_advice_is_that_waiver() throws IOException {
        String contract = "types: [a.A]\n";
        Finding lost = check(contract).findings().get(0);
        String flow = lost.advice().substring(lost.advice().indexOf('{')).replace("…", "nobody ran it");

        Verdict verdict = check(contract + "waivers: [" + flow + "]\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.waived()).hasSize(1);
    }

    @Test
    void a_waiver_for_which_neither_has_a_violation_is_unused() throws IOException {
        assertThat(check("types: [a.A]\nwaivers: [{violation: type.missing, at: a.C, because: gone}]\n")
                        .findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("member.missing", "waiver.unused");
    }

    @Test
    void a_release_that_cannot_be_read_is_no_pass() throws IOException {
        before = folder.resolve("nowhere");
        assertThat(check("types: [a.A]\n").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void what_clients_lose_is_accepted_by_waivers_with_the_reason_that_is_given() throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), "types:\n  - a.A\n");

        Accepted accepted = ImportSpy.accept(request(file), "nobody ran it");

        assertThat(accepted.text()).contains("""
                types:
                  - a.A

                waivers:
                  - violation: member.missing
                    at: a.A.run()
                    because: nobody ran it
                """);
        assertThat(accepted.edits()).isEqualTo(1);
        assertThat(accepted.remaining()).isEmpty();
        assertThat(check(accepted.text().get()).outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(ImportSpy.accept(request(file), "again").text()).isEmpty();
    }

    @Test
    void nothing_is_accepted_without_a_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), "types: [a.A]\n");

        Accepted accepted = ImportSpy.accept(request(file));

        assertThat(accepted.text()).isEmpty();
        assertThat(accepted.remaining()).extracting(Finding::id).containsExactly("member.missing");
    }

    @Test
    void a_superclass_that_is_gone_is_looked_up_where_the_release_had_it() throws IOException {
        Path library = Compiled.into(
                folder.resolve("library"), List.of(), "package b; public class B { public void of() {} }");
        before = Compiled.into(
                folder.resolve("with"),
                List.of("-cp", library.toString()),
                "package a; public class A extends b.B { }");
        now = Compiled.into(folder.resolve("without"), List.of(), "package a; public class A { }");
        Baseline release = Baseline.of(before).name("a:a:1.0").classPath(List.of(library));

        assertThat(List.of(
                        ImportSpy.check(CheckRequest.of(release, now)),
                        ImportSpy.check(
                                CheckRequest.of(Files.writeString(folder.resolve("spymodel.yml"), "types: [a.A]"), now)
                                        .environment(EnvironmentChoice.NONE)
                                        .baseline(release))))
                .allSatisfy(verdict -> assertThat(verdict.findings())
                        .extracting(Finding::id)
                        .contains("type.supertype")
                        .allSatisfy(id ->
                                assertThat(id).doesNotContain("unreadable").doesNotContain("missing-class")))
                .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED));
    }

    private Verdict check(String contract) throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), contract);
        return ImportSpy.check(request(file));
    }

    private CheckRequest request(Path contract) {
        return CheckRequest.of(contract, now)
                .environment(EnvironmentChoice.NONE)
                .baseline(Baseline.of(before).name("a:a:1.0"));
    }
}
