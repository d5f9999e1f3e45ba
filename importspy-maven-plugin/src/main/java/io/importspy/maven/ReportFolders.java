package io.importspy.maven;

import io.importspy.verdict.Shown;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Which goal writes its reports into which folder, for one build: reports have the same names everywhere, and one that another goal writes over
 * is a report that nobody reads. Maven's session has it in types of the JDK alone, since Maven may load this plugin more than once.
 *
 * @param owners the module and the goal, by the folder
 */
record ReportFolders(Map<Path, String> owners) {

    private static final String KEY = "io.importspy.maven.folders";

    /**
     * The folders of a build.
     *
     * @param session the build
     * @return the same for all goals
     */
    @SuppressWarnings("unchecked") // Only this class knows the key.
    static ReportFolders of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        data.set(KEY, null, new ConcurrentHashMap<Path, String>());
        return new ReportFolders((Map<Path, String>) data.get(KEY));
    }

    /**
     * Takes a folder for the reports of a goal.
     *
     * @param folder the folder
     * @param project the module
     * @param execution the goal
     * @throws MojoExecutionException if another goal has written its reports there, in this module or another one
     */
    void claim(Path folder, MavenProject project, MojoExecution execution) throws MojoExecutionException {
        String claimant = execution.getGoal() + '@' + execution.getExecutionId() + " in "
                + ArtifactUtils.versionlessKey(project.getGroupId(), project.getArtifactId());
        String owner = owners.computeIfAbsent(folder.toAbsolutePath().normalize(), path -> claimant);
        if (!owner.equals(claimant)) {
            throw new MojoExecutionException(
                    "the reports of %s would take the place of those of %s in %s: let each name an importspy.reportDirectory of its own,"
                                    .formatted(Shown.text(claimant), Shown.text(owner), Shown.text(folder.toString()))
                            + " which is relative to the module or has ${project.artifactId} in it");
        }
    }
}
