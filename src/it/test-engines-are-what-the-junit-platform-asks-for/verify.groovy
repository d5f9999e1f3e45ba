// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

['jupiter', 'vintage'].each {
    assert runs[1] =~ /\n\[INFO\] \S*\/junit-$it-engine\.jar conforms to engine\.yml: 4 expectations over 1 type/
}

assert runs[2] =~ /\n\[INFO\] \S*\/junit-jupiter-engine\.jar conforms to one-more\.yml: /
assert runs[2] =~ /\n\[ERROR\] \S*\/junit-vintage-engine\.jar violates one-more\.yml: 1 violation/
assert runs[2].contains('[ERROR] type.supertype  org.junit.vintage.engine.VintageTestEngine')

assert runs[3] =~ /\n\[ERROR\] \S*\/junit-jupiter-engine\.jar is undecided under engine\.yml: /
assert runs[3].contains('[ERROR] type.not-found  org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine  (undecided)')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
