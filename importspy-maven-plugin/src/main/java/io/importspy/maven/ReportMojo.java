package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.maven.ModuleCheck.Decided;
import io.importspy.report.GitRoot;
import io.importspy.report.Run;
import io.importspy.report.TextReport;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Adds a page to the Maven site with the findings that <code>check</code> would report. The page never fails the build. Add the goal under
 * <code>reporting</code>, so that <code>mvn site</code> runs it.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class ReportMojo extends AbstractMojo implements MavenReport {

    /**
     * The contract file, absolute or relative to the module. If the module has no such file, the parent folders and the folders of the parent
     * POMs are searched, up to the root of the build.
     */
    @Parameter(property = "importspy.contract", defaultValue = "spymodel.yml")
    private String contract;

    /** The environment that the contract's deployments are checked against, as for <code>check</code>. */
    @Parameter(property = "importspy.environment")
    private @Nullable String environment;

    /** The name of the deployment that must match the environment. By default, any deployment of the contract may match. */
    @Parameter(property = "importspy.deployment")
    private @Nullable String deployment;

    /** An earlier release to compare with instead of a contract, as for <code>check</code>. */
    @Parameter(property = "importspy.baseline")
    private @Nullable String baseline;

    /** For a baseline: public types that are not part of the API, as fully qualified names, patterns or annotations. */
    @Parameter(property = "importspy.exclude")
    private @Nullable List<String> exclude;

    /** If true, a missing baseline is no finding. */
    @Parameter(property = "importspy.firstRelease", defaultValue = "false")
    private boolean firstRelease;

    /** Whether a range of <code>importspy.baseline</code> may choose a pre-release: an alpha, beta, milestone or release candidate. */
    @Parameter(property = "importspy.preReleases", defaultValue = "false")
    private boolean preReleases;

    /** Leaves out the page. */
    @Parameter(property = "importspy.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    private ToolchainManager toolchains;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> remote;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession mavenSession;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
    private @Nullable String root;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private @Nullable String shell;

    @Parameter(defaultValue = "${session.allProjects}", readonly = true)
    private List<MavenProject> reactor;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File outputDirectory;

    /** Created by Maven. */
    public ReportMojo() {}

    /** Only a site has the frame that a page needs. */
    @Override
    public void execute() throws MojoExecutionException {
        throw new MojoExecutionException(
                "importspy:report is a page of the site: name the plugin under <reporting> and run"
                        + " `mvn verify site`; for files, run importspy:check with importspy.reports");
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        try {
            return !skip && module().hasSomethingToCheck(contract);
        } catch (MojoExecutionException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Decided decided = decide();
            List<Verdict> verdicts = decided.verdict().stream().toList();
            verdicts.forEach(this::say);
            Run run = new Run(verdicts, GitRoot.around(ModuleCheck.folder(project, shell)), execution.getVersion());
            new SitePage(sink).write(run.shown(), decided.note());
        } catch (MojoExecutionException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    private Decided decide() throws MojoExecutionException {
        EnvironmentChoice place = EnvironmentParameter.of(module().home(), toolchains, mavenSession)
                .read(environment);
        return module().against(
                        contract,
                        Baseline.Asked.of(baseline, exclude, firstRelease, preReleases),
                        place,
                        Optional.ofNullable(deployment),
                        ImportSpy::check);
    }

    private void say(Verdict verdict) {
        String headline = TextReport.headline(verdict);
        if (verdict.outcome() == Outcome.CONFORMS) {
            getLog().info(headline);
        } else {
            getLog().warn(headline);
        }
    }

    private ModuleCheck module() {
        return new ModuleCheck(
                project,
                reactor,
                ModuleCheck.folder(project, root),
                ModuleCheck.folder(project, shell),
                new Repositories(repositories, session, remote));
    }

    @Override
    @SuppressWarnings("deprecation") // and abstract all the same
    public String getOutputName() {
        return "importspy";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "ImportSpy";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the contract says of what this module builds, and of where it may run.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
