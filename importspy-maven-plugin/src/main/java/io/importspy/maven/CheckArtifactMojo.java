package io.importspy.maven;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.maven.ModuleCheck.Decided;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * Checks any jar, war or folder of classes against a contract or an earlier release, without a POM. With several artifacts, each one is checked, and the worst
 * outcome decides whether the build fails.
 */
@Mojo(name = "check-artifact", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class CheckArtifactMojo extends GateMojo {

    private static final String HOW_TO_WRITE_ONE =
            "name yours with importspy.contract, or let importspy:generate-artifact write one from an artifact";

    /** The contract file, absolute or relative to the current folder or, in a POM, to the module. */
    @Parameter(property = "importspy.contract", defaultValue = "spymodel.yml")
    private String contract;

    /**
     * The artifacts to check, separated by commas: paths, or patterns with <code>*</code>, <code>**</code> and <code>?</code>. A pattern
     * without a match is undecided and fails the build.
     */
    @Parameter(property = "importspy.artifact")
    private List<String> artifact;

    /**
     * The jars and folders in which supertypes and modules are looked up, besides the artifact and the JDK, separated by commas or like a
     * class path; patterns as in <code>importspy.artifact</code>.
     */
    @Parameter(property = "importspy.classpath")
    private List<String> classpath;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> remote;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    /** Created by Maven. */
    public CheckArtifactMojo() {}

    @Override
    Path shownFrom() {
        return here();
    }

    @Override
    Path reportFolder() {
        return here().resolve("target").resolve("importspy");
    }

    @Override
    List<Verdict> check(VerdictLogger gate, EnvironmentChoice place) throws MojoExecutionException {
        FilePatterns files = new FilePatterns(here());
        Path file = files.path("importspy.contract", contract);
        List<Path> supertypes = files.classPath("importspy.classpath", classpath);
        List<Verdict> judged = new ArrayList<>();
        Set<Path> artifacts = new LinkedHashSet<>();
        for (String pattern : FilePatterns.parts("importspy.artifact", artifact)) {
            List<Path> matches = files.expand("importspy.artifact", pattern);
            if (matches.isEmpty()) {
                judged.add(gate.say(Missing.artifact(pattern, contract)));
            }
            artifacts.addAll(matches);
        }
        for (Path path : artifacts) {
            Decided decided = check(gate, path, file, supertypes, place);
            if (decided.verdict().isEmpty()) {
                gate.note(decided.note());
                continue;
            }
            judged.add(gate.say(decided.verdict().get()));
            if (decided.verdict().get().outcome() == Outcome.BROKEN) {
                break; // It is as broken for the others.
            }
        }
        return judged;
    }

    private Decided check(VerdictLogger gate, Path path, Path file, List<Path> supertypes, EnvironmentChoice place)
            throws MojoExecutionException {
        // Two of the same name may lie in two folders.
        String shown = RelativePath.of(here(), path);
        boolean exists = Files.exists(file);
        boolean alone = baseline().isPresent() && contract.equals(ModuleCheck.DEFAULT);
        if (!exists && !alone) {
            return Decided.on(Missing.contract(shown, contract, List.of(file), HOW_TO_WRITE_ONE));
        }
        Optional<CheckRequest> against =
                exists ? Optional.of(request(path, file, supertypes, place)) : Optional.empty();
        if (baseline().isEmpty()) {
            return Decided.on(ask(gate, against.orElseThrow()).on(shown));
        }
        if (against.isEmpty()) {
            BaselineCheck.refuse(deployment());
        }
        Baseline releases = Baseline.of(path, supertypes, repositories());
        return new BaselineCheck(baseline().get(), releases, new FilePatterns(here()))
                .decide(
                        shown,
                        against,
                        release -> CheckRequest.of(release, path)
                                .classPath(supertypes)
                                .root(here()),
                        request -> ask(gate, request).on(shown));
    }

    private CheckRequest request(Path path, Path file, List<Path> supertypes, EnvironmentChoice place) {
        CheckRequest request = CheckRequest.of(file, path)
                .contractName(RelativePath.of(here(), file))
                .classPath(supertypes)
                .root(here())
                .environment(place)
                .published(repositories());
        return deployment().map(request::deployment).orElse(request);
    }

    private Repositories repositories() {
        return new Repositories(repositories, session, remote);
    }

    @Override
    Path here() {
        return ModuleFolder.of(module(), basedir);
    }
}
