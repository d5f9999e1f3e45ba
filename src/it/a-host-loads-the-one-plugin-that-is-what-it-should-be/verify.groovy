String log = new File(basedir, 'build.log').getText('UTF-8')

// By its own build, against the contract that the platform publishes.
assert log =~ /good-1\.4\.jar conforms to good\/spymodel\.yml: \d+ expectations/
assert log.contains('incompatible-1.4.jar violates incompatible/spymodel.yml: ')
assert log.contains('malicious-1.4.jar violates malicious/spymodel.yml: ')
assert log =~ /\[ERROR\] import\.never  com\.acme\.plugin\.Main\.execute\(\)(?s:.{0,400})malicious\/src\/main\/java\/com\/acme\/plugin\/Main\.java:11\n\s+contract  com\.acme:host-platform:1\.4:18:\d+  \(a plugin must not stop its host\)/
assert log =~ /\[ERROR\] service\.unlisted  java\.lang\.Runnable with com\.other\.Spy/

// By the host, on the very files.
def jars = [:]
localRepositoryPath.eachFileRecurse { file ->
    def name = file.name =~ /(importspy-core|asm|snakeyaml)-(\d.*)\.jar/
    if (name.matches()) {
        jars.computeIfAbsent(name.group(1), { new TreeMap() }).put(name.group(2).tokenize('.')*.padLeft(12, '0').join('.'), file.path)
    }
}
String spi = 'spi/target/spi-1.4.jar'
String path = (['host/target/host-1.4.jar', spi] + jars.values()*.lastEntry()*.value).join(File.pathSeparator)
List plugins = ['good', 'incompatible', 'malicious'].collect { "$it/target/$it-1.4.jar".toString() }
def run = ([new File(System.getProperty('java.home'), 'bin/java').path, '-cp', path, 'com.acme.host.Host', 'platform.yml', spi] + plugins).execute(null, basedir)
def said = new StringBuilder()
run.waitForProcessOutput(said, said)

assert run.exitValue() == 0 : said
String[] answers = said.toString().trim().readLines()
assert answers[0] == 'good/target/good-1.4.jar: answers true'
assert answers[1] == 'incompatible/target/incompatible-1.4.jar: VIOLATED [member.return-type, service.provider, type.supertype]'
assert answers[2] == 'malicious/target/malicious-1.4.jar: VIOLATED [content.unlisted, import.never, service.unlisted]'
