// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /\[INFO] this environment, for a contract:\ndeployments:\n  # the environment of this build\n  - os: \w+\n    arch: \w+\n    java: \d/
assert runs[1].contains('\n    variables:\n      APP_MODE: production\n    secrets:\n      - APP_TOKEN\n[INFO]')

assert runs[2].contains("""\
[INFO] this environment, for a contract:
deployments:
  # production.env
  - variables:
      APP_MODE: 'production: the real one'
    secrets:
      - DB_PASSWORD
[INFO]""")

assert runs[3].contains('name those that matter with importspy.variables')

assert runs[4].contains('[ERROR] environment.unrecognised  verify.groovy')

for (String run in runs) {
    assert !run.contains('open-sesame')
}
