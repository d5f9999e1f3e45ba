String log = new File(basedir, 'build.log').getText('UTF-8')
String said = log.substring(log.indexOf(':check (default) @ billing-plugin'))

// What was looked at, so that nobody mistakes an empty check for a passed one.
assert said =~ /\n\[INFO\] billing-plugin-2\.1\.0\.jar conforms to spymodel\.yml: 6 expectations over 1 type, [\d.]+ m?s\n/
assert !said.contains('[WARNING]')
