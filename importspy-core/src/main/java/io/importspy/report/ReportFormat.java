package io.importspy.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that a run is written to. */
public enum ReportFormat {
    /** All that is known of the run, for programs; {@code docs/report.schema.json} is its schema. */
    JSON("importspy.json", "programs; the schema is [report.schema.json](report.schema.json)"),
    /** What code scanning reads, such as that of GitHub and Azure DevOps (SARIF 2.1.0, OASIS). */
    SARIF("importspy.sarif", "code scanning of GitHub and Azure DevOps, editors (SARIF 2.1.0)"),
    /** What the tab for tests of every CI server reads, as Surefire writes it. */
    JUNIT("TEST-importspy.xml", "the test tab of Jenkins, GitLab, CircleCI, Azure Pipelines and TeamCity"),
    /** What merge requests of GitLab show (Code Quality, the subset of Code Climate's format that GitLab documents). */
    CODE_QUALITY("gl-code-quality-report.json", "merge requests in GitLab"),
    /** A page for a job's summary (GitHub Flavored Markdown). */
    MARKDOWN("importspy.md", "people, and the job summary of GitHub Actions"),
    /** A page for people, in one file that needs no other. */
    HTML("importspy.html", "people, in a browser: [the page](#the-page)");

    private final String fileName;
    private final String readers;

    /** Who reads it, in Markdown, for the table of formats in {@code docs/reports.md}, which a test keeps in line. */
    ReportFormat(String fileName, String readers) {
        this.fileName = fileName;
        this.readers = readers;
    }

    private FileReport report() {
        return switch (this) {
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case CODE_QUALITY -> new CodeQualityReport();
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlReport();
        };
    }

    /**
     * The word for it in options and parameters.
     *
     * @return such as {@code code-quality}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its row in the table of formats. */
    String row() {
        return "| `" + word() + "` | `" + fileName + "` | " + readers + " |";
    }

    /**
     * The name of its file.
     *
     * @return the last segment of the path
     */
    public String fileName() {
        return fileName;
    }

    /**
     * A run in this format.
     *
     * @param run what was decided
     * @return the whole text of the file
     */
    public String of(Run run) {
        return report().of(run.shown());
    }

    /**
     * Writes a run into a folder, in UTF-8, over what was there.
     *
     * @param run what was decided
     * @param folder the folder, which is made if it is not there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path write(Run run, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(
                    file.toString(), null, "it is not a regular file"); // a pipe would wait for its reader
        }
        return Files.writeString(file, of(run));
    }
}
