String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /\n\[ERROR\] billing-plugin-2\.1\.0\.jar is undecided under spymodel\.yml: 4 open questions in /
assert log =~ /\n\[ERROR\] type\.not-found  com\.acme\.Parent  \(undecided\)\n/
assert log =~ /\n\[ERROR\] class\.unreadable  \S+\/billing-plugin-2\.1\.0\.jar!\/com\/acme\/Text\.class  \(undecided\)\n/
assert log =~ /\n\[ERROR\] class\.too-new  \S+\/billing-plugin-2\.1\.0\.jar!\/com\/acme\/Tomorrow\.class  \(undecided\)\n/
assert log =~ /\n\[ERROR\] type\.no-match  com\.acme\.\.\*Service  \(undecided\)\n/
assert log.contains('BUILD FAILURE')
assert log.contains('MojoFailureException')
