package io.importspy;

import io.importspy.check.Checker;
import io.importspy.check.rule.Inspection;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier release has promised its clients: the contract that it would have, with {@code match: compatible}.
 *
 * @param contract the promise; empty if it could not be made out
 * @param findings why not
 */
record Promised(Optional<Contract> contract, List<Finding> findings) {

    /** Nobody has promised anything. */
    static final Promised NOTHING = new Promised(Optional.empty(), List.of());

    /** What the release of a check has promised. */
    static Promised by(Trail trail) {
        Optional<Baseline> release = trail.request().baseline();
        return release.isEmpty() ? NOTHING : by(release.get(), trail);
    }

    private static Promised by(Baseline baseline, Trail trail) {
        GenerateRequest request = GenerateRequest.of(baseline.release())
                .classPath(baseline.classPath())
                .match(MatchChoice.COMPATIBLE)
                .exclude(baseline.exclude());
        Generated promised = Generation.run(request, trail::release);
        if (promised.text().isEmpty()) {
            return new Promised(Optional.empty(), promised.findings());
        }
        try {
            Contract contract = ContractReader.read(promised.text().get(), baseline.name());
            // A release may have another file name than the one before.
            return new Promised(Optional.of(contract.onlyTypes(contract.types())), List.of());
        } catch (BrokenContractException e) {
            return new Promised(
                    Optional.empty(), e.problems().stream().map(Reasons::of).toList());
        }
    }

    /** What an artifact gives of it. */
    List<Expectation> heldBy(Inspection inspection) {
        List<Expectation> held = new ArrayList<>(Checking.nothing(findings));
        contract.ifPresent(promise -> held.addAll(told(Checker.check(inspection.against(promise)))));
        return held;
    }

    /** The same in words that help where nobody has the promise as a file: its lines say nothing, and nobody can edit it. */
    List<Expectation> told(List<Expectation> expectations) {
        return expectations.stream()
                .map(expectation -> expectation.saying(Promised::advised).askedAt(Promised::atNoLine))
                .toList();
    }

    private static Finding advised(Finding finding) {
        return finding.outcome() != Outcome.VIOLATED
                ? finding
                : finding.advising("%s; or accept it with a waiver: {violation: %s, at: \"%s\", because: …}"
                        .formatted(finding.advice(), finding.id(), finding.subject()));
    }

    private static Place atNoLine(Place place) {
        return Place.of(place.file(), 0);
    }
}
