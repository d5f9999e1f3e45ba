// Whoever takes a public component away from the core stops this build.
String log = new File(basedir, 'build.log').getText('UTF-8')
String[] runs = log.split(/\[INFO] Scanning for projects/)

assert runs[1] =~ /importspy-core-[^ ]+\.jar conforms to /
assert runs[2].contains('[ERROR] member.missing  io.importspy.verdict.Place.length()')
assert runs[2].contains('breaks    binary and source')
