package io.importspy.maven;

import io.importspy.GenerateRequest;
import io.importspy.verdict.Shown;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a contract from any jar, war or folder of classes, without a POM. */
@Mojo(name = "generate-artifact", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class GenerateArtifactMojo extends WriteMojo {

    /** The artifact: a path, or a pattern that matches one file. */
    @Parameter(property = "importspy.artifact")
    private @Nullable String artifact;

    /**
     * The jars and folders in which supertypes are looked up, besides the artifact and the JDK, separated by commas or like a class path;
     * patterns as in <code>importspy.artifact</code>.
     */
    @Parameter(property = "importspy.classpath")
    private @Nullable List<@Nullable String> classpath;

    /** Created by Maven. */
    public GenerateArtifactMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        String pattern = FilePatterns.parts("importspy.artifact", artifact == null ? List.of() : List.of(artifact))
                .get(0);
        List<Path> matches = files().expand("importspy.artifact", pattern);
        if (matches.size() != 1) {
            throw new MojoExecutionException(
                    "importspy.artifact is '%s', which matches %d files: a contract is written from one"
                            .formatted(Shown.text(pattern), matches.size()));
        }
        List<Path> supertypes = files().classPath("importspy.classpath", classpath);
        write(GenerateRequest.of(matches.get(0))
                .classPath(supertypes)
                .command(command(pattern))
                .match(match())
                .exclude(exclude()));
    }

    private String command(String pattern) {
        String goal = "io.importspy:importspy-maven-plugin:generate-artifact" + property("importspy.artifact", pattern);
        boolean alone = classpath == null || classpath.isEmpty();
        return again(alone ? goal : goal + property("importspy.classpath", String.join(",", classpath)));
    }

    @Override
    String howToBuildIt() {
        return "build it first, or correct importspy.artifact";
    }
}
