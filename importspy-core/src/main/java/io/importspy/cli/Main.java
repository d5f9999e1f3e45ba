package io.importspy.cli;

import io.importspy.report.ReportFormat;
import io.importspy.verdict.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code importspy}. */
public final class Main {

    private Main() {}

    /**
     * Holds artifacts against a contract, and ends the JVM: with 0 if they conform, 1 if something is violated, 2 if something is undecided or
     * broken or the command makes no sense.
     *
     * @param arguments the options and artifacts, see {@code --help}
     */
    public static void main(String... arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new CheckCommand());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(ReportFormat.class, CheckCommand::format);
        // A gate that fell over has not seen that all is well, and has seen nothing violated either.
        command.getCommandSpec().exitCodeOnExecutionException(ExitCode.USAGE);
        command.setParameterExceptionHandler(Main::explain);
        command.setExecutionExceptionHandler(Main::unwritten);
        command.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
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
