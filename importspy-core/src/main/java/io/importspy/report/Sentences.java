package io.importspy.report;

import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A finding in a few sentences, for places that show one text: annotations, merge requests, code scanning. */
final class Sentences {

    private Sentences() {}

    /** What it is about, what was expected and found, why and what to do. */
    static String of(Finding finding, Verdict verdict) {
        List<String> parts = new ArrayList<>();
        parts.add(subject(finding) + " in " + verdict.artifact() + ".");
        finding.expected().ifPresent(text -> parts.add("Expected: " + text + "."));
        finding.found().ifPresent(text -> parts.add("Found: " + text + "."));
        finding.breaks().ifPresent(what -> parts.add("Breaks: " + what + "."));
        finding.because().ifPresent(text -> parts.add("Because: " + text + "."));
        parts.add("Advice: " + finding.advice() + ".");
        return String.join(" ", parts);
    }

    private static String subject(Finding finding) {
        return finding.outcome() == Outcome.UNDECIDED
                ? "Undecided: " + finding.subject().toString()
                : finding.subject().toString();
    }
}
