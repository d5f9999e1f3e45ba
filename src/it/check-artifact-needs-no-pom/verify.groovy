// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /\n\[INFO\] \S*\/slf4j-simple\.jar conforms to simple\.yml: /
assert runs[1] =~ /\n\[ERROR\] \S*\/slf4j-jdk14\.jar violates simple\.yml: 1 violation/
assert runs[1] =~ /\n\[ERROR\] Failed to execute goal .*: simple\.yml: 1 of 2 violated: \S*jdk14\S*; 1 of 2 conform: \S*simple/

assert runs[2].contains('[ERROR] lib/*.jar is undecided under simple.yml: 1 open question')
assert runs[2].contains('[ERROR] artifact.missing  lib/*.jar  (undecided)')

assert runs[3].contains('[ERROR] simple.yml is undecided under simple.yml: 1 open question')
assert runs[3].contains('[ERROR] artifact.unreadable  ')

assert runs[4].contains('importspy.artifact is missing: name at least one file, such as target/app.jar')

assert runs[5].contains('[ERROR] contract.missing  spymodel.yml')
assert runs[5].contains('importspy:generate-artifact')

assert runs[6] =~ /\[INFO\] api\/slf4j\.yml says what \S*\/slf4j-api\.jar must be: \d{3} members of \d{2} types/
assert runs[7] =~ /\n\[INFO\] \S*\/slf4j-api\.jar conforms to api\/slf4j\.yml: \d{3} expectations over \d{2} types/
assert runs[8].contains('slf4j.yml is there already: -Dimportspy.overwrite replaces it')

assert runs[9].contains('User property: importspy.classpath')

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}

def audit = new File(basedir, 'audit.jsonl').readLines('UTF-8').collect { new groovy.json.JsonSlurper().parseText(it) }
assert audit*.outcome == ['undecided', 'conforms']
assert audit*.module == [null, null]
assert audit[0].artifact == [name: 'lib/*.jar', sha256: null]
assert audit[1].artifact.sha256 ==~ /[0-9a-f]{64}/
