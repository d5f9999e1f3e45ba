package io.importspy.maven;

import io.importspy.GenerateRequest;
import io.importspy.Generated;
import io.importspy.ImportSpy;
import io.importspy.MatchChoice;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.verdict.Shown;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that write a contract have in common. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in.
abstract class WriteMojo extends AbstractMojo {

    private static final String DEFAULT = "spymodel.yml";
    private static final String SUBSET = "subset";

    private static final Pattern PLAIN = Pattern.compile("[\\w./:,@+-]+");

    /** The contract file to write, absolute or relative to the module or, without a POM, to the current folder. */
    @Parameter(property = "importspy.contract", defaultValue = DEFAULT)
    private String contract;

    /** Overwrites an existing file. */
    @Parameter(property = "importspy.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * What the contract asks for. <code>subset</code>: all declarations exist. <code>compatible</code>: clients that were compiled against the
     * declarations still link and compile. <code>exact</code>: like <code>compatible</code>, and the artifact has no other public API.
     */
    @Parameter(property = "importspy.match", defaultValue = SUBSET)
    private String match;

    /**
     * Public types that are not part of the API: fully qualified names, patterns such as <code>com.acme.internal..*</code>, or annotations such
     * as <code>@com.acme.Internal</code>.
     */
    @Parameter(property = "importspy.exclude")
    private @Nullable List<String> exclude;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject module;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${env.NO_COLOR}", readonly = true)
    private @Nullable String noColor;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private @Nullable String color;

    /**
     * Writes a contract that an artifact conforms to.
     *
     * @param request the artifact
     * @throws MojoFailureException if the artifact could not be looked at as it must be
     * @throws MojoExecutionException if the file cannot be written, or is there already
     */
    final void write(GenerateRequest request) throws MojoExecutionException, MojoFailureException {
        ContractFile file = new ContractFile(files().path("importspy.contract", contract), overwrite);
        String artifact = RelativePath.of(folder(), request.artifact());
        Generated generated = ImportSpy.generate(request);
        VerdictLogger gate = new VerdictLogger(getLog(), Level.INFO, Mode.STRICT, MavenStyle.of(noColor, color));
        gate.say(Missing.advise(generated.findings(), howToBuildIt()));
        if (generated.text().isEmpty()) {
            throw new MojoFailureException("no contract can be written from " + Shown.text(artifact));
        }
        file.write(generated.text().get());
        gate.note("%s says what %s must be: %s of %s%s"
                .formatted(
                        Shown.text(RelativePath.of(folder(), file.path())),
                        Shown.text(artifact),
                        count(generated.members(), "member"),
                        count(generated.types(), "type"),
                        leftOut(generated.leftOut().size())));
    }

    private static String leftOut(int count) {
        return count == 0 ? "" : ", without %d that Java has no words for (see its comments)".formatted(count);
    }

    /** How the contract is to be held against the code. */
    final MatchChoice match() throws MojoExecutionException {
        return WordParameter.choose("importspy.match", match, MatchChoice.values());
    }

    /** What is no API though it is public. */
    final List<String> exclude() {
        return exclude == null ? List.of() : exclude;
    }

    /**
     * The command that writes the same contract anew.
     *
     * @param goals what stands behind {@code mvn}
     */
    final String again(String goals) {
        String file = contract.equals(DEFAULT) ? "" : property("importspy.contract", contract);
        String way = match.equals(SUBSET) ? "" : property("importspy.match", match);
        String without = exclude().isEmpty() ? "" : property("importspy.exclude", String.join(",", exclude()));
        return "mvn " + goals + file + way + without + " -Dimportspy.overwrite";
    }

    /** A property as it is typed on a command line, between quotes where a shell might take it apart. */
    static String property(String name, String value) {
        String typed = " -D" + name + '=' + value;
        return PLAIN.matcher(value).matches() ? typed : " \"" + typed.strip() + '"';
    }

    /** What to do if the artifact is not there. */
    abstract String howToBuildIt();

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Paths as they are meant where this goal runs. */
    final FilePatterns files() {
        return new FilePatterns(folder());
    }

    /** The module's folder, or the current one where there is no POM. */
    final Path folder() {
        return ModuleFolder.of(module, basedir);
    }
}
