package io.importspy.maven;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Holds a module against its contract or an earlier release, whichever goal asks.
 *
 * @param project the module, its dependencies resolved
 * @param reactor the modules of the whole build, also those that are left out this time
 * @param root the folder of the whole build
 * @param shownFrom the folder that the names of files in a verdict are relative to
 * @param repositories where published contracts and earlier releases are
 */
record ModuleCheck(
        MavenProject project, List<MavenProject> reactor, Path root, Path shownFrom, Repositories repositories) {

    static final String DEFAULT = "spymodel.yml";

    private static final String HOW_TO_WRITE_ONE =
            "let `mvn compile importspy:generate` write one, or name yours with importspy.contract";

    private static final String HOW_TO_BUILD_IT =
            "build it with `mvn verify`, or compile it first: `mvn compile importspy:check`";

    private static final String WHEN_NOTHING_IS_BUILT =
            "hold files that Maven does not know as this module's artifact against it with importspy:check-artifact, or set"
                    + " importspy.skip in this module";

    /**
     * What came of it.
     *
     * @param verdict the verdict; empty if there was nothing to check
     * @param note why there was nothing to check
     */
    record Decided(Optional<Verdict> verdict, String note) {

        static Decided on(Verdict verdict) {
            return new Decided(Optional.of(verdict), "");
        }

        static Decided nothing(String note) {
            return new Decided(Optional.empty(), note);
        }
    }

    /**
     * A folder that Maven names, or the module's own where Maven has no name for it.
     *
     * @param project the module
     * @param named the folder, if Maven knows it
     * @return the folder, absolute and without detours
     */
    static Path folder(MavenProject project, @Nullable String named) {
        return named == null
                ? ModuleFolder.of(project)
                : Path.of(named).toAbsolutePath().normalize();
    }

    /** The folder of the module. */
    Path home() {
        return folder(project, null);
    }

    /**
     * Whether there is anything that a contract could be held against.
     *
     * @param contract the contract's name
     * @return false for a module that builds nothing and has no contract of its own
     * @throws MojoExecutionException if the name is none
     */
    boolean hasSomethingToCheck(String contract) throws MojoExecutionException {
        return isWorthALook(ContractSearch.from(project, root).find(name(contract)));
    }

    /**
     * Holds what the module has built against its contract, and an earlier release beside it; or against the release alone, if the module
     * has no contract and nobody has named one.
     *
     * @param contract the contract's name
     * @param baseline the earlier release, if one is named
     * @param place where the artifact will run
     * @param deployment the deployment that is to fit, if one is named
     * @param judge decides
     * @return what came of it
     * @throws MojoExecutionException if the contract's name is none
     */
    Decided against(
            String contract,
            Optional<Baseline.Asked> baseline,
            EnvironmentChoice place,
            Optional<String> deployment,
            Function<CheckRequest, Verdict> judge)
            throws MojoExecutionException {
        ContractSearch search = ContractSearch.from(project, root);
        Path name = name(contract);
        Optional<Path> file = search.find(name);
        if (!isWorthALook(file)) {
            return Decided.nothing(
                    "nothing to check: a module of packaging %s builds no artifact".formatted(project.getPackaging()));
        }
        boolean alone = file.isEmpty() && contract.equals(DEFAULT);
        if (baseline.isPresent() && ModuleArtifact.isBuiltBy(project) && (alone || file.isPresent())) {
            return beside(file, baseline.get(), place, deployment, judge);
        }
        ModuleArtifact artifact = ModuleArtifact.of(project);
        Verdict verdict = file.map(found -> advised(judge.apply(request(found, place, deployment))))
                .orElseGet(() -> Missing.contract(artifact.name(), contract, search.places(name), HOW_TO_WRITE_ONE));
        return Decided.on(verdict);
    }

    private Decided beside(
            Optional<Path> contract,
            Baseline.Asked asked,
            EnvironmentChoice place,
            Optional<String> deployment,
            Function<CheckRequest, Verdict> judge)
            throws MojoExecutionException {
        if (contract.isEmpty()) {
            BaselineCheck.refuse(deployment);
        }
        ModuleArtifact artifact = ModuleArtifact.of(project);
        return new BaselineCheck(asked, Baseline.of(project, repositories), new FilePatterns(home()))
                .decide(
                        artifact.name(),
                        contract.map(file -> request(file, place, deployment)),
                        release -> about(CheckRequest.of(release, artifact.path()), artifact),
                        request -> advised(judge.apply(request)));
    }

    /**
     * What to hold against what.
     *
     * @param contract the contract's file
     * @param place where the artifact will run
     * @param deployment the deployment that is to fit, if one is named
     * @return the request
     */
    CheckRequest request(Path contract, EnvironmentChoice place, Optional<String> deployment) {
        ModuleArtifact artifact = ModuleArtifact.of(project);
        CheckRequest request = about(CheckRequest.of(contract, artifact.path()), artifact)
                .contractName(RelativePath.of(shownFrom, contract))
                .version(project.getVersion())
                .environment(place)
                .published(repositories)
                .dependencies(ModuleArtifact.dependencies(project));
        return deployment.map(request::deployment).orElse(request);
    }

    private CheckRequest about(CheckRequest request, ModuleArtifact artifact) {
        return request.artifactName(artifact.name())
                .classPath(artifact.classPath())
                .sourceRoots(sourceRoots())
                .root(shownFrom);
    }

    private List<Path> sourceRoots() {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    private Verdict advised(Verdict verdict) {
        String advice = ModuleArtifact.isBuiltBy(project) ? HOW_TO_BUILD_IT : WHEN_NOTHING_IS_BUILT;
        return verdict.saying(finding -> Missing.advise(finding, advice));
    }

    private static Path name(String contract) throws MojoExecutionException {
        return FilePatterns.read("importspy.contract", contract);
    }

    private boolean isWorthALook(Optional<Path> contract) {
        return ModuleArtifact.isBuiltBy(project)
                || contract.filter(this::isForThisModule).isPresent();
    }

    /**
     * Whether a contract is about a module that builds nothing. One that lies above it is not, nor one that is there for
     * the modules which this one lists or hands down to.
     */
    private boolean isForThisModule(Path file) {
        return file.startsWith(home()) && !hasModules();
    }

    private boolean hasModules() {
        List<MavenProject> collected = project.getCollectedProjects(); // since Maven 4, getModules() is not all
        return !project.getModules().isEmpty()
                || (collected != null && !collected.isEmpty())
                || reactor.stream().anyMatch(other -> project.equals(other.getParent()));
    }
}
