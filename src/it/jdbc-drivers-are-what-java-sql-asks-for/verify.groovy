// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

['h2', 'mariadb-java-client', 'mysql-connector-j', 'postgresql'].each {
    assert runs[1] =~ /\n\[INFO\] \S*\/$it\.jar conforms to driver\.yml: \d+ expectations over [1-9] type/
}

assert runs[2] =~ /\n\[INFO\] \S*\/postgresql\.jar conforms to one-more\.yml: /
['h2', 'mariadb-java-client', 'mysql-connector-j'].each {
    assert runs[2] =~ /\n\[ERROR\] \S*\/$it\.jar violates one-more\.yml: \d violation/
}
['org.h2.Driver', 'org.mariadb.jdbc.Driver', 'com.mysql.cj.jdbc.Driver'].each {
    assert runs[2].contains("[ERROR] member.missing  ${it}.deregister()")
}
assert runs[2].contains('(a hot redeployment must be able to take the driver away again)')
// At the very end, where Maven says which goal failed: all of them by name.
assert runs[2] =~ /\n\[ERROR\] Failed to execute goal .*: one-more\.yml: 3 of 4 violated: \S+, \S+, \S+; 1 of 4 conform: \S*postgresql/

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
