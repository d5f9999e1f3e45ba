package io.importspy.maven;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.report.Annotations;
import io.importspy.report.GitRoot;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Run;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What the goals that check have in common. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
abstract class GateMojo extends AbstractMojo {

    /** Skips the check and logs that it was skipped. */
    @Parameter(property = "importspy.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The environment that the contract's deployments are checked against. <code>host</code>: this machine and the JVM that runs Maven.
     * <code>toolchain</code>: this machine and the JDK from Maven's toolchains; the default if a toolchain is configured. <code>none</code>: no
     * environment. Otherwise, the path of a JDK or jlink image, an archive of a container image, an environment file, or a Kubernetes manifest
     * followed by <code>#</code> and the container's name. Several paths, separated by commas, describe one environment together.
     */
    @Parameter(property = "importspy.environment")
    private @Nullable String environment;

    /** The name of the deployment that must match the environment. By default, any deployment of the contract may match. */
    @Parameter(property = "importspy.deployment")
    private @Nullable String deployment;

    /**
     * An earlier release to compare with, beside the contract or without one: a file, or <code>groupId:artifactId:version</code>. The version
     * may be a range, of which the highest release is used. All clients of the baseline must still link and compile, as with
     * <code>match: compatible</code>.
     */
    @Parameter(property = "importspy.baseline")
    private @Nullable String baseline;

    /** For a baseline: public types that are not part of the API, as fully qualified names, patterns or annotations. */
    @Parameter(property = "importspy.exclude")
    private @Nullable List<String> exclude;

    /** If true, a missing baseline is logged and does not fail the build. */
    @Parameter(property = "importspy.firstRelease", defaultValue = "false")
    private boolean firstRelease;

    /** Whether a range of <code>importspy.baseline</code> may choose a pre-release: an alpha, beta, milestone or release candidate. */
    @Parameter(property = "importspy.preReleases", defaultValue = "false")
    private boolean preReleases;

    /**
     * <code>strict</code>: findings fail the build. <code>relaxed</code>: findings are logged as warnings, and the build continues.
     */
    @Parameter(property = "importspy.mode", defaultValue = "strict")
    private String mode;

    /** The most detailed messages that are logged: <code>ERROR</code>, <code>WARNING</code>, <code>INFO</code> or <code>DEBUG</code>. */
    @Parameter(property = "importspy.logLevel", defaultValue = "INFO")
    private String logLevel;

    /** The report files to write, separated by commas, such as <code>sarif,html</code>. By default, none is written. */
    @Parameter(property = "importspy.reports")
    private @Nullable List<@Nullable String> reports;

    /** The folder for report files; by default, <code>importspy</code> in the build folder or, without a POM, in <code>target</code>. */
    @Parameter(property = "importspy.reportDirectory")
    private @Nullable String reportDirectory;

    /**
     * The CI platform to annotate: <code>github</code>, <code>azure</code> or <code>teamcity</code>. <code>auto</code> detects the platform;
     * <code>none</code> turns annotations off.
     */
    @Parameter(property = "importspy.annotations", defaultValue = "auto")
    private String annotations;

    /**
     * A file to which each check appends one line of JSON: the contract and the artifact with their digests, and the outcome. The path is
     * relative to the root of the build, so that all modules share the file.
     */
    @Parameter(property = "importspy.audit")
    private @Nullable String audit;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    @Inject
    private ToolchainManager toolchains;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession mavenSession;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject module;

    @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
    private @Nullable String top;

    @Parameter(defaultValue = "${env.NO_COLOR}", readonly = true)
    private @Nullable String noColor;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String color;

    /** Checks, unless the check is to be skipped. */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            skip();
            return;
        }
        EnvironmentChoice place =
                EnvironmentParameter.of(here(), toolchains, mavenSession).read(environment);
        if (deployment != null && place.isNone()) {
            throw new MojoExecutionException(
                    "importspy.deployment names a deployment, and importspy.environment is none: name where it is");
        }
        VerdictLogger gate = new VerdictLogger(
                getLog(),
                WordParameter.choose("importspy.logLevel", logLevel, Level.values()),
                WordParameter.choose("importspy.mode", mode, Mode.values()),
                MavenStyle.of(noColor, color));
        ReportFiles files = reports();
        List<Verdict> verdicts = check(gate, place);
        if (audit != null) {
            AuditTrail.of(log(audit), module, execution).checked(verdicts, gate.mode());
        }
        tell(gate, verdicts, files);
        gate.close(verdicts);
    }

    private void tell(VerdictLogger gate, List<Verdict> verdicts, ReportFiles files) throws MojoExecutionException {
        if (!files.formats().isEmpty() && !verdicts.isEmpty()) {
            ReportFolders.of(mavenSession).claim(files.folder(), module, execution);
        }
        boolean oneOfMany = isOneOfMany();
        if (oneOfMany) {
            new ReactorRecorder(mavenSession, module, execution, getLog(), gate.style()).checked(gate, verdicts, files);
        }
        if (!verdicts.isEmpty()) {
            (oneOfMany ? files.withoutSummary() : files)
                    .tell(new Run(verdicts, GitRoot.around(shownFrom()), execution.getVersion()));
        }
    }

    private void skip() throws MojoExecutionException {
        getLog().info("importspy.skip is set: nothing is checked");
        if (audit != null) {
            AuditTrail.of(log(audit), module, execution).skipped("importspy.skip");
        }
        if (isOneOfMany()) {
            new ReactorRecorder(mavenSession, module, execution, getLog(), MavenStyle.of(noColor, color)).skipped();
        }
    }

    private Path log(String named) throws MojoExecutionException {
        Path root = top == null ? here() : Path.of(top).toAbsolutePath();
        return new FilePatterns(root).path("importspy.audit", named);
    }

    /** Whether this is about one module of several. A goal for loose files that somebody has typed is not. */
    private boolean isOneOfMany() {
        return mavenSession.getProjects().size() > 1
                && (execution.getMojoDescriptor().isProjectRequired()
                        || execution.getSource() == MojoExecution.Source.LIFECYCLE);
    }

    private ReportFiles reports() throws MojoExecutionException {
        Map<String, String> variables = BuildVariables.of(mavenSession);
        Annotations wanted = annotations.strip().equalsIgnoreCase(ReportFiles.AUTO)
                ? Annotations.of(variables)
                : WordParameter.choose("importspy.annotations", annotations, Annotations.values());
        return new ReportFiles(
                ReportFiles.formats(reports),
                reportDirectory == null
                        ? reportFolder()
                        : new FilePatterns(here()).path("importspy.reportDirectory", reportDirectory),
                wanted,
                wanted == Annotations.GITHUB
                        ? Optional.ofNullable(variables.get("GITHUB_STEP_SUMMARY"))
                                .map(Path::of)
                        : Optional.empty());
    }

    /** The module, or what Maven has in its place where there is no POM. */
    final MavenProject module() {
        return module;
    }

    /** The folder that the names of files in a verdict are relative to. */
    abstract Path shownFrom();

    /** The folder of reports where nobody names one. */
    abstract Path reportFolder();

    /** The deployment that is to fit, if one is named. */
    final Optional<String> deployment() {
        return Optional.ofNullable(deployment);
    }

    /** The earlier release to compare with, if one is named. */
    final Optional<Baseline.Asked> baseline() {
        return Baseline.Asked.of(baseline, exclude, firstRelease, preReleases);
    }

    /** The folder that relative paths start from. */
    abstract Path here();

    /**
     * Decides, and says what was decided.
     *
     * @param gate says it
     * @param place where the artifact will run
     * @return the verdicts; none if there is nothing to check
     * @throws MojoExecutionException if a parameter makes no sense
     */
    abstract List<Verdict> check(VerdictLogger gate, EnvironmentChoice place) throws MojoExecutionException;

    /**
     * Holds an artifact against a contract.
     *
     * @param gate hears what was taken for what, if it wants details
     * @param request the artifact and the contract
     * @return the verdict
     */
    final Verdict ask(VerdictLogger gate, CheckRequest request) {
        StringBuilder details =
                new StringBuilder("checking " + Shown.text(request.artifact().toString()));
        request.contract().ifPresent(contract -> append(details, "contract", contract));
        request.classPath().forEach(entry -> append(details, "class path", entry));
        gate.detail(details.toString());
        return ImportSpy.check(audit == null ? request : request.audited());
    }

    private static void append(StringBuilder details, String label, Path path) {
        details.append("\n          %-10s  %s".formatted(label, Shown.text(path.toString())));
    }
}
