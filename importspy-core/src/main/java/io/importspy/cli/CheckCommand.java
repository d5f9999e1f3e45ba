package io.importspy.cli;

import io.importspy.CheckRequest;
import io.importspy.EnvironmentChoice;
import io.importspy.ImportSpy;
import io.importspy.UnknownEnvironmentException;
import io.importspy.report.AuditEntry;
import io.importspy.report.AuditLog;
import io.importspy.report.GitRoot;
import io.importspy.report.Level;
import io.importspy.report.Mode;
import io.importspy.report.ReportFormat;
import io.importspy.report.Run;
import io.importspy.report.TextReport;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Holds artifacts against a contract: what {@code importspy:check-artifact} does, for everyone who has no Maven at hand. */
@Command(
        name = "importspy",
        description = "Holds jars, wars and folders of classes, and the place where they will run, against a contract.",
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that the contract says was looked at and holds; or the mode is relaxed",
            "1:something is violated",
            "2:something could not be looked at, the contract is broken, or the command makes no sense"
        })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Picocli fills the options in, and looks at two of them itself.
final class CheckCommand implements Callable<Integer> {

    private static final int CONFORMS = 0;
    private static final int VIOLATED = 1;
    private static final int UNDECIDED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ARTIFACT", description = "A jar, a war or a folder of classes.")
    private List<Path> artifacts;

    @Option(
            names = {"-s", "--spymodel"},
            paramLabel = "FILE",
            defaultValue = "spymodel.yml",
            description = "The contract (${DEFAULT-VALUE}).")
    private Path contract;

    @Option(
            names = {"-e", "--environment"},
            paramLabel = "WHERE",
            defaultValue = "host",
            description =
                    "What deployments are held against: host, none, or the path of a JDK, an image, an environment file or a Kubernetes"
                            + " manifest; several with commas between them (${DEFAULT-VALUE}).")
    private String environment;

    @Option(
            names = {"-d", "--deployment"},
            paramLabel = "NAME",
            description = "The one deployment of the contract that is to fit; else any may.")
    private @Nullable String deployment;

    @Option(
            names = {"-c", "--classpath"},
            paramLabel = "PATH",
            split = "${sys:path.separator}",
            description = "Jars and folders in which supertypes are looked up, as in a class path.")
    private List<Path> classPath = List.of();

    @Option(
            names = {"-m", "--mode"},
            defaultValue = "strict",
            completionCandidates = Words.Modes.class,
            description =
                    "strict: what is wrong fails. relaxed: everything is reported and nothing fails (${DEFAULT-VALUE}).")
    private Mode mode;

    @Option(
            names = {"-r", "--reports"},
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Words.Formats.class,
            description = "Report files to write: ${COMPLETION-CANDIDATES}.")
    private List<ReportFormat> reports = List.of();

    @Option(
            names = {"-o", "--report-directory"},
            paramLabel = "DIR",
            defaultValue = "importspy",
            description = "The folder of these files (${DEFAULT-VALUE}).")
    private Path reportDirectory;

    @Option(
            names = {"-a", "--audit"},
            paramLabel = "FILE",
            description = "A log that gets a line for each artifact.")
    private @Nullable Path audit;

    @Option(
            names = {"-l", "--log-level"},
            defaultValue = "INFO",
            description = "How much is said: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Level level;

    @Option(
            names = {"-v", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    private boolean help;

    /** Checks each artifact; the worst verdict counts. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        refuseNothing();
        Path folder = Path.of("").toAbsolutePath();
        EnvironmentChoice place = place(folder);
        TextReport report = new TextReport(AnsiStyle.of(spec.commandLine()), level, mode);
        List<Verdict> verdicts = new ArrayList<>();
        OrderedWork.run(artifacts, artifact -> ImportSpy.check(request(artifact, folder, place)), verdict -> {
            report.on(verdict).forEach(message -> out.println("[" + message.level() + "] " + message.text()));
            verdicts.add(verdict);
            return verdict.outcome() != Outcome.BROKEN; // It is as broken for the others.
        });
        out.flush();
        if (audit != null) {
            log(audit, verdicts);
        }
        Run run = new Run(verdicts, GitRoot.around(folder), Version.number());
        for (ReportFormat format : reports) {
            format.write(run, reportDirectory);
        }
        return mode == Mode.RELAXED ? CONFORMS : exitCode(run.outcome());
    }

    private void log(Path file, List<Verdict> verdicts) throws IOException {
        List<AuditEntry> entries = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            entries.add(new AuditEntry(
                    Instant.now(), Version.number(), Optional.empty(), new AuditEntry.Check(mode, verdict)));
        }
        AuditLog.append(file, entries);
    }

    /** An empty variable of a shell would otherwise pass for the current folder. */
    private void refuseNothing() {
        for (Path artifact : artifacts) {
            if (artifact.toString().isBlank()) {
                throw new ParameterException(spec.commandLine(), "an ARTIFACT is empty: name a file or a folder");
            }
        }
    }

    private EnvironmentChoice place(Path folder) {
        try {
            return EnvironmentChoice.read(environment, folder, Optional.empty());
        } catch (UnknownEnvironmentException e) {
            throw new ParameterException(spec.commandLine(), "--environment is " + e.getMessage(), e);
        }
    }

    private CheckRequest request(Path artifact, Path folder, EnvironmentChoice place) {
        CheckRequest request = CheckRequest.of(contract, artifact)
                .contractName(Place.name(contract))
                .classPath(classPath)
                .root(folder)
                .environment(place);
        request = audit == null ? request : request.audited();
        return deployment == null ? request : request.deployment(deployment);
    }

    private static int exitCode(Outcome worst) {
        return switch (worst) {
            case CONFORMS -> CONFORMS;
            case VIOLATED -> VIOLATED;
            case UNDECIDED, BROKEN -> UNDECIDED;
        };
    }

    static ReportFormat format(String word) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException(
                "'" + word + "' is not a report format: use " + String.join(", ", new Words.Formats()));
    }
}
