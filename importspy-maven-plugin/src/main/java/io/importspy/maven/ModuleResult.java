package io.importspy.maven;

import io.importspy.report.ReportFormat;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one goal did in one module of a reactor.
 *
 * @param module the module's group and name, with a colon between them
 * @param home the module's folder
 * @param skipped whether it was told to check nothing
 * @param relaxed whether what is wrong fails nothing
 * @param silent whether nobody wants to hear more than warnings
 * @param verdicts what was decided; none if there was nothing to check
 * @param formats the files that tell so
 * @param folder where they go
 * @param page the page that a job of GitHub Actions shows when it has ended, if there is one
 * @param tool the version of this plugin
 */
record ModuleResult(
        String module,
        Path home,
        boolean skipped,
        boolean relaxed,
        boolean silent,
        List<Verdict> verdicts,
        List<ReportFormat> formats,
        Path folder,
        Optional<Path> page,
        String tool) {

    ModuleResult {
        verdicts = List.copyOf(verdicts);
        formats = List.copyOf(formats);
        home = home.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folder beneath another one where this one's is beneath the module, else this one's. */
    Path folderIn(Path root) {
        return folder.startsWith(home) ? root.resolve(home.relativize(folder)) : folder;
    }
}
