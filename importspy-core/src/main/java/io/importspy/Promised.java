package io.importspy;

import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.Checker;
import io.importspy.check.rule.Inspection;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier release has promised its clients: the contract that it would have, with {@code match: compatible}.
 *
 * @param contract the promise; empty if it could not be made out
 * @param findings why not
 * @param classPath where the release had its supertypes from
 */
record Promised(Optional<Contract> contract, List<Finding> findings, List<Path> classPath) {

    /** Nobody has promised anything. */
    static final Promised NOTHING = new Promised(Optional.empty(), List.of(), List.of());

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
            return unknown(promised.findings());
        }
        try {
            Contract contract = ContractReader.read(promised.text().get(), baseline.name());
            // A release may have another file name than the one before.
            return new Promised(Optional.of(contract.onlyTypes(contract.types())), List.of(), baseline.classPath());
        } catch (BrokenContractException e) {
            return unknown(e.problems().stream().map(Reasons::of).toList());
        }
    }

    private static Promised unknown(List<Finding> why) {
        return new Promised(Optional.empty(), why, List.of());
    }

    /** What an artifact gives of it. */
    List<Expectation> heldBy(Inspection inspection, List<Path> own) {
        List<Expectation> held = new ArrayList<>(Checking.nothing(findings));
        if (contract.isEmpty()) {
            return held;
        }
        try (ClassPath places = ClassPath.of(inspection.artifact(), behind(own), Jdk.running())) {
            TypeHierarchy inherited = TypeHierarchy.of(inspection.artifact(), places);
            held.addAll(told(Checker.check(inspection.against(contract.get(), inherited, places))));
        }
        return held;
    }

    /**
     * Where supertypes are looked up: a supertype that the artifact no longer has may be found where the release had it from, and nowhere
     * else.
     *
     * @param own the class path of the artifact, which comes first
     * @return that and the release's
     */
    List<Path> behind(List<Path> own) {
        Set<Path> all = new LinkedHashSet<>(own);
        all.addAll(classPath);
        return List.copyOf(all);
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
