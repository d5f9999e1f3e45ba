package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentRequest;
import io.importspy.ImportSpy;
import io.importspy.WrittenEnvironment;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Prints an environment as the <code>deployments</code> of a contract. The environment conforms to the printed block.
 */
@Mojo(name = "environment", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
public final class EnvironmentMojo extends AbstractMojo {

    /**
     * The environment to print, as for <code>importspy:check</code>: <code>host</code>, <code>toolchain</code>, or the path of a file or folder
     * that describes the environment; several paths, separated by commas, describe one environment together.
     */
    @Parameter(property = "importspy.environment")
    private @Nullable String environment;

    /**
     * The environment variables to print with their values: names, or patterns with <code>*</code> and <code>?</code>, separated by commas. A
     * variable that looks like a secret is printed without its value, under <code>secrets</code>.
     */
    @Parameter(property = "importspy.variables")
    private @Nullable List<@Nullable String> variables;

    @Inject
    private ToolchainManager toolchains;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession mavenSession;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject module;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${env.NO_COLOR}", readonly = true)
    private @Nullable String noColor;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String color;

    /** Created by Maven. */
    public EnvironmentMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path here = ModuleFolder.of(module, basedir);
        EnvironmentChoice place =
                EnvironmentParameter.of(here, toolchains, mavenSession).read(environment);
        if (place.isNone()) {
            throw new MojoExecutionException("importspy.environment is none, of which there is nothing to print");
        }
        print(ImportSpy.describe(EnvironmentRequest.of(place).variables(names()).root(here)));
    }

    private List<String> names() {
        List<@Nullable String> written = variables == null ? List.of() : variables;
        return written.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void print(WrittenEnvironment written) throws MojoFailureException {
        VerdictLogger gate = new VerdictLogger(getLog(), Level.INFO, Mode.STRICT, MavenStyle.of(noColor, color));
        if (!written.findings().isEmpty()) {
            gate.say(written.findings());
            throw new MojoFailureException("nothing can be said of the environment: why is said above");
        }
        gate.note("this environment, for a contract:\n" + written.text().stripTrailing());
        if (written.blocks() == 0) {
            throw new MojoFailureException(
                    "nothing that a contract can ask for is known of the environment but perhaps variables: name those that matter with"
                            + " importspy.variables, such as -Dimportspy.variables=APP_*");
        }
    }
}
