package io.importspy.maven;

import static java.util.stream.Collectors.joining;

import io.importspy.report.Annotations;
import io.importspy.report.GitRoot;
import io.importspy.report.ReportFormat;
import io.importspy.report.Run;
import io.importspy.report.Style;
import io.importspy.verdict.Shown;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * What the checks in all modules of a build come to: one summary and one report of each kind, when the last module is done. It lies in Maven's
 * session as nothing but a {@link Consumer}, since Maven may load this plugin more than once, and then its classes are strangers to each
 * other.
 */
final class Reactor implements Consumer<Object> {

    private static final String KEY = "io.importspy.maven.reactor";

    /** Below the folder that the root has for reports, where those of no module lie. */
    private static final String FOLDER = "reactor";

    private static final int TITLE_LIMIT = 120;

    private final Map<String, List<ModuleResult>> checks = new HashMap<>();

    private Reactor() {}

    /**
     * Remembers what was checked in a module until the build ends.
     *
     * @param session the build
     * @param log says the summary
     * @param style its colours
     * @param checked what was checked
     * @throws MojoExecutionException if versions of this plugin do not understand each other
     */
    static void tell(MavenSession session, Log log, Style style, ModuleResult checked) throws MojoExecutionException {
        try {
            of(session, log, style).accept(checked);
        } catch (IllegalStateException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @SuppressWarnings("unchecked") // Only this class knows the key.
    private static Consumer<Object> of(MavenSession session, Log log, Style style) {
        SessionData data = session.getRepositorySession().getData();
        Reactor first = new Reactor();
        if (data.set(KEY, null, first)) {
            SessionEnd.before(session, () -> first.end(session, log, style));
        }
        return (Consumer<Object>) data.get(KEY);
    }

    /** Takes what was checked, by this class loader or another one. */
    @Override
    public void accept(Object checked) {
        try {
            add(checked instanceof ModuleResult own ? own : (ModuleResult) OwnValue.of(checked));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "modules of this build are checked by versions of importspy-maven-plugin that have no report in common: name one"
                            + " version in pluginManagement",
                    e);
        }
    }

    private synchronized void add(ModuleResult checked) {
        checks.computeIfAbsent(checked.module(), module -> new ArrayList<>()).add(checked);
    }

    /** A report that is missing is no report that all is well, so whatever goes wrong here fails the build. */
    private synchronized void end(MavenSession session, Log log, Style style) {
        try {
            List<CheckedModule> modules = CheckedModule.all(session, checks);
            if (all(modules).anyMatch(checked -> !checked.verdicts().isEmpty())) {
                say(modules, session.getTopLevelProject(), log, style);
                report(modules, Path.of(session.getExecutionRootDirectory()));
            }
        } catch (MojoExecutionException e) {
            session.getResult().addException(e);
        } catch (RuntimeException e) {
            session.getResult()
                    .addException(new MojoExecutionException(
                            "the checks of all modules cannot be summed up: " + Shown.text(e.toString()), e));
        }
    }

    private static void say(List<CheckedModule> modules, MavenProject top, Log log, Style style) {
        if (!all(modules).allMatch(ModuleResult::silent)) {
            String title = Shown.text(top.getName() + ' ' + top.getVersion(), TITLE_LIMIT);
            new ReactorSummary(style).of(title, modules).forEach(log::info);
        }
    }

    private static void report(List<CheckedModule> modules, Path root) throws MojoExecutionException {
        List<Verdict> verdicts =
                modules.stream().flatMap(module -> module.verdicts().stream()).toList();
        List<ReportFormat> formats = all(modules)
                .flatMap(checked -> checked.formats().stream())
                .sorted()
                .distinct()
                .toList();
        String tools = all(modules).map(ModuleResult::tool).sorted().distinct().collect(joining(", "));
        Path folder = all(modules)
                .filter(checked -> !checked.formats().isEmpty())
                .map(checked -> checked.folderIn(root).resolve(FOLDER))
                .findFirst()
                .orElse(root);
        Optional<Path> page =
                all(modules).flatMap(checked -> checked.page().stream()).findFirst();
        new ReportFiles(formats, folder, Annotations.NONE, page).tell(new Run(verdicts, GitRoot.around(root), tools));
    }

    private static Stream<ModuleResult> all(List<CheckedModule> modules) {
        return modules.stream().flatMap(module -> module.checks().stream());
    }
}
