// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] nothing to check: a module of packaging pom builds no artifact\n')

assert runs[2].contains('[INFO] nothing to check: a module of packaging pom builds no artifact\n')
assert runs[2].contains('[INFO] app-1.0.jar conforms to platform/spymodel.yml: 1 expectation over 1 type')
