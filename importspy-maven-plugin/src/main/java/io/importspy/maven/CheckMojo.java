package io.importspy.maven;

import io.importspy.Build;
import io.importspy.CheckRequest;
import io.importspy.CompareRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.PublishedContracts;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a module has built, and the machine that builds it, against the module's contract, and fails the build unless all that
 * the contract says was looked at and holds. It checks the packaged artifact, or the compiled classes where nothing has been
 * packaged in this build.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class CheckMojo extends GateMojo {

    private static final String HOW_TO_WRITE_ONE =
            "let `mvn compile importspy:generate` write one, or name yours with importspy.contract";

    private static final String HOW_TO_BUILD_IT =
            "build it with `mvn verify`, or compile it first: `mvn compile importspy:check`";

    private static final String WHEN_NOTHING_IS_BUILT =
            "hold files that Maven does not know as this module's artifact against it with importspy:check-artifact, or set"
                    + " importspy.skip in this module";

    /**
     * The contract: a path that is absolute, or relative to the module. If the module has no such file, the folders around it and those of
     * its parents are searched, up to the root of the build.
     */
    @Parameter(property = "importspy.contract", defaultValue = "spymodel.yml")
    private String contract;

    /**
     * An earlier release that stands in for a contract: <code>groupId:artifactId:version</code>, where the version may be a range whose
     * highest one counts, or a file. Every client of it must keep linking and compiling, as with <code>match: compatible</code>.
     */
    @Parameter(property = "importspy.baseline")
    private @Nullable String baseline;

    /** What is no API though it is public, with a baseline: names in full, patterns or annotations. */
    @Parameter(property = "importspy.exclude")
    private @Nullable List<String> exclude;

    /** Whether there is no earlier release yet, so that a baseline that is not to be had is no reason to stop. */
    @Parameter(property = "importspy.firstRelease", defaultValue = "false")
    private boolean firstRelease;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> remote;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
    private @Nullable String root;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private @Nullable String shell;

    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private List<MavenProject> reactor;

    /** Created by Maven. */
    public CheckMojo() {}

    @Override
    Path here() {
        return module();
    }

    @Override
    Path shownFrom() {
        return folder(shell);
    }

    @Override
    Path reportFolder() {
        return Path.of(project.getBuild().getDirectory(), "importspy");
    }

    @Override
    PublishedContracts contracts() {
        return new Repositories(repositories, session, remote);
    }

    @Override
    List<Judged> check(Gate gate, EnvironmentChoice place) throws MojoExecutionException {
        if (baseline != null && deployment().isPresent()) {
            throw new MojoExecutionException(
                    "importspy.deployment names a deployment, and importspy.baseline has none: leave one of them out");
        }
        if (baseline != null && ModuleArtifact.isBuiltBy(project)) {
            return compare(gate, baseline, ModuleArtifact.of(project));
        }
        ContractSearch search = ContractSearch.from(project, folder(root));
        Path name = FilePatterns.read("importspy.contract", contract);
        Optional<Path> file = search.find(name);
        if (!ModuleArtifact.isBuiltBy(project)
                && !file.filter(this::isForThisModule).isPresent()) {
            gate.note(
                    "nothing to check: a module of packaging %s builds no artifact".formatted(project.getPackaging()));
            return List.of();
        }
        ModuleArtifact artifact = ModuleArtifact.of(project);
        Verdict verdict = file.map(found -> check(gate, request(artifact, found, place)))
                .orElseGet(() -> Missing.contract(artifact.name(), contract, search.places(name), HOW_TO_WRITE_ONE));
        return List.of(new Judged(gate.say(verdict), Optional.of(artifact.path()), file, place));
    }

    private List<Judged> compare(Gate gate, String named, ModuleArtifact artifact) throws MojoExecutionException {
        try {
            Baseline.Release release =
                    new Baseline(repositories, session, remote).find(named, new FilePatterns(module()));
            Verdict verdict = gate.say(advised(ImportSpy.compare(request(artifact, release))));
            return List.of(judged(verdict, artifact, Optional.of(release.path())));
        } catch (Baseline.MissingException e) {
            if (firstRelease) {
                gate.note("nothing to hold %s against: importspy.firstRelease is set, and there is no %s"
                        .formatted(artifact.name(), Shown.text(named)));
                return List.of();
            }
            Verdict verdict = gate.say(Missing.baseline(artifact.name(), named, String.valueOf(e.getMessage())));
            return List.of(judged(verdict, artifact, Optional.empty()));
        }
    }

    private static Judged judged(Verdict verdict, ModuleArtifact artifact, Optional<Path> release) {
        return new Judged(verdict, Optional.of(artifact.path()), release, EnvironmentChoice.NONE);
    }

    private CompareRequest request(ModuleArtifact artifact, Baseline.Release release) {
        return new CompareRequest(
                release.path(),
                release.shownAs(),
                artifact.path(),
                Optional.of(artifact.name()),
                artifact.classPath(),
                sourceRoots(),
                folder(shell),
                exclude == null ? List.of() : exclude);
    }

    private List<Path> sourceRoots() {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    private CheckRequest request(ModuleArtifact artifact, Path file, EnvironmentChoice place) {
        Path base = folder(shell);
        return new CheckRequest(
                file,
                ShownPath.of(base, file),
                artifact.path(),
                Optional.of(artifact.name()),
                Optional.of(project.getVersion()),
                artifact.classPath(),
                sourceRoots(),
                base,
                place,
                deployment(),
                new Build(contracts(), Optional.of(ModuleArtifact.dependencies(project))),
                () -> LocalDate.now(ZoneId.systemDefault()));
    }

    private Verdict check(Gate gate, CheckRequest request) {
        return advised(ask(gate, request));
    }

    private Verdict advised(Verdict verdict) {
        String advice = ModuleArtifact.isBuiltBy(project) ? HOW_TO_BUILD_IT : WHEN_NOTHING_IS_BUILT;
        List<Finding> findings = Missing.advise(verdict.findings(), advice);
        return verdict.saying(findings);
    }

    /**
     * Whether a contract is about a module that builds nothing. One that lies above it is not, nor one that is there for
     * the modules which this one lists or hands down to.
     */
    private boolean isForThisModule(Path file) {
        return file.startsWith(module()) && !hasModules();
    }

    private boolean hasModules() {
        List<MavenProject> collected = project.getCollectedProjects(); // since Maven 4, getModules() is not all
        return !project.getModules().isEmpty()
                || (collected != null && !collected.isEmpty())
                || reactor.stream().anyMatch(other -> project.equals(other.getParent()));
    }

    private Path module() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** A folder that Maven names, or the module's own where Maven has no name for it. */
    private Path folder(@Nullable String named) {
        return named == null ? module() : Path.of(named).toAbsolutePath().normalize();
    }
}
