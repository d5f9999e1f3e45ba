String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /host-plugin-1\.0\.jar conforms to spymodel\.yml: 1 waived in 4 expectations/
