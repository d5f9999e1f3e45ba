package io.importspy.maven;

import io.importspy.Accepted;
import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an intended change: edits the contract so that the module conforms to it. The goal edits declarations of types and members, and
 * digests, in place. Everything else stays as it is, including comments, order and formatting. The edit is printed as a diff.
 *
 * <p>The goal does not run if the environment variable <code>CI</code> is set: commit the edit, so that it can be reviewed.
 */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class AcceptMojo extends AbstractMojo {

    private static final String HOW_TO_WRITE_ONE =
            "let `mvn compile importspy:generate` write one, or name yours with importspy.contract";

    private static final String HOW_TO_BUILD_IT = "build it first: `mvn package importspy:accept`";

    /**
     * The contract file, absolute or relative to the module. If the module has no such file, the parent folders and the folders of the parent
     * POMs are searched, up to the root of the build.
     */
    @Parameter(property = "importspy.contract", defaultValue = "spymodel.yml")
    private String contract;

    /** Prints the edit without writing it. */
    @Parameter(property = "importspy.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * An earlier release to compare with as well, as for <code>check</code>. What its clients lose is accepted by waivers, for which
     * <code>importspy.because</code> must give the reason.
     */
    @Parameter(property = "importspy.baseline")
    private @Nullable String baseline;

    /** For a baseline: public types that are not part of the API, as fully qualified names, patterns or annotations. */
    @Parameter(property = "importspy.exclude")
    private @Nullable List<String> exclude;

    /** Whether a range of <code>importspy.baseline</code> may choose a pre-release: an alpha, beta, milestone or release candidate. */
    @Parameter(property = "importspy.preReleases", defaultValue = "false")
    private boolean preReleases;

    /** Why clients of the baseline may lose what they lose; it becomes the <code>because</code> of each waiver. */
    @Parameter(property = "importspy.because")
    private @Nullable String because;

    @Parameter(defaultValue = "${env.CI}", readonly = true)
    private @Nullable String ci;

    @Parameter(defaultValue = "${env.NO_COLOR}", readonly = true)
    private @Nullable String noColor;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String color;

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

    /** Created by Maven. */
    public AcceptMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!ModuleArtifact.isBuiltBy(project)) {
            getLog().info("nothing to accept: a module of packaging %s builds no artifact"
                    .formatted(project.getPackaging()));
            return;
        }
        if (isInCi()) {
            throw new MojoExecutionException(
                    "importspy:accept does not run where CI is set: accept the change where it was made, and have it reviewed");
        }
        VerdictLogger gate = new VerdictLogger(getLog(), Level.INFO, Mode.STRICT, MavenStyle.of(noColor, color));
        ModuleArtifact artifact = ModuleArtifact.of(project);
        ContractSearch search = ContractSearch.from(project, rootFolder());
        Path name = FilePatterns.read("importspy.contract", contract);
        Optional<Path> file = search.find(name);
        if (file.isEmpty()) {
            gate.close(List.of(
                    gate.say(Missing.contract(artifact.name(), contract, search.places(name), HOW_TO_WRITE_ONE))));
            return;
        }
        accept(gate, artifact, ours(file.get()));
    }

    private void accept(VerdictLogger gate, ModuleArtifact artifact, Path file)
            throws MojoExecutionException, MojoFailureException {
        String shown = RelativePath.of(rootFolder(), file);
        Optional<Accepted> done = accepted(gate, artifact, file);
        if (done.isEmpty()) {
            return;
        }
        Accepted accepted = done.get();
        if (accepted.text().isEmpty()) {
            gate.note("nothing to accept into " + Shown.text(shown));
        } else {
            gate.note(said(accepted, shown));
            if (!dryRun) {
                new ContractFile(file, true).write(accepted.text().get());
            }
        }
        gate.say(Missing.advise(accepted.remaining(), HOW_TO_BUILD_IT));
        if (accepted.remaining().stream().anyMatch(finding -> finding.outcome() == Outcome.BROKEN)) {
            throw new MojoExecutionException("%s is broken: see above".formatted(Shown.text(shown)));
        }
        if (accepted.remaining().stream().anyMatch(Finding::fails)) {
            throw new MojoFailureException("%s does not conform to %s yet: what cannot be accepted is said above"
                    .formatted(Shown.text(artifact.name()), Shown.text(shown)));
        }
    }

    /** What came of it; empty, and said, if there is no such baseline. */
    private Optional<Accepted> accepted(VerdictLogger gate, ModuleArtifact artifact, Path file)
            throws MojoExecutionException, MojoFailureException {
        Optional<Baseline.Asked> asked = Baseline.Asked.of(baseline, exclude, false, preReleases);
        String reason = reason(asked);
        if (asked.isEmpty()) {
            return Optional.of(ImportSpy.accept(request(file)));
        }
        FilePatterns files = new FilePatterns(ModuleCheck.folder(project, null));
        BaselineCheck check = new BaselineCheck(asked.get(), Baseline.of(project, published()), files);
        try {
            return Optional.of(ImportSpy.accept(request(file).baseline(check.release()), reason));
        } catch (Baseline.MissingException e) {
            gate.close(List.of(
                    gate.say(Missing.baseline(artifact.name(), asked.get().named(), String.valueOf(e.getMessage())))));
            return Optional.empty();
        }
    }

    private String reason(Optional<Baseline.Asked> asked) throws MojoExecutionException {
        String reason = because == null ? "" : because.strip();
        if (asked.isPresent() && reason.isEmpty()) {
            throw new MojoExecutionException("importspy:accept with importspy.baseline writes waivers, and each waiver"
                    + " needs a reason: give it with -Dimportspy.because=\"...\"");
        }
        if (asked.isEmpty() && !reason.isEmpty()) {
            throw new MojoExecutionException(
                    "importspy.because is the reason for waivers, which importspy:accept writes"
                            + " for a baseline only: name the baseline with importspy.baseline, or leave importspy.because out");
        }
        return reason;
    }

    private String said(Accepted accepted, String shown) {
        int edits = accepted.edits();
        return "%s %d %s in %s%n%s"
                .formatted(
                        dryRun ? "would make" : "made",
                        edits,
                        edits == 1 ? "edit" : "edits",
                        Shown.text(shown),
                        accepted.diff().stripTrailing());
    }

    private CheckRequest request(Path file) {
        return new ModuleCheck(project, List.of(project), rootFolder(), rootFolder(), published())
                .request(file, EnvironmentChoice.NONE, Optional.empty());
    }

    private Repositories published() {
        return new Repositories(repositories, session, remote);
    }

    /** A contract that others share is theirs to change. */
    private Path ours(Path file) throws MojoExecutionException {
        if (!file.toAbsolutePath().normalize().startsWith(rootFolder())) {
            throw new MojoExecutionException("%s comes from outside of this build: accept the change where it is kept"
                    .formatted(Shown.text(file.toString())));
        }
        return file;
    }

    private boolean isInCi() {
        return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
    }

    private Path rootFolder() {
        return ModuleCheck.folder(project, root);
    }
}
