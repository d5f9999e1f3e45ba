package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.Checker;
import io.importspy.check.Result;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Modules;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.contract.reader.ContractReader;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.generate.DeploymentPage;
import io.importspy.reference.ReferenceIndex;
import io.importspy.report.AuditEntry;
import io.importspy.report.SourceRoots;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The whole pipeline: a contract and an artifact in, a verdict out. */
public final class ImportSpy {

    private ImportSpy() {}

    /**
     * Holds an artifact, and the place where it is to run, against a contract.
     *
     * @param request what to hold against which contract
     * @return the verdict, whatever the input: what cannot be read is undecided or broken
     */
    public static Verdict check(CheckRequest request) {
        return check(request, fileOf(request));
    }

    private static Supplier<Artifact> fileOf(CheckRequest request) {
        return () -> Artifact.open(request.artifact(), Runtime.version());
    }

    /** The same for an artifact that is opened in another way. */
    static Verdict check(CheckRequest request, Supplier<Artifact> opener) {
        long start = System.nanoTime();
        HeadStart.begin();
        Result result = judge(request, opener);
        Verdict verdict = verdict(request.artifact(), request.root(), request.contractShownAs(), result, start);
        return new SourceRoots(request.sourceRoots(), request.root()).locate(verdict);
    }

    /**
     * Holds an artifact against an earlier release: every client of that one keeps linking and compiling.
     *
     * @param request what to hold against which release
     * @return the verdict, whatever the input: what cannot be read is undecided
     */
    public static Verdict compare(CompareRequest request) {
        long start = System.nanoTime();
        Result result = Comparison.run(request);
        Verdict verdict = verdict(request.artifact(), request.root(), request.baselineShownAs(), result, start);
        return new SourceRoots(request.sourceRoots(), request.root()).locate(verdict);
    }

    private static Verdict verdict(Path artifact, Path root, String contract, Result result, long start) {
        return new Verdict(
                ShownPath.of(artifact, root),
                contract,
                result.findings(),
                result.waived(),
                result.coverage(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static Result judge(CheckRequest request, Supplier<Artifact> opener) {
        try {
            Contract contract = ContractReader.read(
                    request.contract(),
                    request.contractShownAs(),
                    request.build().source());
            List<Deployment> deployments = request.deployment().isPresent()
                    ? List.of(contract.deployment(request.deployment().get()))
                    : contract.deployments();
            return judge(contract, deployments, request, opener);
        } catch (BrokenContractException e) {
            return nothing(e.problems().stream().map(Reasons::of).toList());
        }
    }

    /** A result for what could not be checked at all. */
    static Result nothing(List<Finding> why) {
        return new Result(why, List.of(), Coverage.NOTHING);
    }

    static Result judge(Contract contract, CheckRequest request) {
        return judge(contract, contract.deployments(), request, fileOf(request));
    }

    private static Result judge(
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
                    new Modules(
                            request.artifact(),
                            request.classPath(),
                            request.build().modules()),
                    request.today()));
        } catch (UndecidableException e) {
            return nothing(List.of(Reasons.of(e)));
        }
    }

    private static Optional<String> fileName(Artifact artifact, CheckRequest request) {
        return request.artifactName()
                .or(() -> Optional.of(artifact)
                        .filter(opened -> opened.kind() != Artifact.Kind.DIRECTORY)
                        .map(Artifact::fileName));
    }

    private static Optional<EnvironmentSource> environment(CheckRequest request) {
        return Optional.of(request.environment())
                .filter(choice -> !choice.sources().isEmpty())
                .map(choice -> EnvironmentSource.observedOnce(choice.source(request.root())));
    }

    /**
     * Edits a contract so that an artifact conforms to it, as far as types, members and digests go. Nothing is written.
     *
     * @param request what to accept into which contract
     * @return the contract after the edits, and what they do not make up for
     */
    public static Accepted accept(CheckRequest request) {
        return Accepting.run(request);
    }

    /**
     * Admits an archive that a host is going to load: reads it once, holds it against a contract, and hands out what was judged.
     *
     * @param request what to load under which contract
     * @return the archive in memory, which conforms
     * @throws NotAdmittedException if it does not conform, or nobody can tell; with the verdict
     */
    public static Admitted admit(AdmitRequest request) throws NotAdmittedException {
        return Admitting.run(request);
    }

    /**
     * Makes of a check what an {@link io.importspy.report.AuditLog} keeps of it.
     *
     * @param request what was checked, as soon as it was
     * @return the check with the digests of its files, and the place that deployments were held against
     * @throws IOException if what conforms can no longer be read, so that nobody could tell which bytes did
     */
    public static AuditEntry.Check audit(AuditRequest request) throws IOException {
        return Auditing.run(request);
    }

    /**
     * Writes an environment down as the {@code deployments} of a contract that it conforms to.
     *
     * @param request the environment
     * @return the deployments, or why there are none
     */
    public static WrittenEnvironment describe(EnvironmentRequest request) {
        try {
            DeploymentPage page = DeploymentPage.of(
                    request.environment().source(request.root()).observe(), request.variables());
            return new WrittenEnvironment(page.text(), page.blocks(), List.of());
        } catch (UnobservableException e) {
            return new WrittenEnvironment("", 0, List.of(Reasons.of(e)));
        }
    }

    /**
     * Writes a contract from an artifact.
     *
     * @param request the artifact
     * @return the contract, or why there is none
     */
    public static Generated generate(GenerateRequest request) {
        return Generation.run(request);
    }
}
