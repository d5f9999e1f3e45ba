// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

String headline = /violates spymodel\.yml: 4 violations, 1 warning in 8 expectations over 1 type \([\d.]+ m?s\)/
String wrongResult = '''[ERROR] member.return-type  com.acme.billing.BillingPlugin.execute(Context)
          expected  public boolean execute(Context) throws PluginException
          found     public void execute(Context)
          code      src/main/java/com/acme/billing/BillingPlugin.java:11
          contract  spymodel.yml:11:9  (the host instantiates it by name)
          advice    return boolean, or change the contract
'''

assert runs[1] =~ /\n\[ERROR\] billing-plugin-2\.1\.0\.jar $headline\n/
assert runs[1].contains(wrongResult)
['version.mismatch', 'member.missing', 'type.missing'].each { assert runs[1].contains("[ERROR] $it  ") }
assert runs[1].contains('[WARNING] member.constant  com.acme.billing.BillingPlugin.ID')
// What a user reads at the very end, where Maven says which goal failed.
assert runs[1] =~ /\n\[ERROR\] Failed to execute goal io\.importspy:\S+:check \(default\) on project billing-plugin: billing-plugin-2\.1\.0\.jar $headline -> \[Help 1]/
assert runs[1].contains('MojoFailureException')

assert runs[2].contains(wrongResult)
assert !runs[2].contains('[WARNING] member')

assert runs[3].contains('[INFO] importspy.skip is set: nothing is checked\n[INFO] ---')

String quiet = runs[3].substring(runs[3].indexOf('BUILD SUCCESS'))
assert quiet =~ /\[ERROR\] target\/classes $headline\n/
assert quiet.contains(wrongResult)

for (String run in runs) {
    assert !(run =~ /\n\s+at [a-z]/) : 'a stack trace'
}
