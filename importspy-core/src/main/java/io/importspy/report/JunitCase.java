package io.importspy.report;

import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.NotAsked;
import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import io.importspy.verdict.Waived;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test case: an expectation, or several about the same subject, as two deployments may ask for one type. A server tells what is new and
 * what is fixed by the class and the name, so that neither has a line, a number or a version in it.
 *
 * @param className a class for each type, and for each other part of the contract
 * @param name the subject of the expectation
 * @param expectations what is asked of it
 */
record JunitCase(String className, String name, List<Expectation> expectations) {

    /** How a case ends. */
    enum Result {
        PASSED,
        SKIPPED,
        ERROR,
        FAILURE
    }

    /** The cases of an artifact, those of a class one after another. */
    static Collection<JunitCase> of(String suite, Verdict verdict) {
        Map<String, Map<String, JunitCase>> classes = new LinkedHashMap<>();
        for (Expectation expectation : verdict.expectations()) {
            String className = suite + '.' + JunitNames.ofClass(expectation);
            classes.computeIfAbsent(className, any -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            JunitNames.ofCase(expectation), name -> new JunitCase(className, name, new ArrayList<>()))
                    .expectations()
                    .add(expectation);
        }
        return classes.values().stream()
                .flatMap(cases -> cases.values().stream())
                .toList();
    }

    /** What is told of it, accepted violations aside. */
    List<Finding> findings() {
        return expectations.stream().flatMap(one -> one.findings().stream()).toList();
    }

    /** What holds in part and is not asked in another passes; what is accepted is seen. */
    Result result() {
        List<Finding> failing = findings().stream().filter(Finding::fails).toList();
        if (!failing.isEmpty()) {
            boolean isViolated = failing.stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED);
            return isViolated ? Result.FAILURE : Result.ERROR;
        }
        boolean isSkipped =
                !waived().isEmpty() || expectations.stream().allMatch(one -> one.state() == State.NOT_ASKED);
        return isSkipped ? Result.SKIPPED : Result.PASSED;
    }

    /** Why it is skipped: the reason of a waiver, or why nobody asked. */
    String reason() {
        return waived().stream()
                .map(Waived::because)
                .findFirst()
                .or(() -> expectations.stream()
                        .flatMap(one -> one.notAsked().stream())
                        .map(NotAsked::reason)
                        .findFirst())
                .orElseThrow();
    }

    private List<Waived> waived() {
        return expectations.stream().flatMap(one -> one.waived().stream()).toList();
    }
}
