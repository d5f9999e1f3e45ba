package io.importspy.cli;

import io.importspy.report.ReportFormat;
import io.importspy.verdict.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code importspy}. */
public final class Main {

    private static final String COMPLETION = "generate-completion";

    private Main() {}

    /**
     * Holds artifacts against a contract, and ends the JVM: with 0 if they conform, 1 if something is violated, 2 if something is undecided or
     * broken or the command makes no sense.
     *
     * @param arguments the options and artifacts, see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(run(command(), arguments));
    }

    /** Also where the JVM itself gives up, and whatever the mode: then nobody has seen that all is well. */
    static int run(CommandLine command, String... arguments) {
        try {
            Optional<String> file = fileForAnOption(arguments);
            return file.isPresent() ? refuse(file.get(), command) : command.execute(arguments);
        } catch (OutOfMemoryError e) {
            return gaveUp(command, "out of memory: give the JVM more of it, as in java -Xmx4g -jar …");
        } catch (StackOverflowError e) {
            return gaveUp(command, "out of stack: give the JVM more of it, as in java -Xss16m -jar …");
        } catch (Error e) { // what else a JVM may throw, such as a class that is not in its jar
            return gaveUp(command, "the check broke off: " + Shown.text(e.toString()));
        }
    }

    /** A shell writes the names of files for {@code *}, and what such a name asks for nobody has asked for. Behind {@code --} all are files. */
    private static Optional<String> fileForAnOption(String... arguments) {
        return Stream.of(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("-") || argument.equals(COMPLETION))
                .filter(Main::isFileHere)
                .findFirst();
    }

    private static boolean isFileHere(String name) {
        try {
            return Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false; // no file can have this name
        }
    }

    private static int refuse(String file, CommandLine command) {
        String shown = Shown.text(file);
        return gaveUp(
                command,
                "%s is a file in this folder, and would be taken for an option: write ./%s, or -- before the artifacts"
                        .formatted(shown, shown));
    }

    private static int gaveUp(CommandLine command, String why) {
        PrintWriter err = command.getErr();
        err.println(why);
        err.flush();
        return ExitCode.USAGE;
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new CheckCommand());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExpandAtFiles(false); // a shell may have written @x.jar for *.jar, and x.jar is no file of options
        command.registerConverter(ReportFormat.class, CheckCommand::format);
        // A gate that fell over has not seen that all is well, and has seen nothing violated either.
        command.getCommandSpec().exitCodeOnExecutionException(ExitCode.USAGE);
        command.setParameterExceptionHandler(Main::explain);
        command.setExecutionExceptionHandler(Main::unwritten);
        command.addSubcommand(COMPLETION, new AutoComplete.GenerateCompletion());
        return command;
    }

    /** All that a command does but to look is to write reports and the log. Whatever else falls over is for those who mend it. */
    private static int unwritten(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (!(failure instanceof IOException)) {
            throw failure;
        }
        PrintWriter err = command.getErr();
        err.println("a report or the audit log cannot be written: " + Shown.text(failure.toString()));
        err.flush();
        return ExitCode.USAGE;
    }

    /** What is wrong, and no page of help that pushes it out of sight. */
    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Shown.text(String.valueOf(wrong.getMessage())));
        err.println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }
}
