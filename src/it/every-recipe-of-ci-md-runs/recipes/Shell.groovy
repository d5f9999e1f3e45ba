import java.nio.file.Files

/** Runs a script in a folder with the variables that it is given, and no others. */
class Shell {

    final File folder
    final Map<String, String> variables
    final StringBuilder log

    Shell(File folder, Map<String, String> variables, StringBuilder log) {
        this.log = log
        this.folder = folder
        this.variables = variables
    }

    /** The exit code. */
    int run(List<String> shell, String script, List<String> arguments = []) {
        File file = Files.createTempFile(folder.parentFile.toPath(), 'step', '.sh').toFile()
        file.setText(script, 'UTF-8')
        def builder = new ProcessBuilder(shell + file.path + arguments).directory(folder).redirectErrorStream(true)
        builder.environment().clear()
        variables.each { name, value -> builder.environment().put(name, value.toString()) }
        Process process = builder.start()
        process.outputStream.close()
        log << process.inputStream.getText('UTF-8')
        process.waitFor()
    }
}
