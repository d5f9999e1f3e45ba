package io.importspy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Gate;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules record of each thing that they are asked. */
class ExpectationsOfRulesTest {

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void compile() {
        gate = Gate.of(folder, """
                package com.acme;
                public class Ledger implements Runnable {
                    public int total;
                    public void run() {}
                    public void book(String name, int[] amounts) {}
                }
                """);
    }

    @Test
    void each_entry_has_one_for_each_subject_in_the_order_of_the_contract() {
        assertThat(expectations("""
                types:
                  - type: public class com.acme.Ledger implements Runnable
                    members: [int total, int run(), "void book(String name, int[] amounts)"]
                  - {type: "com.acme.*", members: [void run()]}
                  - {type: com.acme.Gone, members: [void run()]}
                contents: {require: [com/acme/Ledger.class], never: ["*.txt"]}
                imports: {only: ["java..*"], never: [java.lang.System]}
                """))
                .containsExactly(
                        "2 com.acme.Ledger HOLDS",
                        "3 com.acme.Ledger.total HOLDS",
                        "3 com.acme.Ledger.run() VIOLATED",
                        "3 com.acme.Ledger.book(String, int[]) HOLDS",
                        "4 com.acme.Ledger HOLDS",
                        "4 com.acme.Ledger.run() HOLDS",
                        "5 com.acme.Gone VIOLATED",
                        "5 com.acme.Gone.run() NOT_ASKED",
                        "6 com/acme/Ledger.class HOLDS",
                        "6 *.txt HOLDS",
                        "6 ** HOLDS",
                        "6 **/*.class HOLDS",
                        "7 java..* HOLDS",
                        "7 java.lang.System HOLDS");
    }

    @Test
    void of_deployments_what_does_not_fit_is_not_asked() {
        Verdict verdict = gate.verdict("""
                deployments:
                  - name: nowhere
                    variables: {IMPORTSPY_NEVER: set}
                    types: [com.acme.Gone]
                  - name: here
                    variables: {IMPORTSPY_NEVER: {absent: true}}
                  - name: there
                    secrets: [IMPORTSPY_NEVER]
                """);
        assertThat(lines(verdict))
                .containsExactly(
                        "2 deployment nowhere NOT_ASKED",
                        "3 variables.IMPORTSPY_NEVER of deployment nowhere NOT_ASKED",
                        "4 com.acme.Gone NOT_ASKED",
                        "5 deployment here HOLDS",
                        "6 variables.IMPORTSPY_NEVER of deployment here HOLDS",
                        "7 deployment there NOT_ASKED",
                        "8 secrets.IMPORTSPY_NEVER of deployment there NOT_ASKED",
                        "2 deployment nowhere HOLDS");
        assertThat(verdict.coverage().deployment()).contains("here");
        assertThat(verdict.coverage().expectations()).isEqualTo(1);
    }

    @Test
    void a_deployment_that_does_not_fit_is_none_that_fits_though_the_runtime_has_all_modules() {
        Verdict verdict = gate.verdict("deployments: [{name: nowhere, variables: {IMPORTSPY_NEVER: set}}]");
        assertThat(verdict.coverage().deployment()).isEmpty();
        assertThat(lines(verdict)).contains("1 deployment nowhere VIOLATED");
    }

    @Test
    void a_waiver_is_one_that_holds_while_it_is_used_and_makes_the_other_waived() {
        Verdict verdict = gate.verdict("""
                types: [com.acme.Gone]
                waivers:
                  - {violation: type.missing, at: com.acme.Gone, because: old}
                  - {violation: type.kind, at: com.acme..*, because: old}
                """);
        assertThat(lines(verdict))
                .containsExactly(
                        "1 com.acme.Gone WAIVED",
                        "3 type.missing at com.acme.Gone HOLDS",
                        "4 type.kind at com.acme..* VIOLATED");
        assertThat(verdict.coverage().expectations()).isEqualTo(1);
        assertThat(verdict.coverage().types()).isZero();
    }

    private List<String> expectations(String contract) {
        return lines(gate.verdict(contract));
    }

    private static List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        for (Expectation expectation : verdict.expectations()) {
            lines.add(expectation.contract().orElseThrow().line() + " " + expectation.subject() + " "
                    + expectation.state());
        }
        return lines;
    }
}
