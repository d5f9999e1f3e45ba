// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)
def home = System.getProperty('second.jdk') ?: System.getProperty('java.home')

assert runs[1].contains('[INFO] billing-plugin-2.1.0.jar conforms to spymodel.yml: 2 expectations, deployment selected, ')

assert runs[2].contains("[ERROR] deployment.mismatch  the toolchain's JDK ${home}")

assert runs[3].contains(' conforms to running.yml: 2 expectations, deployment here, ')
assert runs[4].contains(' conforms to running.yml: 2 expectations, deployment here, ')

assert runs[5].contains("importspy.environment is 'toolchain', and this build has selected no JDK by then")
