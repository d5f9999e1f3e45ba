package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.maven.ModuleCheck.Decided;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
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
 * Checks the module's artifact and the environment against the module's contract. The build fails if a check fails or cannot be completed.
 * The goal checks the packaged artifact, or the compiled classes if this build has not packaged anything.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class CheckMojo extends GateMojo {

    /**
     * The contract file, absolute or relative to the module. If the module has no such file, the parent folders and the folders of the parent
     * POMs are searched, up to the root of the build.
     */
    @Parameter(property = "importspy.contract", defaultValue = "spymodel.yml")
    private String contract;

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

    @Parameter(defaultValue = "${session.allProjects}", readonly = true)
    private List<MavenProject> reactor;

    /** Created by Maven. */
    public CheckMojo() {}

    @Override
    Path here() {
        return ModuleCheck.folder(project, null);
    }

    @Override
    Path shownFrom() {
        return ModuleCheck.folder(project, shell);
    }

    @Override
    Path reportFolder() {
        return Path.of(project.getBuild().getDirectory(), "importspy");
    }

    @Override
    List<Verdict> check(VerdictLogger gate, EnvironmentChoice place) throws MojoExecutionException {
        ModuleCheck module = new ModuleCheck(
                project,
                reactor,
                ModuleCheck.folder(project, root),
                shownFrom(),
                new Repositories(repositories, session, remote));
        Decided decided = module.against(contract, baseline(), place, deployment(), request -> ask(gate, request));
        if (decided.verdict().isEmpty()) {
            gate.note(decided.note());
        }
        decided.verdict().ifPresent(gate::say);
        return decided.verdict().stream().toList();
    }
}
