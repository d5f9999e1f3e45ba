package io.importspy.maven;

import io.importspy.CheckRequest;
import io.importspy.maven.ModuleCheck.Decided;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Holds an artifact against an earlier release, beside a contract or alone.
 *
 * @param asked which release
 * @param releases finds it
 * @param files how paths are meant
 */
record BaselineCheck(Baseline.Asked asked, Baseline releases, FilePatterns files) {

    /**
     * A release has no deployments.
     *
     * @param deployment the deployment that is to fit, if one is named
     * @throws MojoExecutionException if one is
     */
    static void refuse(Optional<String> deployment) throws MojoExecutionException {
        if (deployment.isPresent()) {
            throw new MojoExecutionException(
                    "importspy.deployment names a deployment, and importspy.baseline has none: leave one of them out");
        }
    }

    /**
     * Finds the release.
     *
     * @return the release, without what is no API of it
     * @throws Baseline.MissingException if it is not to be had
     * @throws MojoExecutionException if its name is none
     */
    io.importspy.Baseline release() throws Baseline.MissingException, MojoExecutionException {
        return releases.find(asked, files).exclude(asked.exclude());
    }

    /**
     * Decides.
     *
     * @param artifact the artifact's name, as it is to be shown
     * @param contract what to hold against the contract, if there is one
     * @param alone what to hold against the release where there is none
     * @param judge decides
     * @return what came of it
     * @throws MojoExecutionException if the release's name is none
     */
    Decided decide(
            String artifact,
            Optional<CheckRequest> contract,
            Function<io.importspy.Baseline, CheckRequest> alone,
            Function<CheckRequest, Verdict> judge)
            throws MojoExecutionException {
        try {
            io.importspy.Baseline release = release();
            CheckRequest request = contract.map(held -> held.baseline(release)).orElseGet(() -> alone.apply(release));
            return Decided.on(judge.apply(request));
        } catch (Baseline.MissingException e) {
            return without(artifact, contract.map(judge), String.valueOf(e.getMessage()));
        }
    }

    private Decided without(String artifact, Optional<Verdict> held, String why) {
        if (!asked.firstRelease()) {
            Verdict missing = Missing.baseline(artifact, asked.named(), why);
            return Decided.on(
                    held.map(verdict -> verdict.and(missing.findings().get(0))).orElse(missing));
        }
        return held.map(Decided::on)
                .orElseGet(() ->
                        Decided.nothing("nothing to hold %s against: importspy.firstRelease is set, and there is no %s"
                                .formatted(artifact, Shown.text(asked.named()))));
    }
}
