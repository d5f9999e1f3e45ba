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
assert line =~ /\A\[INFO\] plugin-2\.1\.0\.jar conforms to fits\.yml: 1 expectation over 1 type, \d+ ms\R\z/

assert run(['target/plugin-9.jar'])[0] == 2
assert run(['--version'])[1] =~ /\AImportSpy \d+\.\d+\.\d+/
