package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.Checker;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Modules;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.reference.ReferenceIndex;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a contract and an artifact to a verdict, which is the way of a check and of all that contains one. */
final class Checking {

    private Checking() {}

    static Verdict run(CheckRequest request) {
        return run(new Trail(request));
    }

    static Verdict run(Trail trail) {
        long start = System.nanoTime();
        HeadStart.begin();
        List<Expectation> expectations = new ArrayList<>(judge(trail));
        expectations.addAll(trail.unpinned(expectations));
        CheckRequest request = trail.request();
        Verdict verdict = Verdict.of(
                ShownPath.of(request.artifact(), request.root()),
                trail.contractName(),
                expectations,
                Duration.ofNanos(System.nanoTime() - start));
        return new SourceRoots(request.sourceRoots(), request.root()).locate(verdict.restingOn(trail.evidence()));
    }

    private static List<Expectation> judge(Trail trail) {
        try {
            Promised promised = Promised.by(trail);
            if (trail.request().contract().isEmpty()) {
                return promised.contract().isEmpty()
                        ? nothing(promised.findings())
                        : promised.told(judge(promised.contract().get(), promised, trail));
            }
            Contract contract = trail.contract();
            Optional<String> named = trail.request().deployment();
            return judge(
                    contract,
                    named.isPresent() ? List.of(contract.deployment(named.get())) : contract.deployments(),
                    promised,
                    trail);
        } catch (BrokenContractException e) {
            return nothing(e.problems().stream().map(Reasons::of).toList());
        }
    }

    /** What there is to say where nothing could be checked at all. */
    static List<Expectation> nothing(List<Finding> why) {
        return why.stream().map(Expectation::of).toList();
    }

    /** What does not hold of what a contract asks, and of what a release has promised. */
    static List<Finding> findings(Contract contract, Promised promised, Trail trail) {
        return judge(contract, contract.deployments(), promised, trail).stream()
                .flatMap(expectation -> expectation.findings().stream())
                .toList();
    }

    private static List<Expectation> judge(Contract promise, Promised by, Trail trail) {
        return judge(
                promise, List.of(), Promised.NOTHING, by.behind(trail.request().classPath()), trail);
    }

    private static List<Expectation> judge(
            Contract contract, List<Deployment> deployments, Promised promised, Trail trail) {
        return judge(contract, deployments, promised, trail.request().classPath(), trail);
    }

    private static List<Expectation> judge(
            Contract contract, List<Deployment> deployments, Promised promised, List<Path> places, Trail trail) {
        CheckRequest request = trail.request();
        try (Artifact artifact = trail.artifact();
                ClassPath classPath = ClassPath.of(artifact, places, Jdk.running())) {
            if (!contract.types().isEmpty()) {
                artifact.requireClasses();
            }
            Inspection inspection = new Inspection(
                    contract,
                    deployments,
                    artifact,
                    TypeHierarchy.of(artifact, classPath),
                    classPath,
                    ReferenceIndex.of(artifact),
                    fileName(artifact, request),
                    request.version(),
                    trail.environment(),
                    new Modules(request.artifact(), request.classPath(), modules(request)),
                    request.today());
            return Checker.check(inspection, promised.heldBy(inspection, places));
        } catch (UndecidableException e) {
            return nothing(List.of(Reasons.of(e)));
        }
    }

    private static Optional<String> fileName(Artifact artifact, CheckRequest request) {
        if (request.artifactName().isPresent() || artifact.isDirectory()) {
            return request.artifactName();
        }
        return Optional.of(artifact.fileName());
    }

    private static Optional<List<KnownModule>> modules(CheckRequest request) {
        if (request.dependencies().isEmpty()) {
            return Optional.empty();
        }
        List<KnownModule> known = new ArrayList<>();
        for (Dependency each : request.dependencies().get()) {
            known.add(each.module());
        }
        return Optional.of(known);
    }
}
