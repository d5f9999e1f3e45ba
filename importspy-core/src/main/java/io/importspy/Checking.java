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
import io.importspy.contract.reader.ContractReader;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.reference.ReferenceIndex;
import io.importspy.verdict.Expectation;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** From a contract and an artifact to a verdict, which is the way of a check and of all that contains one. */
final class Checking {

    private Checking() {}

    static Verdict run(CheckRequest request) {
        return request.contract().isPresent() ? run(request, fileOf(request)) : Comparison.run(request);
    }

    /** The same for an artifact that is opened in another way. */
    static Verdict run(CheckRequest request, Supplier<Artifact> opener) {
        long start = System.nanoTime();
        HeadStart.begin();
        return verdict(request, judge(request, opener), start);
    }

    /** The verdict on what was asked in a check that started at a time, in nanoseconds. */
    static Verdict verdict(CheckRequest request, List<Expectation> expectations, long start) {
        Verdict verdict = Verdict.of(
                ShownPath.of(request.artifact(), request.root()),
                request.contractName(),
                expectations,
                Duration.ofNanos(System.nanoTime() - start));
        return new SourceRoots(request.sourceRoots(), request.root()).locate(verdict);
    }

    private static List<Expectation> judge(CheckRequest request, Supplier<Artifact> opener) {
        try {
            Contract contract =
                    ContractReader.read(request.contract().orElseThrow(), request.contractName(), request.published());
            List<Deployment> deployments = request.deployment().isPresent()
                    ? List.of(contract.deployment(request.deployment().get()))
                    : contract.deployments();
            return judge(contract, deployments, request, opener);
        } catch (BrokenContractException e) {
            return nothing(e.problems().stream().map(Reasons::of).toList());
        }
    }

    /** What there is to say where nothing could be checked at all. */
    static List<Expectation> nothing(List<Finding> why) {
        return why.stream().map(Expectation::of).toList();
    }

    /** What does not hold of what a contract asks. */
    static List<Finding> findings(Contract contract, CheckRequest request) {
        return judge(contract, request).stream()
                .flatMap(expectation -> expectation.findings().stream())
                .toList();
    }

    static List<Expectation> judge(Contract contract, CheckRequest request) {
        return judge(contract, contract.deployments(), request, fileOf(request));
    }

    private static List<Expectation> judge(
            Contract contract, List<Deployment> deployments, CheckRequest request, Supplier<Artifact> opener) {
        try (Artifact artifact = opener.get();
                ClassPath classPath = ClassPath.of(artifact, request.classPath(), Jdk.running())) {
            if (!contract.types().isEmpty()) {
                artifact.requireClasses();
            }
            return Checker.check(new Inspection(
                    contract,
                    deployments,
                    artifact,
                    TypeHierarchy.of(artifact, classPath),
                    classPath,
                    ReferenceIndex.of(artifact),
                    fileName(artifact, request),
                    request.version(),
                    environment(request),
                    new Modules(request.artifact(), request.classPath(), modules(request)),
                    request.today()));
        } catch (UndecidableException e) {
            return nothing(List.of(Reasons.of(e)));
        }
    }

    private static Optional<String> fileName(Artifact artifact, CheckRequest request) {
        return request.artifactName()
                .or(() -> Optional.of(artifact)
                        .filter(opened -> !opened.isDirectory())
                        .map(Artifact::fileName));
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

    private static Optional<EnvironmentSource> environment(CheckRequest request) {
        return Optional.of(request.environment())
                .filter(choice -> !choice.isNone())
                .map(choice -> EnvironmentSource.observedOnce(choice.source(request.root())));
    }

    private static Supplier<Artifact> fileOf(CheckRequest request) {
        return () -> Artifact.open(request.artifact(), Runtime.version());
    }
}
