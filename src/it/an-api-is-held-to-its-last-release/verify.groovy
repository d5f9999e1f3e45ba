// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[2].contains('ledger-1.1.jar violates released/ledger-1.1.jar: 3 violations')
assert runs[2] =~ /member\.missing  com\.acme\.Ledger\.book\(String\)\s+expected  public void book\(String\)\s+found     only public void book\(CharSequence\)/
assert runs[2].contains('breaks    binary and source (JLS 13.4.12)')
assert runs[2] =~ /member\.constant  com\.acme\.Ledger\.LIMIT\s+expected  public static final int LIMIT = 10\s+found     public static final int LIMIT = 12/
assert runs[2].contains('breaks    binary (JLS 13.4.9)')
assert runs[2] =~ /member\.return-type  com\.acme\.Ledger\.entries\(\)/
assert runs[2].contains('breaks    source (JLS 8.4.5)')
assert runs[2] =~ /src.breaking.com.acme.Ledger\.java:\d+/

assert runs[3] =~ /ledger-1\.1\.jar conforms to released\/ledger-1\.1\.jar: 5 expectations over 1 type/

assert runs[4] =~ /baseline\.missing  com\.acme:ledger:0\.9/
assert runs[4].contains('if this is the first release, set importspy.firstRelease in the POM')

assert runs[5].contains('nothing to hold ledger-1.1.jar against: importspy.firstRelease is set, and there is no com.acme:ledger:0.9')

assert runs[7] =~ /member\.undeclared  com\.acme\.Ledger\.size\(\)\s+expected  nothing that the contract does not declare\s+found     public int size\(\)/

assert runs[10].contains('ledger-1.1.jar violates com.acme:ledger:1.0: 3 violations')

assert runs[11] =~ /baseline\.missing  com\.acme:ledger:1\.1\s+\(undecided\)\s+expected  an earlier release to hold this one against\s+found     what this very build makes is com\.acme:ledger:1\.1/

assert runs[12].contains('ledger-1.1.jar violates kept.yml and released/ledger-1.1.jar')
assert runs[12] =~ /type\.missing  com\.acme\.Gone/
assert runs[12] =~ /member\.constant  com\.acme\.Ledger\.LIMIT/
assert !(runs[12] =~ /\[ERROR] member\.missing/)
assert runs[12] =~ /accept it with a waiver: \{violation: member\.constant, at: "com\.acme\.Ledger\.LIMIT"/

assert runs[13] =~ /contract\.missing  gone\.yml/

assert runs[15].contains('ledger-1.1.jar conforms to com.acme:ledger:1.1-rc1')

assert runs[16].contains('ledger-1.1.jar violates com.acme:ledger:1.0 (relocated from com.acme:daybook:1.0): 3 violations')

assert runs[19] =~ /type\.supertype  com\.acme\.Ledger/
assert runs[19] =~ /member\.missing  com\.acme\.Ledger\.close\(\)|member\.missing  com\.acme\.book\.Book\.close\(\)|type\.supertype/
assert !runs[19].contains('undecided')

assert runs[20].contains('each waiver needs a reason')
assert runs[21].contains('made 3 edits in ours.yml')
String accepted = new File(basedir, 'ours.yml').getText('UTF-8').replace('\r\n', '\n')
assert accepted.contains("""
waivers:
  - violation: """)
assert accepted.contains("""
  - violation: member.missing
    at: com.acme.Ledger.book(String)
    because: 'nobody books by text: see the notes of 1.1'
""")
assert runs[22] =~ /ledger-1\.1\.jar conforms to ours\.yml and released.ledger-1\.1\.jar.*3 waived/

assert runs[23] =~ /breaking.ledger-1\.1\.jar violates released.ledger-1\.1\.jar: 3 violations/

String contract = new File(basedir, 'api.yml').getText('UTF-8')
assert contract.contains('\nmatch: exact\n')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
