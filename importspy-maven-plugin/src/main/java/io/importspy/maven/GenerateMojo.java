package io.importspy.maven;

import io.importspy.GenerateRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Writes a contract from the module's public and protected API. The goal reads the packaged artifact or, if nothing has been packaged, the
 * compiled classes, so <code>mvn compile importspy:generate</code> is enough.
 */
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class GenerateMojo extends WriteMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Created by Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!ModuleArtifact.isBuiltBy(project)) {
            getLog().info("nothing to write a contract for: a module of packaging %s builds no artifact"
                    .formatted(project.getPackaging()));
            return;
        }
        ModuleArtifact artifact = ModuleArtifact.of(project);
        write(GenerateRequest.of(artifact.path())
                .artifactName(artifact.name())
                .classPath(artifact.classPath())
                .command(again("compile importspy:generate"))
                .match(match())
                .exclude(exclude()));
    }

    @Override
    String howToBuildIt() {
        return "compile it first: `mvn compile importspy:generate`";
    }
}
