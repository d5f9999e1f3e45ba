// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] billing-plugin-2.1.0.jar conforms to spymodel.yml: 3 expectations, deployment shipped, ')

assert runs[2].contains('[ERROR] deployment.mismatch  runtime')
assert runs[2].contains('museum does not match (arch: sparcv9 expected, aarch64 found)')

assert runs[3].contains('[ERROR] environment.unrecognised  src')
assert runs[3].contains('undecided')

assert runs[4].contains(' conforms to variables.yml: 3 expectations, deployment shipped, ')

assert runs[5].contains('shipped does not match (variables.APP_MODE: "production" expected, "test" found)')

assert runs[6].contains('[ERROR] jdk.module  java.sql')
assert runs[6].contains('src/main/java/com/acme/billing/Ledger.java:10')
assert runs[6].contains('a runtime with the module java.sql, since com.acme.billing.Ledger.isOpen(Connection) refers to java.sql.')

// No environment at all: what the class files say is enough.
assert runs[7].contains('[ERROR] class.version  classes')
assert runs[7].contains('com.acme.billing.BillingPlugin has version 61.0, which only Java 17 and later load; the same for 1 other class file')
assert runs[7].contains('[ERROR] native.platform  classes')
assert runs[7].contains('native libraries for windows/aarch64 (deployment customers)')
assert runs[7].contains('1 native library for linux/aarch64')

// The block that fits the code is named only for the releases that nobody has seen yet.
assert !runs[7].contains('(deployment shipped)\n')

assert runs[8].contains(' conforms to spymodel.yml: ')

for (String run in runs) {
    assert !run.contains('open-sesame')
}
