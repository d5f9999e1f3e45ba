// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

['slf4j-simple', 'slf4j-jdk14', 'logback-classic'].each {
    assert runs[1] =~ /\n\[INFO\] \S*\/$it\.jar conforms to provider\.yml: 7 expectations over 1 type/
    assert runs[2] =~ /\n\[ERROR\] \S*\/$it\.jar violates one-more\.yml: 1 violation/
}
assert runs[2].contains('[ERROR] member.modifier  org.slf4j.simple.SimpleServiceProvider.REQUESTED_API_VERSION')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
