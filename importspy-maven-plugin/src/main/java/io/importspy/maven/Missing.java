package io.importspy.maven;

import static java.util.stream.Collectors.joining;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Verdicts on what is not there. Only Maven's side knows where it was looked for, and which goal helps. */
final class Missing {

    private Missing() {}

    /**
     * There is no contract.
     *
     * @param artifact the artifact that was to be checked, as it is to be shown
     * @param contract the contract's name, as the user or the default has it
     * @param looked the places where it would have been found
     * @param advice how to come by one
     * @return a broken outcome
     */
    static Verdict contract(String artifact, String contract, List<Path> looked, String advice) {
        return verdict(
                artifact,
                contract,
                Outcome.BROKEN,
                RuleId.CONTRACT_MISSING,
                contract,
                "a contract at "
                        + looked.stream()
                                .map(Path::normalize)
                                .map(Path::toString)
                                .collect(joining(" or ")),
                advice);
    }

    /**
     * A pattern for artifacts matches nothing.
     *
     * @param pattern the pattern
     * @param contract the contract's name, as it is to be shown
     * @return an undecided outcome
     */
    static Verdict artifact(String pattern, String contract) {
        String advice = "build the artifact first, or correct importspy.artifact";
        return verdict(
                pattern,
                contract,
                Outcome.UNDECIDED,
                RuleId.ARTIFACT_MISSING,
                pattern,
                "at least one file that matches",
                advice);
    }

    /**
     * There is no earlier release to hold an artifact against.
     *
     * @param artifact the artifact that was to be checked, as it is to be shown
     * @param baseline what was looked for
     * @param found why it was not to be had
     * @return an undecided outcome
     */
    static Verdict baseline(String artifact, String baseline, String found) {
        Finding finding = new Finding(
                Outcome.UNDECIDED,
                RuleId.BASELINE_MISSING,
                Severity.ERROR,
                new Subject.Named(baseline),
                Optional.of("an earlier release to hold this one against"),
                Optional.of(found),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "correct importspy.baseline; if this is the first release, set importspy.firstRelease in the POM",
                Optional.empty(),
                Optional.empty());
        return new Verdict(artifact, baseline, List.of(finding), Coverage.NOTHING, Duration.ZERO);
    }

    /**
     * The build ended before a module was done, so that nobody knows whether it conforms to all that it is checked against.
     *
     * @param module the module, as it is to be shown
     * @param pom its POM, which asks for checks if anything does
     * @return an undecided outcome
     */
    static Verdict check(String module, String pom) {
        return verdict(
                module,
                pom,
                Outcome.UNDECIDED,
                RuleId.MODULE_NOT_CHECKED,
                module,
                "a build of this module to its end, with all of its checks",
                "repair what has ended the build before");
    }

    /**
     * Puts the words of someone who knows how this build makes its artifact in the place of general advice.
     *
     * @param findings findings
     * @param advice what to do if the artifact is missing
     * @return the findings with that advice
     */
    static List<Finding> advise(List<Finding> findings, String advice) {
        return findings.stream().map(finding -> advise(finding, advice)).toList();
    }

    /**
     * The same for one finding.
     *
     * @param finding a finding
     * @param advice what to do if the artifact is missing
     * @return the finding with that advice, if it says so
     */
    static Finding advise(Finding finding, String advice) {
        return finding.rule() == RuleId.ARTIFACT_MISSING ? finding.advising(advice) : finding;
    }

    private static Verdict verdict(
            String artifact,
            String contract,
            Outcome outcome,
            RuleId id,
            String subject,
            String expected,
            String advice) {
        Finding finding = new Finding(
                outcome,
                id,
                Severity.ERROR,
                new Subject.Named(subject),
                Optional.of(expected),
                Optional.of("nothing"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                advice,
                Optional.empty(),
                Optional.empty());
        return new Verdict(artifact, contract, List.of(finding), Coverage.NOTHING, Duration.ZERO);
    }
}
