package io.importspy.maven;

import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.Style;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Where one goal in one module hands in what it has decided.
 *
 * @param session the build
 * @param project the module
 * @param execution the goal
 * @param log says the summary
 * @param style its colours
 */
record ReactorRecorder(MavenSession session, MavenProject project, MojoExecution execution, Log log, Style style) {

    /**
     * Nothing was to be checked here.
     *
     * @throws MojoExecutionException if versions of this plugin do not understand each other
     */
    void skipped() throws MojoExecutionException {
        Path home = ModuleFolder.of(project);
        tell(new ModuleResult(
                key(), home, true, false, true, List.of(), List.of(), home, Optional.empty(), execution.getVersion()));
    }

    /**
     * Something was checked here.
     *
     * @param gate has said it
     * @param verdicts what was decided; none if there was nothing to check
     * @param files where it is told
     * @throws MojoExecutionException if versions of this plugin do not understand each other
     */
    void checked(VerdictLogger gate, List<Verdict> verdicts, ReportFiles files) throws MojoExecutionException {
        tell(new ModuleResult(
                key(),
                ModuleFolder.of(project),
                false,
                gate.mode() == Mode.RELAXED,
                !gate.level().hears(Level.INFO),
                verdicts,
                files.formats(),
                files.folder(),
                files.summary(),
                execution.getVersion()));
    }

    private void tell(ModuleResult checked) throws MojoExecutionException {
        Reactor.tell(session, log, style, checked);
    }

    private String key() {
        return CheckedModule.key(project);
    }
}
