import groovy.json.JsonSlurper
import javax.xml.parsers.DocumentBuilderFactory

String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

// The path begins at the root of the repository around this proof, if there is one.
def note = /\n::error file=\S*src\/main\/java\/com\/acme\/Plugin\.java,line=5,title=member\.return-type::com\.acme\.Plugin\.execute\(\) in plugin-2\.1\.0\.jar\./

File folder = new File(basedir, 'target/importspy')
def json = new JsonSlurper().parse(new File(folder, 'importspy.json'))
assert json.outcome == 'violated'
assert json.verdicts[0].findings[0].id == 'member.return-type'

def result = new JsonSlurper().parse(new File(folder, 'importspy.sarif')).runs[0].results[0]
def place = result.locations[0].physicalLocation
assert place.artifactLocation.uri.endsWith('src/main/java/com/acme/Plugin.java')
assert place.region.startLine == 5
assert result.relatedLocations[0].physicalLocation.region.startLine == 4

def junit = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(folder, 'TEST-importspy.xml'))
assert junit.getElementsByTagName('testsuite').item(0).getAttribute('failures') == '1'
assert junit.getElementsByTagName('failure').item(0).getAttribute('type') == 'member.return-type'

assert new JsonSlurper().parse(new File(folder, 'gl-code-quality-report.json'))[0].location.lines.begin == 5
assert new File(folder, 'importspy.md').getText('UTF-8').startsWith('# ImportSpy: violated\n')
def page = new File(folder, 'importspy.html').getText('UTF-8')
assert page.contains('<h1><span class="seal" aria-hidden="true">✕</span>Violated</h1>')
assert page.contains('<a href="#v1c1"><code>spymodel.yml:4:') && page.contains('id="v1c1"')
assert !runs[1].contains('::error')

// At the beginning of a line, where GitHub looks for it.
assert runs[2] =~ note
assert runs[2].contains('BUILD SUCCESS')
assert new File(basedir, 'scan/importspy.sarif').isFile()

assert runs[3].contains("importspy.reports is 'sariff', but must be one of json, sarif, junit, code-quality, markdown, html (did you mean 'sarif'?)")

assert runs[4].contains('the report importspy.json cannot be written into ')

assert runs[5].contains('the reports of check@default-cli in com.acme:plugin would take the place of those of check@default in com.acme:plugin in ')
