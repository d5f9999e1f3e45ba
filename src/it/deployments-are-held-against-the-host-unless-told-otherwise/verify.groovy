// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] billing-plugin-2.1.0.jar conforms to spymodel.yml: 4 expectations, deployment production, ')

assert runs[2].contains('[ERROR] deployment.mismatch  ')
assert runs[2] =~ /test does not match \(variables\.APP_MODE: "test" expected, "production" found\)/
assert runs[2].contains('museum does not match (java: ')

assert runs[3].contains('[INFO] target/classes conforms to elsewhere.yml: 3 expectations over 1 type, ')
assert runs[3].contains("[INFO] not looked at: what deployments ask of the environment, since importspy.environment is none")

assert runs[4].contains(' conforms to spymodel.yml: 4 expectations, deployment production, ')

assert runs[5].contains('test does not match (variables.APP_MODE')
assert !runs[5].contains('museum')

assert runs[6].contains('[ERROR] deployment.missing  importspy.deployment is `prodution`, and the contract has no deployment of that name')
assert runs[6].contains('did you mean `production`?')

// The presence of a secret is checked, even under -X, and its value is never read out.
for (String run in runs) {
    assert !run.contains('open-sesame')
}
