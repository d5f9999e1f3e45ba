// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /ledger-1\.0\.jar conforms to spymodel\.yml/
assert runs[2].contains('ledger-1.0.jar violates spymodel.yml')
assert runs[3].contains('[INFO] would make 4 edits in spymodel.yml')
assert runs[4].contains('importspy:accept does not run where CI is set')
assert runs[5].contains('[INFO] made 4 edits in spymodel.yml')
assert runs[6] =~ /ledger-1\.0\.jar conforms to spymodel\.yml/

assert new File(basedir, 'spymodel.yml').getText('UTF-8') == '''\
# What the host relies on.
match: exact
using: [java.util.List]

types:
  - type: public class com.acme.Ledger
    members:
      # compiled into clients
      - public static final int LIMIT = 12
      - public Ledger()
      - "public void book(CharSequence text)"   # called for each line
      - public List<? extends CharSequence> entries()
      - public int size()
'''.stripIndent()

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
