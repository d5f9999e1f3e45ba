String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /\n\[ERROR\] billing-plugin-2\.1\.0\.jar was not checked against the broken contract spymodel\.yml: 7 problems \(/
// Line and column of the very token, an excerpt with a caret, and what was probably meant.
assert log.contains("""[ERROR] contract.unknown-key  no contract has the key `verison` here
          contract  spymodel.yml:2:1
                    verison: 2.1
                    ^
          advice    did you mean `version`?
""")
['1:11', '2:1', '4:18', '7:34', '8:15', '10:9', '11:16'].each { assert log.contains("contract  spymodel.yml:$it\n") }
assert log.contains('MojoExecutionException')
