// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('''[ERROR] jdk.api  java.lang.String.isBlank()
          expected  API of all Java releases in java: [8,18) (deployment production)
          found     missing in Java 8 to 10, added in 11; used in com.acme.billing.BillingPlugin.execute(String)
          code      src/main/java/com/acme/billing/BillingPlugin.java:10
          contract  spymodel.yml:3:11
          advice    limit `java` to 11 and later, or compile with --release 8 and use only API of that release
''')
assert !runs[1].contains('not looked at: the JDK API')

assert runs[2].contains('conforms to later.yml: 1 expectation, ')
assert runs[2] =~ /\[INFO\] not looked at: the JDK API of Java \d+ and later \(deployment production\): the JDK of this build is \d+; /
