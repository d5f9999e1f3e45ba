// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] spymodel.yml says what target/classes must be: 10 members of 6 types')
assert runs[2] =~ /\[INFO\] billing-plugin-2\.1\.0\.jar conforms to spymodel\.yml: 17 expectations over 6 types, /
assert runs[3] =~ /spymodel\.yml is there already: -Dimportspy\.overwrite replaces it/
assert runs[4].contains('[INFO] spymodel.yml says what target/classes must be: 10 members of 6 types')

String contract = new File(basedir, 'spymodel.yml').getText('UTF-8')
assert contract.contains('To write it anew: mvn compile importspy:generate -Dimportspy.overwrite')
assert contract.contains("      - protected Ledger(int...)\n")
assert contract.contains('  - public record com.acme.billing.Ledger.Debit(long amount) implements Entry\n')
assert !contract.contains('Hidden')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
