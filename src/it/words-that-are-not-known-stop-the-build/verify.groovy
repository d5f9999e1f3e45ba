// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains("importspy.mode is 'relaxd', but must be one of strict, relaxed (did you mean 'relaxed'?)")
assert runs[2].contains("importspy.environment is 'hots', which is neither host, toolchain, none nor a file or folder that exists (did you mean 'host'?)")
assert runs[3].contains("importspy.logLevel is 'WARN', but must be one of error, warning, info, debug")

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
