// As the build has just made it; nothing in a repository depends on it, so the invoker does not install it.
File[] cli = new File(basedir, '../../../../importspy-core/target').listFiles().findAll { it.name.endsWith('-cli.jar') }
assert cli.length == 1
File java = new File(System.getProperty('java.home'), 'bin/java')

def run = { List<String> options ->
    Process process = ([java.path, '-jar', cli[0].path] + options).execute(null, basedir)
    String out = process.in.getText('UTF-8')
    [process.waitFor(), out]
}

def (violated, said) = run(['target/plugin-2.1.0.jar', '--reports', 'sarif'])
assert violated == 1
assert said.contains('[ERROR] plugin-2.1.0.jar violates spymodel.yml: 1 violation in 2 expectations over 1 type')
assert said.contains('[ERROR] member.return-type  com.acme.Plugin.execute()\n          expected  public boolean execute()\n')
assert new File(basedir, 'importspy/importspy.sarif').isFile()

new File(basedir, 'fits.yml').text = 'types: [public final class com.acme.Plugin]\n'
def (conforms, line) = run(['-s', 'fits.yml', 'target/plugin-2.1.0.jar'])
assert conforms == 0
assert line =~ /\A\[INFO\] plugin-2\.1\.0\.jar conforms to fits\.yml: 1 expectation over 1 type, (?:\d+ ms|\d+\.\d s)\R\z/

assert run(['target/plugin-9.jar'])[0] == 2
assert run(['--version'])[1] =~ /\AImportSpy \d+\.\d+\.\d+/

// What docs/cli.md says about completion: both lines are run as they stand there, and then the shell is asked what it offers.
String page = new File(basedir, '../../../../docs/cli.md').getText('UTF-8')
String setup = (page =~ /(?s)```\n(alias importspy=.*?)```/)[0][1]
assert setup.contains('/opt/importspy/' + cli[0].name)
def offers = { String... words ->
    String script = setup.replace('java -jar /opt/importspy/' + cli[0].name, "$java -jar ${cli[0]}") + """
compopt() { :; } # which bash has only while somebody types
COMP_WORDS=(importspy ${words.join(' ')} '')
COMP_CWORD=${words.length + 1}
COMP_LINE="importspy ${words.join(' ')} "
_complete_importspy
printf '%s\\n' "\${COMPREPLY[@]}"
"""
    Process bash = ['bash', '-O', 'expand_aliases', '-e', '-c', script].execute(null, basedir)
    String out = bash.in.getText('UTF-8')
    assert bash.waitFor() == 0 : bash.err.text
    out.readLines()*.trim()
}
assert offers('--mode') == ['strict', 'relaxed']
assert offers('--reports').containsAll(['json', 'sarif', 'junit', 'code-quality', 'markdown'])

// The gate costs a shell no more than a JVM does: the best of five, against a JVM that only says its version. A machine that does something
// else meanwhile gets another chance.
def best = { List<String> command ->
    (1..5).collect {
        long start = System.nanoTime()
        Process process = command.execute(null, basedir)
        process.consumeProcessOutput()
        assert process.waitFor() == 0
        (System.nanoTime() - start) / 1_000_000 as long
    }.min()
}
assert (1..4).any {
    long floor = best([java.path, '-version'])
    long check = best([java.path, '-jar', cli[0].path, '-s', 'fits.yml', 'target/plugin-2.1.0.jar'])
    println "a check takes $check ms, a JVM that does nothing $floor ms"
    check < Math.max(500, 20 * floor)
}
