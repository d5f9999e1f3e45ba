// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('[INFO] billing-2.1.0.jar conforms to spymodel.yml: 5 expectations over 1 type, deployment cloud, ')

assert runs[2].contains('[ERROR] deployment.mismatch  jib-image.tar (linux/arm64)')
assert runs[2] =~ /old cloud does not match \(java: 8 expected, [\d.]+ found, secrets\.DB_PASSWORD: a secret expected, none found\)/

assert runs[3].contains(' conforms to cluster.yml: 4 expectations, deployment cluster, ')

assert runs[4].contains('[ERROR] environment.unrecognised  modules')

assert runs[5].contains('[INFO] billing-2.1.0.jar conforms to spymodel.yml: 5 expectations over 1 type, deployment cloud, ')

assert runs[7].contains('[INFO] target/classes conforms to anywhere.yml: 3 expectations, deployment anywhere, ')

assert runs[8].contains('deployment.unknown  target/layout (linux/arm64); target/layout (linux/amd64)  (undecided)')
assert runs[8].contains('arch: aarch64 expected, the image is for amd64, and the Java in it for aarch64 found')
