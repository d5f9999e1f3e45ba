String log = new File(basedir, 'build.log').getText('UTF-8')
String readme = new File(basedir, '../../../../README.md').getText('UTF-8')

assert log =~ /\n\[INFO\] billing-plugin-2\.1\.0\.jar conforms to spymodel\.yml: 6 expectations over 1 type, deployment production, (?:\d+ ms|\d+\.\d s)\n/

// What the README shows is what stands here.
assert readme.contains(new File(basedir, 'spymodel.yml').getText('UTF-8'))
assert readme =~ /billing-plugin-2\.1\.0\.jar conforms to spymodel\.yml: 6 expectations over 1 type, deployment production, (?:\d+ ms|\d+\.\d s)\n/
