String log = new File(basedir, 'build.log').getText('UTF-8')

// All four that would have stopped the build, and one of each kind.
[
    'billing-plugin-2.1.0.jar violates violated.yml: 1 violation',
    'member.missing  com.acme.billing.BillingPlugin.close()',
    'billing-plugin-2.1.0.jar is undecided under undecided.yml: 1 open question',
    'type.no-match  com.acme.billing..*Service  (undecided)',
    'billing-plugin-2.1.0.jar was not checked against the broken contract broken.yml: 1 problem',
    'contract.unknown-key  no contract has the key `tpyes` here',
    'billing-plugin-2.1.0.jar was not checked against the broken contract missing.yml: 1 problem',
    'contract.missing  missing.yml'
].each { assert log.contains("[WARNING] $it") }
assert log.contains('; relaxed: the build goes on)')
assert !log.contains('[ERROR]')
assert log.contains('BUILD SUCCESS')
