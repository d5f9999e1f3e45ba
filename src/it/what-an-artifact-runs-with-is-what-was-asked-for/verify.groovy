// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /app-1\.3\.jar conforms to app\/spymodel\.yml: 7 expectations over 1 type/

assert runs[2].contains('app-1.3.jar violates app/other.yml: 5 violations')
assert runs[2] =~ /version\.mismatch  com\.acme:model's version\s+expected  \[2,3\)\s+found     1\.3\s+code      model-1\.3\.jar\s+contract  app\/other\.yml:3:14/
assert runs[2] =~ /member\.missing  com\.acme\.model\.Money\.of\(String\)/
assert runs[2] =~ /code      model-1\.3\.jar!\/com\/acme\/model\/Money\.java:\d/
assert runs[2] =~ /module\.missing  com\.acme:ledger/
assert runs[2] =~ /module\.unlisted  com\.acme:model/
assert !(runs[2] =~ /module\.unlisted  com\.acme:servlet/)
assert runs[2] =~ /module\.never  com\.acme:servlet/

assert runs[3] =~ /app-1\.3\.jar conforms to app\/alone\.yml: 5 expectations over 1 type/

assert runs[4].contains('app-1.3.jar is undecided under app/alone.yml: 2 open questions')
assert runs[4] =~ /module\.unknown  com\.acme:model  \(undecided\)/

assert runs[5] =~ /app\/target\/classes conforms to app\/spymodel\.yml: 7 expectations over 1 type/

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
