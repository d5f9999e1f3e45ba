// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[ERROR] target/classes is undecided under elsewhere.yml: 1 open question')
assert runs[1].contains('[ERROR] artifact.missing  ')
assert runs[1].contains('build it with `mvn verify`, or compile it first: `mvn compile importspy:check`')
assert runs[1].contains('MojoFailureException')

assert runs[2].contains('[ERROR] contract.missing  spymodel.yml')
assert runs[2].contains(new File(basedir, 'spymodel.yml').path)
assert runs[2].contains('`mvn compile importspy:generate`')
assert runs[2].contains('MojoExecutionException')

// There is a jar by now, but from the build before: what is checked is said.
assert new File(basedir, 'target/billing-plugin-2.1.0.jar').file
assert runs[3].contains('[INFO] target/classes conforms to elsewhere.yml: 1 expectation over 1 type')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
