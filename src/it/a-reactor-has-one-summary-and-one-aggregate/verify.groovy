import groovy.json.JsonSlurper
import java.security.MessageDigest

// The log of each invocation, from 1.
String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

def files = ['importspy.json', 'importspy.sarif', 'TEST-importspy.xml', 'gl-code-quality-report.json', 'importspy.md', 'importspy.html']

String withoutTimes(String text) {
    text.replaceAll(/\d+ ms|\d+\.\d s/, 'TIME').replaceAll(/"milliseconds": \d+/, '"milliseconds": 0')
            .replaceAll(/ time="\d+\.\d+"/, ' time="0"')
}

def read = { String path -> new JsonSlurper().parseText(withoutTimes(new File(basedir, path).getText('UTF-8'))) }

List<String> table(String run) {
    int start = run.indexOf('ImportSpy Summary')
    run.substring(start, run.indexOf('[INFO] -----', start)).readLines()
}

int tables(String run) {
    run.findAll('ImportSpy Summary').size()
}

// One summary, above Maven's own.
def rows = [
    'ImportSpy Summary for shop 2.1.0:',
    '[INFO] ',
    '[INFO] shop ......................................... nothing to check',
    '[INFO] spi: spi-2.1.0.jar under spi/spymodel.yml .... conforms   2 expectations over 1 type',
    '[INFO] spi: spi-2.1.0.jar under spi/names.yml ....... conforms   1 expectation',
    '[INFO] billing ...................................... violated   1 violation in 2 expectations over 1 type',
    '[INFO] mail ......................................... conforms   1 warning, 1 waived in 3 expectations over 1 type',
    '[INFO] web .......................................... undecided  1 open question',
    '[INFO] invoices ..................................... undecided  the build ended before this module was done',
    '[INFO] ',
    '[INFO] without a check: docs',
    '[INFO] ',
]
assert tables(runs[1]) == 1
assert table(runs[1]) == rows
assert runs[1].indexOf('ImportSpy Summary') < runs[1].indexOf('Reactor Summary for shop 2.1.0:')

// One aggregate of each kind: what the reports of the modules have, in the order of the reactor.
def aggregate = read('serial/reactor/importspy.json')
assert aggregate.outcome == 'violated'
assert aggregate.verdicts*.artifact == ['spi-2.1.0.jar', 'spi-2.1.0.jar', 'billing-2.1.0.jar', 'mail-2.1.0.jar', 'web-2.1.0.jar', 'invoices']
assert aggregate.verdicts*.outcome == ['conforms', 'conforms', 'violated', 'conforms', 'undecided', 'undecided']
assert aggregate.verdicts[0..4] == read('spi/serial/importspy.json').verdicts + read('spi/target/names/importspy.json').verdicts +
        read('billing/serial/importspy.json').verdicts + read('mail/serial/importspy.json').verdicts + read('web/serial/importspy.json').verdicts
assert aggregate.verdicts[5].findings*.id == ['module.not-checked']
assert aggregate.verdicts[5].contract == 'invoices/pom.xml'
assert read('serial/reactor/importspy.sarif').runs[0].results*.ruleId ==
        ['member.return-type', 'member.missing', 'member.return-type', 'artifact.empty', 'module.not-checked']

// Modules at the same time: the same bytes but for times, and nothing is lost when the root is cleaned.
assert runs[2] =~ /(?i)MultiThreadedBuilder|thread count/
assert tables(runs[2]) == 1
assert table(runs[2]) == rows
files.each { name ->
    def serial = new File(basedir, 'serial/reactor/' + name).getText('UTF-8')
    def parallel = new File(basedir, 'target/importspy/reactor/' + name).getText('UTF-8')
    assert withoutTimes(serial) == withoutTimes(parallel)
    assert new File(basedir, 'mail/target/importspy/' + name).isFile()
}

// One page for the whole job.
assert new File(basedir, 'page.md').getText('UTF-8') == new File(basedir, 'target/importspy/reactor/importspy.md').getText('UTF-8') + '\n'

// What was not reached is no pass.
assert table(runs[3])[3..7]*.replaceAll(/ \.+ /, ' ') == [
    '[INFO] spi: spi-2.1.0.jar under spi/spymodel.yml conforms   2 expectations over 1 type',
    '[INFO] spi: spi-2.1.0.jar under spi/names.yml conforms   1 expectation',
    '[INFO] billing violated   1 violation in 2 expectations over 1 type',
    '[INFO] mail undecided  the build ended before this module was done',
    '[INFO] web undecided  the build ended before this module was done',
]
assert read('stopped/reactor/importspy.json').verdicts*.outcome == ['conforms', 'conforms', 'violated'] + ['undecided'] * 4

// Those that were asked for.
assert runs[4].contains('BUILD SUCCESS')
assert table(runs[4])[4] =~ /billing \.+ violated   1 violation in 2 expectations over 1 type \(relaxed\)/
assert read('some/reactor/importspy.json').verdicts*.artifact == ['spi-2.1.0.jar', 'spi-2.1.0.jar', 'billing-2.1.0.jar']

assert tables(runs[5]) == 0
assert new File(basedir, 'spi/one/importspy.json').isFile()
assert !new File(basedir, 'one').exists()
def loaded = new File(basedir, 'classes.log').readLines().findAll { it.contains(' io.importspy.maven.') }
assert loaded.any { it.contains('.CheckMojo ') }
assert loaded.findAll { it =~ /Reactor|CheckedModule|\.Checked |OwnValue|SessionEnd|Audit/ } == []

assert runs[6].contains('BUILD FAILURE')
assert runs[6] =~ /\[ERROR\] the report importspy\.json cannot be written into \S+blocked/

assert runs[7].contains('the reports of check@default in com.acme:billing would take the place of those of check@default in com.acme:spi in ')

assert tables(runs[8]) == 0
assert !runs[8].contains('violat')

// One audit log for all modules, each line of it whole.
def log = { String name -> new File(basedir, 'audit/' + name).readLines('UTF-8').collect { new JsonSlurper().parseText(it) } }
['serial.jsonl', 'parallel.jsonl'].each { name ->
    def entries = log(name)
    assert entries.collect { it.module + ' ' + it.outcome }.sort() == [
        'com.acme:billing:2.1.0 violated', 'com.acme:mail:2.1.0 conforms', 'com.acme:spi:2.1.0 conforms', 'com.acme:spi:2.1.0 conforms',
        'com.acme:web:2.1.0 undecided']
    def billing = entries.find { it.module == 'com.acme:billing:2.1.0' }
    assert billing.artifact.name == 'billing/target/billing-2.1.0.jar'
    assert billing.artifact.sha256 ==~ /[0-9a-f]{64}/
    assert billing.contract.name == 'billing/spymodel.yml'
    assert billing.contract.sha256 == MessageDigest.getInstance('SHA-256').digest(new File(basedir, 'billing/spymodel.yml').bytes).encodeHex().toString()
    assert billing.findings == ['member.return-type']
    assert billing.environment*.name == ['the environment of this build']
    assert entries.find { it.module == 'com.acme:mail:2.1.0' }.waived == ['member.return-type']
}
assert log('skipped.jsonl')*.outcome == ['skipped'] * 7 // the root, two checks of spi, and no docs
assert log('skipped.jsonl')*.because.unique() == ['importspy.skip']
