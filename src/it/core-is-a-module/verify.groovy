// The host runs as a module, on the module path alone.
def jars = []
localRepositoryPath.eachFileRecurse { file ->
    if (file.name ==~ /(importspy-core|asm|snakeyaml|commons-compress|commons-io|commons-codec|commons-lang3)-\d.*\.jar/) {
        jars << file.path
    }
}
def path = ([new File(basedir, 'target/classes').path] + jars).join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = [java, '-p', path, '-m', 'com.acme.host/com.acme.host.Host'].execute()
def said = new StringBuilder()
run.waitForProcessOutput(said, said)

assert said.toString().trim() == 'io.importspy.core answers with CONFORMS'
assert run.exitValue() == 0
