// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

// One run a module, and one line each.
int checks(String run) {
    run.findAll(/:check \(default(-cli)?\) @/).size()
}

assert checks(runs[1]) == 4
assert runs[1].contains('[INFO] nothing to check: a module of packaging pom builds no artifact\n')
assert runs[1].contains('[INFO] spi/target/classes conforms to spymodel.yml: ')
assert runs[1].contains('[INFO] plugins/billing/target/classes conforms to plugins/spymodel.yml: ')
assert runs[1].contains('[INFO] plugins/mail/target/classes conforms to plugins/spymodel.yml: ')

assert checks(runs[2]) == 4
assert runs[2].contains('[INFO] spi-2.1.0.jar conforms to spymodel.yml: ')
assert runs[2].contains('[INFO] billing-2.1.0.jar conforms to plugins/spymodel.yml: ')
assert runs[2].contains('[INFO] mail-2.1.0.jar conforms to plugins/spymodel.yml: ')

assert checks(runs[3]) == 1
assert runs[3] =~ /\[INFO\] spi-2\.1\.0\.jar conforms to \S+\/spymodel\.yml: /

assert runs[4].findAll(/:check-artifact \(default-cli\) @/).size() == 1
assert runs[4].contains('[INFO] plugins/billing/target/billing-2.1.0.jar conforms to plugins/spymodel.yml: ')
assert runs[4].contains('[INFO] plugins/mail/target/mail-2.1.0.jar conforms to plugins/spymodel.yml: ')
