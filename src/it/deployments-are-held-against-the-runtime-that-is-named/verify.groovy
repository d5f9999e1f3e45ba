// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] billing-plugin-2.1.0.jar conforms to spymodel.yml: 3 expectations, deployment shipped, ')

assert runs[2].contains('[ERROR] deployment.mismatch  runtime')
assert runs[2].contains('museum does not fit (arch: sparcv9 asked for, aarch64 found)')

assert runs[3].contains('[ERROR] environment.unrecognised  src')
assert runs[3].contains('undecided')

assert runs[4].contains(' conforms to variables.yml: 3 expectations, deployment shipped, ')

assert runs[5].contains('shipped does not fit (variables.APP_MODE: "production" asked for, "test" found)')

for (String run in runs) {
    assert !run.contains('open-sesame')
}
