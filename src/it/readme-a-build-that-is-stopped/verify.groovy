String log = new File(basedir, 'build.log').getText('UTF-8')
String readme = new File(basedir, '../../../../README.md').getText('UTF-8')

String finding = '''[ERROR] member.return-type  com.acme.billing.BillingPlugin.execute(Context)
          expected  public boolean execute(Context context) throws PluginException
          found     public void execute(Context) throws PluginException
          code      src/main/java/com/acme/billing/BillingPlugin.java:11
          contract  spymodel.yml:8:9  (the host instantiates it by name)
          advice    return boolean, or change the contract
'''
assert log =~ /\n\[ERROR\] billing-plugin-2\.1\.0\.jar violates spymodel\.yml: 1 violation in 6 expectations over 1 type, deployment production \((?:\d+ ms|\d+\.\d s)\)\n/
assert log.contains(finding)

// What the README shows is what stands here.
assert readme.contains(finding)
