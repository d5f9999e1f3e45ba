// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /billing-1\.4\.jar conforms to billing\/spymodel\.yml: 4 expectations/

assert runs[2].contains('billing-1.4.jar violates billing/spymodel.yml: 1 violation')
assert runs[2] =~ /manifest\.value  Plugin-Id\s+expected .*\s+found     "BILLING"\s+code      META-INF\/MANIFEST\.MF\s+contract  com\.acme:platform:1\.4:3:3/

assert runs[3] =~ /contract\.extends  the contract `com\.acme:platform:0\.9` is not to be had: /
assert runs[3] =~ /contract  billing\/nobody\.yml:3:5/

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
