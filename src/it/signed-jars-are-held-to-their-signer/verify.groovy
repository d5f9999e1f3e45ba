// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] billing-plugin-2.1.0.jar conforms to spymodel.yml: 2 expectations over 1 type')

assert runs[2].contains('[ERROR] integrity.signer  billing-plugin-2.1.0.jar\n')
assert runs[2] =~ /\n          expected  signed by SHA-256 [0-9a-f]{64}\n          found     signed by SHA-256 [0-9a-f]{64} \(CN=mallory\)\n/
assert runs[2].contains('billing-plugin-2.1.0.jar violates spymodel.yml: 1 violation in 2 expectations over 1 type')

assert runs[3].contains('[ERROR] integrity.unsigned  META-INF/services/java.lang.Runnable\n')
assert runs[3].contains('          found     no signature that this JDK accepts\n')
assert runs[3].contains('          code      billing-plugin-2.1.0.jar!/META-INF/services/java.lang.Runnable\n')
assert runs[3] =~ /\n          contract  spymodel\.yml:4:14\n/
assert runs[3].contains('billing-plugin-2.1.0.jar violates spymodel.yml: 1 violation in 2 expectations over 1 type')
