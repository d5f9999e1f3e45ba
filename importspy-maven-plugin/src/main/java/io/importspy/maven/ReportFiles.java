package io.importspy.maven;

import io.importspy.report.Annotations;
import io.importspy.report.ReportFormat;
import io.importspy.report.Run;
import io.importspy.verdict.Shown;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is told besides the log: in files, and to the CI platform.
 *
 * @param formats the files
 * @param folder where they go
 * @param annotations the notes on the lines of a change
 * @param summary the page that a job of GitHub Actions shows when it has ended, if there is one
 */
record ReportFiles(List<ReportFormat> formats, Path folder, Annotations annotations, Optional<Path> summary) {

    /** Where annotations are chosen by what runs the build. */
    static final String AUTO = "auto";

    /**
     * The formats that a user names.
     *
     * @param names what the user wrote; null and nothing ask for no file
     * @return the formats
     * @throws MojoExecutionException if a name is that of no format
     */
    static List<ReportFormat> formats(@Nullable List<@Nullable String> names) throws MojoExecutionException {
        if (names == null || names.isEmpty()) {
            return List.of();
        }
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : FilePatterns.parts("importspy.reports", names)) {
            formats.add(WordParameter.choose("importspy.reports", name, ReportFormat.values()));
        }
        return formats;
    }

    /**
     * The same without the page of the job, which is written once for all modules.
     *
     * @return the files and the annotations alone
     */
    ReportFiles withoutSummary() {
        return new ReportFiles(formats, folder, annotations, Optional.empty());
    }

    /**
     * Tells of a run.
     *
     * @param run what was decided
     * @throws MojoExecutionException if a file cannot be written: a report that is missing is no report that all is well
     */
    void tell(Run run) throws MojoExecutionException {
        for (ReportFormat format : formats) {
            write(format.fileName(), () -> format.write(run, folder));
        }
        List<String> lines = annotations.of(run);
        if (!lines.isEmpty()) {
            print(String.join(System.lineSeparator(), lines) + System.lineSeparator());
        }
        if (summary.isPresent()) {
            String page = ReportFormat.MARKDOWN.of(run) + "\n";
            write(
                    summary.get().toString(),
                    () -> Files.writeString(
                            summary.get(),
                            page,
                            StandardCharsets.UTF_8,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND));
        }
    }

    /**
     * Prints lines that no logger may touch, where the platform reads them: Maven 4 makes log messages of what is printed, and a build with a
     * log file redirects it. All in one call, since modules that are built at the same time print at the same time.
     */
    private static void print(String lines) throws MojoExecutionException {
        System.out.flush();
        // Closing this would close the output of the whole JVM.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new MojoExecutionException("annotations cannot be written to the output of the build", e);
        }
    }

    private interface Writing {
        Path run() throws IOException;
    }

    private void write(String name, Writing writing) throws MojoExecutionException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the report %s cannot be written into %s: %s"
                            .formatted(name, Shown.text(folder.toString()), Shown.text(String.valueOf(e.getMessage()))),
                    e);
        }
    }
}
