package io.importspy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Violations that a contract accepts. */
class WaiversTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, """
                package com.acme.legacy;
                import java.util.*;
                public class Ledger {
                    public Ledger(int size) {}
                    public void book(String name) {}
                    public void book(List<String> names, Map.Entry<String, Integer> total) {}
                    public void book(String... names) {}
                    public int total;
                    public static class Page {
                        public void turn() {}
                    }
                }
                """);
    }

    /** The types of three members are wrong, and one constructor is not public enough. */
    private static final String WRONG = """
            using: [java.util.List, java.util.Map]
            types:
              - type: com.acme.legacy.Ledger
                members:
                  - int book(String name)                                       # 1
                  - int book(List<String> names, Map.Entry<String, Integer> t)  # 2
                  - int book(String[] names)                                    # 3
              - type: com.acme.legacy.Ledger.Page
                members:
                  - int turn()                                                  # 4
            """;

    private Verdict verdict(String at) {
        return gate.verdict(WRONG + "waivers: [{violation: member.return-type, because: old, at: '" + at + "'}]");
    }

    private String waived(String at) {
        StringBuilder members = new StringBuilder();
        for (Waived waived : verdict(at).waived()) {
            int line = waived.finding().contract().orElseThrow().line();
            members.append(
                    WRONG.lines().skip(line - 1).findFirst().orElseThrow().replaceAll(".*# ", ""));
        }
        return members.toString();
    }

    @Test
    void a_type_is_covered_with_its_members_and_without_the_types_in_it() {
        assertThat(waived("com.acme.legacy.Ledger")).isEqualTo("123");
        assertThat(waived("com.acme.legacy.Led*")).isEqualTo("123");
        assertThat(waived("com.acme.legacy.*")).isEqualTo("123");
        assertThat(waived("com.acme.legacy.Ledger.Page")).isEqualTo("4");
        assertThat(waived("com.acme.legacy.Ledger$Page")).isEqualTo("4");
        assertThat(waived("com.acme.legacy.Ledger..*")).isEqualTo("1234");
    }

    @Test
    void packages_are_covered_with_all_that_is_in_them() {
        assertThat(waived("com.acme..*")).isEqualTo("1234");
        assertThat(waived("com.acme.legacy..*")).isEqualTo("1234");
        assertThat(waived("com..Page.*")).isEqualTo("4");
        assertThat(waived("com.acme.leg..*")).isEmpty();
        assertThat(waived("com.acme.*")).isEmpty();
    }

    @Test
    void a_member_is_covered_in_all_its_overloads_or_in_one() {
        assertThat(waived("com.acme.legacy.Ledger.book")).isEqualTo("123");
        assertThat(waived("com.acme.legacy.Ledger.b*(..)")).isEqualTo("123");
        assertThat(waived("com.acme.legacy.Ledger.book(String)")).isEqualTo("1");
        assertThat(waived("com.acme.legacy.Ledger.book(java.lang.String)")).isEqualTo("1");
        assertThat(waived("com.acme.legacy.Ledger.book(*)")).isEqualTo("13");
        assertThat(waived("com.acme.legacy.Ledger.book(String...)")).isEqualTo("3");
        assertThat(waived("com.acme.legacy.Ledger.book(List, ..)")).isEqualTo("2");
        assertThat(waived("com.acme.legacy.Ledger.book(List, java.util.Map.Entry)"))
                .isEqualTo("2");
        assertThat(waived("com.acme.legacy.Ledger.book(List<String>, Entry<String, Integer>)"))
                .isEqualTo("2");
        assertThat(waived("com.acme.legacy.Ledger.book(List<Integer>, ..)")).isEmpty();
        assertThat(waived("com.acme.legacy.Ledger.book()")).isEmpty();
        assertThat(waived("com.acme.legacy.Ledger.turn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.util.concurrent.Flow | ''",
                "java.util.concurrent.Flow.Subscriber | Flow.Subscriber",
                "java.lang.String | String.isBlank() String.repeat(int)",
                "java.lang.String.repeat(int) | String.repeat(int)",
                "java.lang.Character.UnicodeScript | Character.UnicodeScript.ADLAM",
                "java.lang.Character | ''",
                "java.util.concurrent.* | ''",
                "java.* | ''",
            })
    void what_a_jdk_does_not_have_is_covered_as_types_and_members_are(String at, String expected) {
        Verdict verdict = Gate.of(folder, """
                package com.acme.legacy;
                import java.util.concurrent.Flow;
                public class Later {
                    Class<?> type = Flow.Subscriber.class;
                    boolean blank = "".isBlank();
                    String twice = "".repeat(2);
                    Object script = Character.UnicodeScript.ADLAM;
                }
                """).verdict("""
                deployments: [{java: "[8,)"}]
                waivers: [{violation: jdk.api, because: old, at: "%s"}]
                """.formatted(at));
        assertThat(verdict.waived().stream()
                        .map(waived -> waived.finding()
                                .subject()
                                .toString()
                                .replaceFirst("java[.](lang|util.concurrent)[.]", ""))
                        .sorted())
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void a_waived_violation_does_not_count_and_is_kept_with_the_reason() {
        Verdict verdict = verdict("com.acme..*");
        assertThat(verdict.outcome()).isEqualTo(Outcome.CONFORMS);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.coverage().expectations()).isEqualTo(6);
        assertThat(verdict.waived().get(0)).satisfies(waived -> {
            assertThat(waived.finding().id()).isEqualTo("member.return-type");
            assertThat(waived.contract()).isEqualTo(new Place("spymodel.yml", 11, 23));
            assertThat(waived.because()).isEqualTo("old");
            assertThat(waived.until()).isEmpty();
        });
    }

    @Test
    void a_waiver_accepts_no_other_violation_of_the_same_member() {
        gate.check("""
                types:
                  - type: com.acme.legacy.Ledger
                    members:
                      - static int book(String name)          # VIOLATION member.static
                waivers:
                  - violation: member.return-type
                    at: com.acme.legacy.Ledger.book
                    because: old
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.legacy.Ledger.new",
                "com.acme.legacy.Ledger.new(int)",
                "com.acme.legacy.Ledger.Ledger(int)",
                "com.acme.*.*.new(..)"
            })
    void a_constructor_is_known_by_both_its_names(String at) {
        gate.check("""
                types:
                  - type: com.acme.legacy.Ledger
                    members: ["@Deprecated new(int size)"]
                waivers: [{violation: member.annotation, because: old, at: "%s"}]
                """.formatted(at));
    }

    @Test
    void what_is_missing_is_known_by_the_name_that_the_contract_gives_it() {
        gate.check("""
                types:
                  - com.acme.legacy.Book
                  - type: com.acme.legacy.Ledger
                    members: [void close(..), "new(String, ..)", String name]
                waivers:
                  - {violation: type.missing, at: com.acme.legacy.Book, because: old}
                  - {violation: member.missing, at: com.acme.legacy.Ledger.close(..), because: old}
                  - {violation: member.missing, at: "com.acme.legacy.Ledger.new(String, ..)", because: old}
                  - {violation: member.missing, at: com.acme.legacy.Ledger.name, because: old}
                """);
    }

    @Test
    void what_has_no_name_in_java_is_known_by_what_messages_call_it() {
        Verdict verdict = gate.check("""
                manifest: {Plugin-Id: billing, Plugin-Class: a.B, Port: 80}
                types: [com.acme.legacy.Ledger]
                deployments:
                  - {name: mainframe, os: zos}
                waivers:
                  - {violation: manifest.missing, at: Plugin-*, because: classes have no manifest}
                  - {violation: manifest.missing, at: Port, because: classes have no manifest}
                  - {violation: deployment.mismatch, at: the environment of this build, because: cross-built}
                """);
        assertThat(verdict.waived()).hasSize(4);
    }

    @Test
    void a_waiver_without_a_violation_is_reported() {
        gate.check("""
                types:
                  - type: com.acme.legacy.Ledger
                    members: [void book(String name)]
                waivers:
                  - violation: member.return-type          # WARNING waiver.unused: member.return-type at com.acme.legacy.*
                    at: com.acme.legacy.*
                    because: the ledger was old
                """);
    }

    @Test
    void the_last_day_of_a_waiver_still_counts_and_the_next_does_not() {
        String contract = """
                types:
                  - type: com.acme.legacy.Ledger
                    members: [int book(String name), int book(..)]   %s
                waivers:
                  - violation: member.return-type  %s
                    at: com.acme..*
                    because: old
                    until: 2026-03-31
                """;
        Verdict last = gate.on("2026-03-31").check(contract.formatted("", ""));
        assertThat(last.waived()).extracting(Waived::until).containsOnly(Optional.of(LocalDate.of(2026, 3, 31)));
        assertThat(last.waived()).hasSize(2);
        Verdict next = gate.on("2026-04-01")
                .check(contract.formatted(
                        "# VIOLATION member.return-type # VIOLATION member.return-type",
                        "# WARNING waiver.expired: 2 violations, which count again"));
        assertThat(next.waived()).isEmpty();
    }

    @Test
    void a_waiver_that_has_ended_and_has_nothing_to_accept_is_only_unused() {
        gate.check("""
                types: [com.acme.legacy.Ledger]
                waivers:
                  - violation: type.missing      # WARNING waiver.unused
                    at: com.acme..*
                    because: old
                    until: 2020-01-01
                """);
    }

    @Test
    void where_two_waivers_overlap_both_are_used_and_one_that_has_ended_takes_nothing_from_the_other() {
        gate.check("""
                types: [com.acme.legacy.Book]
                waivers:
                  - {violation: type.missing, at: com.acme.legacy.Book, because: old}
                  - {violation: type.missing, at: com.acme..*, because: older}
                  - {violation: type.missing, at: com..*, because: oldest, until: 2020-01-01} # WARNING waiver.expired
                """);
    }

    @Test
    void what_is_undecided_is_never_waived_and_nobody_knows_then_which_waivers_are_used() {
        Gate computed = Gate.of(folder.resolve("computed"), """
                package com.acme;
                public class Build { public static final String ID = String.valueOf(7); }
                """);
        computed.check("""
                types:
                  - type: com.acme.Build
                    members: [static final String ID = "7"]      # UNDECIDED member.constant
                waivers:
                  - {violation: member.constant, at: com..*, because: old}
                """);
    }

    @Test
    void a_waiver_for_deployments_is_not_unused_where_nobody_looks_at_them() {
        String contract = """
                types: [com.acme.legacy.Ledger]
                deployments: [{name: anywhere, os: [linux, macos, windows]}]
                waivers:
                  - {violation: deployment.mismatch, at: "*", because: old}    %s
                """;
        gate.withoutEnvironment().check(contract.formatted(""));
        gate.check(contract.formatted("# WARNING waiver.unused"));
    }

    @Test
    void a_waiver_for_what_other_places_ask_is_not_unused() {
        gate.check("""
                deployments:
                  - {name: anywhere, os: [linux, macos, windows]}
                  - name: mainframe
                    os: zos
                    types:
                      - com.acme.Mainframe
                      - {type: com.acme.legacy.Ledger, members: [void close()]}
                waivers:
                  - {violation: type.missing, at: com.acme.Mainframe, because: old}
                  - {violation: member.missing, at: com.acme.legacy.Ledger.close(), because: old}
                  - {violation: type.missing, at: com.acme.Other, because: old}           # WARNING waiver.unused
                  - {violation: member.missing, at: com.acme.Other.close(), because: old} # WARNING waiver.unused
                  - {violation: import.never, at: com.acme.Mainframe, because: old}       # WARNING waiver.unused
                """);
        gate.check("""
                deployments:
                  - {name: anywhere, os: [linux, macos, windows]}
                  - {name: mainframe, os: zos, modules: [lib/zos.jar]}
                waivers:
                  - {violation: module.missing, at: lib/zos.jar, because: old}
                  - {violation: import.never, at: com.acme.Mainframe, because: old}       # WARNING waiver.unused
                """);
        gate.check("""
                deployments:
                  - {name: anywhere, os: [linux, macos, windows]}
                  - {name: mainframe, os: zos, modules: [{module: lib/zos.jar, imports: {never: [java.sql.*]}}]}
                waivers:
                  - {violation: import.never, at: com.acme.Mainframe, because: old}
                """);
    }

    @Test
    void a_waiver_for_other_deployments_than_the_one_that_is_asked_for_is_not_unused() {
        String contract = """
                deployments:
                  - {name: new, os: [linux, macos, windows], java: "[17,)"}
                  - {name: old, os: zos, java: "8"}
                waivers:
                  - {violation: class.version, at: "*", because: old}
                """;
        assertThat(gate.verdict(contract, "new").findings()).isEmpty();
        assertThat(gate.verdict(contract, "old").waived()).hasSize(1);
    }
}
