package io.importspy;

import io.importspy.environment.UnobservableException;
import io.importspy.generate.DeploymentPage;
import io.importspy.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** The whole pipeline: a contract and an artifact in, a verdict out. */
public final class ImportSpy {

    private ImportSpy() {}

    /**
     * Holds an artifact, and the place where it is to run, against a contract; or against an earlier release, whose clients keep linking and
     * compiling.
     *
     * @param request what to hold against what
     * @return the verdict, whatever the input: what cannot be read is undecided or broken
     */
    public static Verdict check(CheckRequest request) {
        return Checking.run(request);
    }

    /**
     * Edits a contract so that an artifact conforms to it, as far as types, members and digests go. Nothing is written.
     *
     * @param request what to accept into which contract
     * @return the contract after the edits, and what they do not make up for
     */
    public static Accepted accept(CheckRequest request) {
        return Accepting.run(request, Optional.empty());
    }

    /**
     * The same beside an earlier release, which nobody can edit: what its clients lose is accepted by waivers.
     *
     * @param request what to accept into which contract, with a baseline
     * @param because why clients of the baseline may lose it
     * @return the contract after the edits, and what they do not make up for
     */
    public static Accepted accept(CheckRequest request, String because) {
        return Accepting.run(request, Optional.of(because));
    }

    /**
     * Admits an archive that a host is going to load: reads it once, holds it against a contract, and hands out what was judged.
     *
     * @param request what to load under which contract
     * @return the archive in memory, which conforms
     * @throws NotAdmittedException if it does not conform, or nobody can tell; with the verdict
     */
    public static Admitted admit(CheckRequest request) throws NotAdmittedException {
        return Admitting.run(request);
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
