package io.importspy.maven;

import io.importspy.verdict.Outcome;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * A module of a reactor, and what was checked in it.
 *
 * @param name the module's name as people read it, safe to show
 * @param pom the path of its POM from the root of the reactor
 * @param builds whether it builds an artifact
 * @param ended whether all that it was to do is done
 * @param checks what was checked, in this order
 */
record CheckedModule(String name, String pom, boolean builds, boolean ended, List<ModuleResult> checks) {

    private static final int NAME_LIMIT = 80;

    /**
     * The modules of a build in Maven's order, which is the same however many are built at the same time.
     *
     * @param session the build
     * @param checks what was checked, by the keys of modules
     * @return all modules of this build
     */
    static List<CheckedModule> all(MavenSession session, Map<String, List<ModuleResult>> checks) {
        Path root = Path.of(session.getExecutionRootDirectory());
        List<CheckedModule> modules = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            modules.add(new CheckedModule(
                    Shown.text(project.getName(), NAME_LIMIT),
                    RelativePath.of(root, ModuleFolder.pom(project)),
                    ModuleArtifact.isBuiltBy(project),
                    session.getResult().getBuildSummary(project) instanceof BuildSuccess,
                    checks.getOrDefault(key(project), List.of())));
        }
        return modules;
    }

    /**
     * The name that no other module of a reactor has.
     *
     * @param project the module
     * @return its group and its artifact, with a colon between them
     */
    static String key(MavenProject project) {
        return project.getGroupId() + ':' + project.getArtifactId();
    }

    /**
     * Whether a check of it may not have been reached: the build has ended within this module or before it, and nothing that was checked until
     * then says why. What such a check would have found, nobody knows.
     */
    boolean isOpen() {
        return !ended && decided().stream().allMatch(verdict -> verdict.outcome() == Outcome.CONFORMS);
    }

    /** What was decided; what was not reached is undecided. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>(decided());
        if (isOpen()) {
            verdicts.add(Missing.check(name, pom));
        }
        return verdicts;
    }

    private List<Verdict> decided() {
        return checks.stream().flatMap(check -> check.verdicts().stream()).toList();
    }
}
