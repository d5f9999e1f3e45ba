package io.importspy.check;

import io.importspy.check.rule.WaiverIndex;
import io.importspy.check.rule.WaiverMatch;
import io.importspy.contract.Contract;
import io.importspy.contract.Waiver;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.NotAsked;
import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import io.importspy.verdict.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code waivers}: takes out of the expectations those violations that the contract accepts. A waiver that has ended accepts nothing, and one
 * without a violation has done its work; both are warnings, so that no waiver stays without anybody noticing.
 */
final class Waivers {

    private static final Set<RuleId> RULES = Topic.WAIVERS.rules();

    private final List<Waiver> waivers;
    private final Supplier<LocalDate> today;

    Waivers(Contract contract, Supplier<LocalDate> today) {
        this.waivers = contract.waivers();
        this.today = today;
    }

    /** The expectations with those violations waived that are accepted, and behind them one for each waiver. */
    List<Expectation> apply(List<Expectation> expectations) {
        if (waivers.isEmpty()) {
            return expectations;
        }
        WaiverIndex index = new WaiverIndex(waivers);
        int[] matches = new int[waivers.size()];
        List<Expectation> all = new ArrayList<>();
        List<Expectation> unanswered = new ArrayList<>();
        for (Expectation expectation : expectations) {
            all.add(apply(expectation, index, matches));
            if (expectation.state() == State.UNDECIDED || expectation.notAsked().isPresent()) {
                unanswered.add(expectation);
            }
        }
        for (int i = 0; i < matches.length; i++) {
            all.add(expectation(waivers.get(i), matches[i], unanswered));
        }
        return all;
    }

    private Expectation apply(Expectation expectation, WaiverIndex index, int[] matches) {
        List<Finding> counted = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : expectation.findings()) {
            List<Integer> accepting = index.accepting(finding);
            accepting.forEach(i -> matches[i]++);
            accepting.stream()
                    .map(waivers::get)
                    .filter(waiver -> !hasEnded(waiver))
                    .findFirst()
                    .ifPresentOrElse(
                            waiver -> waived.add(new Waived(
                                    finding, waiver.violation().position(), waiver.because(), waiver.until())),
                            () -> counted.add(finding));
        }
        return new Expectation(
                expectation.subject(),
                expectation.rules(),
                expectation.contract(),
                counted,
                waived,
                expectation.notAsked());
    }

    /** The last day itself still counts. */
    private boolean hasEnded(Waiver waiver) {
        return waiver.until().isPresent() && today.get().isAfter(waiver.until().get());
    }

    /** That a waiver accepts something, and has not ended. */
    private Expectation expectation(Waiver waiver, int matches, List<Expectation> unanswered) {
        if (matches > 0) {
            return expectation(
                    waiver, hasEnded(waiver) ? List.of(expired(waiver, matches)) : List.of(), Optional.empty());
        }
        return unanswered.stream().anyMatch(expectation -> isOpen(waiver, expectation))
                ? expectation(waiver, List.of(), Optional.of(new NotAsked("nobody looked at what it accepts", false)))
                : expectation(waiver, List.of(unused(waiver)), Optional.empty());
    }

    /** Whether nobody knows if there is something for a waiver to accept: of what is undecided, nobody knows what else it hides. */
    private static boolean isOpen(Waiver waiver, Expectation expectation) {
        return expectation.state() == State.UNDECIDED
                || (expectation.notAsked().isPresent() && WaiverMatch.mayBeAbout(waiver, expectation));
    }

    private static Expectation expectation(Waiver waiver, List<Finding> findings, Optional<NotAsked> notAsked) {
        return new Expectation(
                subject(waiver), RULES, Optional.of(waiver.violation().position()), findings, List.of(), notAsked);
    }

    private static Subject subject(Waiver waiver) {
        return new Subject.Waiver(waiver.violation().value(), waiver.place());
    }

    private static Finding unused(Waiver waiver) {
        return warning(
                RuleId.WAIVER_UNUSED, waiver, "a violation to accept", "no matching violation", "remove the waiver");
    }

    private static Finding expired(Waiver waiver, int matches) {
        LocalDate last = waiver.until().orElseThrow();
        return warning(
                RuleId.WAIVER_EXPIRED,
                waiver,
                "no such violation after " + last,
                matches == 1 ? "1 violation, which counts again" : matches + " violations, which count again",
                "fix the violation, or extend `until`");
    }

    private static Finding warning(RuleId id, Waiver waiver, String expected, String found, String advice) {
        return new Finding(
                Outcome.VIOLATED,
                id,
                Severity.WARNING,
                subject(waiver),
                Optional.of(expected),
                Optional.of(found),
                Optional.of(waiver.violation().position()),
                Optional.empty(),
                Optional.of(waiver.because()),
                advice,
                Optional.empty(),
                Optional.empty());
    }
}
