package io.importspy.check;

import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.WaiverMatch;
import io.importspy.contract.Deployment;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.Waiver;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Severity;
import io.importspy.verdict.Topic;
import io.importspy.verdict.Waived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code waivers}: takes out of the findings those violations that the contract accepts. A waiver that has ended accepts nothing, and one
 * without a violation has done its work; both are warnings, so that no waiver stays without anybody noticing.
 */
final class Waivers {

    private final Inspection inspection;
    private final List<Finding> counted = new ArrayList<>();
    private final List<Waived> waived = new ArrayList<>();

    Waivers(Inspection inspection) {
        this.inspection = inspection;
    }

    /** What the rules say, with the contract's waivers applied. */
    Result apply(List<Finding> findings, Coverage coverage) {
        boolean complete = true;
        for (Finding finding : findings) {
            sort(finding);
            complete &= finding.outcome() != Outcome.UNDECIDED;
        }
        for (Waiver waiver : inspection.contract().waivers()) {
            long matches = findings.stream()
                    .filter(finding -> WaiverMatch.accepts(waiver, finding))
                    .count();
            if (matches > 0 && hasEnded(waiver)) {
                counted.add(expired(waiver, matches));
            } else if (matches == 0 && complete && wasAsked(waiver)) {
                counted.add(unused(waiver));
            }
        }
        return new Result(List.copyOf(counted), List.copyOf(waived), coverage);
    }

    private void sort(Finding finding) {
        inspection.contract().waivers().stream()
                .filter(waiver -> !hasEnded(waiver) && WaiverMatch.accepts(waiver, finding))
                .findFirst()
                .ifPresentOrElse(
                        waiver -> waived.add(new Waived(finding, place(waiver), waiver.because(), waiver.until())),
                        () -> counted.add(finding));
    }

    /** The last day itself still counts. */
    private boolean hasEnded(Waiver waiver) {
        return waiver.until().isPresent()
                && inspection.today().get().isAfter(waiver.until().get());
    }

    /** Whether there could have been a violation here: of what deployments ask, some is looked at in other places only. */
    private boolean wasAsked(Waiver waiver) {
        RuleId id = waiver.violation().value();
        if (id == RuleId.DEPLOYMENT_MISMATCH || id == RuleId.JDK_MODULE) {
            return inspection.environment().isPresent() && isOfAllDeployments();
        }
        if (id.topic() == Topic.DEPLOYMENTS) {
            return isOfAllDeployments();
        }
        return inspection.contract().deployments().stream().noneMatch(block -> mayAsk(block, waiver));
    }

    private static boolean mayAsk(Deployment block, Waiver waiver) {
        boolean isOfModule = waiver.violation().value().topic() == Topic.MODULES;
        return block.modules().stream().anyMatch(entry -> isOfModule || asksMore(entry))
                || block.types().stream()
                        .anyMatch(entry ->
                                WaiverMatch.mayBeAbout(waiver, entry.header().value()));
    }

    /** Whether a module must not only be there: then it may be violated in whatever an artifact may. */
    private static boolean asksMore(ModuleEntry entry) {
        return entry instanceof ModuleEntry.Required module && module.asked().isPresent();
    }

    private boolean isOfAllDeployments() {
        return inspection.deployments().size()
                == inspection.contract().deployments().size();
    }

    private static Finding unused(Waiver waiver) {
        return warning(
                RuleId.WAIVER_UNUSED,
                waiver,
                "a violation to accept",
                "none: all is as the contract says there",
                "take the waiver out of the contract");
    }

    private static Finding expired(Waiver waiver, long matches) {
        LocalDate last = waiver.until().orElseThrow();
        return warning(
                RuleId.WAIVER_EXPIRED,
                waiver,
                "no such violation after " + last,
                matches == 1 ? "1 violation, which counts again" : matches + " violations, which count again",
                "mend what is violated, or agree on a later day");
    }

    private static Finding warning(RuleId id, Waiver waiver, String expected, String found, String advice) {
        return new Finding(
                Outcome.VIOLATED,
                id,
                Severity.WARNING,
                waiver.violation().value() + " at " + waiver.place(),
                Optional.of(expected),
                Optional.of(found),
                Optional.of(place(waiver)),
                Optional.empty(),
                Optional.of(waiver.because()),
                advice,
                Optional.empty(),
                Optional.empty());
    }

    private static Place place(Waiver waiver) {
        return waiver.violation().position();
    }
}
