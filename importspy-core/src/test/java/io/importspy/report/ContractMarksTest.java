package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.fixture.Compiled;
import io.importspy.fixture.Lines;
import io.importspy.fixture.StableSubjects;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of the entries of a contract, after real checks of real classes. */
final class ContractMarksTest {

    @TempDir
    Path folder;

    private EnvironmentChoice environment = EnvironmentChoice.HOST;

    @BeforeEach
    void compile() {
        Compiled.into(folder.resolve("classes"), List.of("--release", "8"), """
                package com.acme;
                public class Money {
                    public long cents() { return 0; }
                    public void pay() {}
                }
                """, """
                package com.acme;
                public class Orphan extends Missing {}
                class Missing {}
                """);
    }

    @Test
    void what_was_looked_at_and_holds_is_said_to_hold_up_to_the_section() throws IOException {
        assertThat(marks("""
                using: [com.acme.Money]
                types:
                  - type: public class com.acme.Money
                    because: all pay
                    members: [long cents(), void pay()]
                """)).containsExactly("1 ", "1 ", "2 holds", "3 holds", "4 ", "5 holds", "5 holds", "5 holds");
    }

    @Test
    void a_violation_is_shown_where_it_is_and_up_to_its_section() throws IOException {
        assertThat(marks("""
                types:
                  - type: public class com.acme.Money
                    members: [int cents(), void pay()]
                  - com.acme.Orphan
                """))
                .containsExactly("1 violated", "2 violated", "3 violated", "3 violated", "3 holds", "4 holds");
    }

    @Test
    void beneath_a_type_that_is_not_there_nobody_has_looked() throws IOException {
        assertThat(marks("types:\n  - type: com.acme.Gone\n    members: [void pay()]\n"))
                .containsExactly("1 violated", "2 violated", "3 ", "3 ");
    }

    @Test
    void a_warning_and_what_is_waived_are_no_violation_and_do_not_hold() throws IOException {
        assertThat(marks("""
                types:
                  - type: com.acme.Money
                    members:
                      - {member: int cents(), severity: warning}
                      - void gone()
                waivers:
                  - {violation: member.missing, at: com.acme.Money, because: later}
                """))
                .containsExactly(
                        "1 warning",
                        "2 warning",
                        "3 warning",
                        "4 warning",
                        "4 ",
                        "5 waived",
                        "6 waived",
                        "7 waived",
                        "7 ",
                        "7 ");
    }

    @Test
    void beside_an_open_question_the_rest_of_a_section_holds() throws IOException {
        Files.delete(folder.resolve("classes/com/acme/Missing.class"));
        assertThat(marks("""
                filename: "*"
                manifest: {A: {absent: true}}
                types:
                  - type: com.acme.Money
                  - type: com.acme.Orphan
                    members: [void gone()]
                """))
                .containsExactly(
                        "1 undecided",
                        "2 holds",
                        "2 holds",
                        "2 ",
                        "3 undecided",
                        "4 holds",
                        "5 undecided",
                        "6 undecided",
                        "6 undecided");
    }

    @Test
    void nothing_holds_where_the_artifact_could_not_be_read() throws IOException {
        Files.createFile(folder.resolve("empty.jar"));
        assertThat(marks("filename: \"*.jar\"\ntypes: [com.acme.Money]\n", "empty.jar"))
                .containsExactly("1 ", "2 ", "2 ");
    }

    @Test
    void nothing_holds_where_nothing_was_looked_at() throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), "filename: \"*\"\n");
        Verdict verdict = new Verdict("a.jar", "spymodel.yml", List.of(), Coverage.NOTHING, Duration.ZERO);
        assertThat(marks(verdict, file)).containsExactly("1 ");
    }

    @Test
    void in_a_broken_contract_only_what_is_wrong_is_marked() throws IOException {
        assertThat(marks("types: [com.acme.Money]\ndeploymnets: []\n")).containsExactly("1 ", "1 ", "2 broken");
    }

    @Test
    void of_the_deployments_only_the_one_that_fits_holds() throws IOException {
        assertThat(marks("""
                deployments:
                  - name: nowhere
                    variables: {IMPORTSPY_NEVER: set}
                  - name: here
                    java: "[8,)"
                    variables: {IMPORTSPY_NEVER: {absent: true}}
                  - java: "[8,)"
                """)).containsExactly("1 ", "2 ", "3 ", "3 ", "4 ", "5 ", "6 holds", "6 holds", "6 ", "7 ");
    }

    @Test
    void a_deployment_without_a_name_is_known_by_its_line() throws IOException {
        assertThat(marks("deployments:\n  - variables: {IMPORTSPY_NEVER: {absent: true}}\n"))
                .containsExactly("1 holds", "2 holds", "2 holds", "2 holds", "2 ");
    }

    @Test
    void without_an_environment_no_deployment_holds() throws IOException {
        environment = EnvironmentChoice.NONE;
        assertThat(marks("types: [com.acme.Money]\ndeployments:\n  - name: here\n    os: linux\n"))
                .containsExactly("1 holds", "1 holds", "2 ", "3 ", "4 ");
    }

    @Test
    void where_no_deployment_fits_the_nearest_is_violated() throws IOException {
        assertThat(marks("deployments:\n  - name: nowhere\n    variables: {IMPORTSPY_NEVER: set}\n"))
                .containsExactly("1 violated", "2 violated", "3 ", "3 ");
    }

    @Test
    void what_a_contract_extends_is_marked_as_its_own_and_what_is_overridden_is_not() throws IOException {
        Files.writeString(
                folder.resolve("base.yml"), "types:\n  - {type: com.acme.Money, members: [int cents(), void pay()]}\n");
        assertThat(marks("extends: base.yml\ntypes:\n  - {type: com.acme.Money, members: [long cents()]}\n"))
                .containsExactly(
                        "1 ", "2 holds", "3 holds", "3 holds", "3 holds", "1 holds", "2 holds", "2 holds", "2 ",
                        "2 holds");
    }

    @Test
    void an_optional_module_may_not_have_been_there() throws IOException {
        assertThat(marks("""
                types: [com.acme.Money]
                modules:
                  - module: plugins/*.jar
                    optional: true
                    version: 2
                """)).containsExactly("1 holds", "1 holds", "2 ", "3 ", "4 ", "5 ");
    }

    @Test
    void of_a_list_that_is_one_question_the_list_holds_and_no_entry_of_it() throws IOException {
        assertThat(marks("imports:\n  only: [\"java..*\"]\n  never: [sun.misc.Unsafe]\n"))
                .containsExactly("1 holds", "2 holds", "2 ", "3 holds", "3 holds");
    }

    private List<String> marks(String contract) throws IOException {
        return marks(contract, "classes");
    }

    /** The line of each entry and its mark. */
    private List<String> marks(String contract, String artifact) throws IOException {
        Path file = Files.writeString(folder.resolve("spymodel.yml"), contract);
        Verdict verdict = StableSubjects.keep(
                ImportSpy.check(CheckRequest.of(file, folder.resolve(artifact)).environment(environment)));
        return marks(verdict, file);
    }

    private static List<String> marks(Verdict verdict, Path file) {
        List<Outline> outlines = Lines.of(file, "spymodel.yml", 1_000);
        ContractMarks marks = ContractMarks.of(verdict, PageFinding.of(verdict, "v1"), outlines, "v1");
        List<String> lines = new ArrayList<>();
        outlines.forEach(outline -> outline.nodes().forEach(node -> print(node, marks, lines)));
        return lines;
    }

    private static void print(OutlineNode node, ContractMarks marks, List<String> lines) {
        lines.add(node.place().line() + " " + marks.of(node).word());
        node.children().forEach(child -> print(child, marks, lines));
    }
}
