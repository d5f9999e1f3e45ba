// The host runs as a module, on the module path alone.
// Other proofs may have left other versions of a library in the repository, and a module path has room for one.
def jars = [:]
localRepositoryPath.eachFileRecurse { file ->
    def name = file.name =~ /(importspy-core|asm|snakeyaml|gson)-(\d.*)\.jar/
    if (name.matches()) {
        jars.computeIfAbsent(name.group(1), { new TreeMap() }).put(name.group(2).tokenize('.')*.padLeft(12, '0').join('.'), file.path)
    }
}
def path = ([new File(basedir, 'target/classes').path] + jars.values()*.lastEntry()*.value).join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = [java, '-p', path, '-m', 'com.acme.host/com.acme.host.Host'].execute()
def said = new StringBuilder()
run.waitForProcessOutput(said, said)

assert said.toString().trim() == 'io.importspy.core answers with CONFORMS'
assert run.exitValue() == 0
