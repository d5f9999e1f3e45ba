package io.importspy.maven;

import io.importspy.report.AuditEntry;
import io.importspy.report.AuditLog;
import io.importspy.report.Mode;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * What one goal in one module adds to the audit log.
 *
 * @param log the log
 * @param module the coordinates of the module; empty without a POM
 * @param tool the version of this plugin
 */
record AuditTrail(Path log, Optional<String> module, String tool) {

    /**
     * The trail of a goal.
     *
     * @param log the log
     * @param project the module, or what Maven has in its place
     * @param execution the goal
     * @return the trail
     */
    static AuditTrail of(Path log, MavenProject project, MojoExecution execution) {
        Optional<String> module = Optional.ofNullable(project.getFile())
                .map(pom -> CheckedModule.key(project) + ':' + project.getVersion());
        return new AuditTrail(log, module, execution.getVersion());
    }

    /**
     * Nothing was checked.
     *
     * @param because the parameter that said so
     * @throws MojoExecutionException if the log cannot be written
     */
    void skipped(String because) throws MojoExecutionException {
        append(List.of(entry(new AuditEntry.Skip(because))));
    }

    /**
     * Something was checked.
     *
     * @param verdicts what was decided
     * @param mode whether what is wrong fails the build
     * @throws MojoExecutionException if the log cannot be written: a check that nobody can prove is none
     */
    void checked(List<Verdict> verdicts, Mode mode) throws MojoExecutionException {
        List<AuditEntry> entries = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            entries.add(entry(new AuditEntry.Check(mode, verdict)));
        }
        if (!entries.isEmpty()) {
            append(entries);
        }
    }

    private AuditEntry entry(AuditEntry.Deed deed) {
        return new AuditEntry(Instant.now(), tool, module, deed);
    }

    private void append(List<AuditEntry> entries) throws MojoExecutionException {
        try {
            AuditLog.append(log, entries);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the audit log %s cannot be written: %s"
                            .formatted(Shown.text(log.toString()), Shown.text(String.valueOf(e))),
                    e);
        }
    }
}
