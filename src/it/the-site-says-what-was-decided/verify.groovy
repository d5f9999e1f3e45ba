String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO] Scanning for projects/)

assert runs[1].contains('importspy:report is a page of the site: name the plugin under <reporting> and run `mvn verify site`')

assert runs[2].contains('[WARNING] model/target/classes is undecided under model/spymodel.yml: 1 open question')
assert runs[2].contains('BUILD SUCCESS')

// The release is held beside the contract, and neither finds anything to look at.
assert runs[3].contains('[WARNING] model/target/classes is undecided under model/spymodel.yml: 2 open questions')

assert !runs[4].contains('Generating "ImportSpy" report')
assert runs[4].contains('BUILD SUCCESS')

assert runs[5].contains('[INFO] model-2.1.0.jar conforms to model/spymodel.yml: 1 expectation over 1 type')
assert runs[5].contains('[WARNING] billing-2.1.0.jar violates billing/spymodel.yml: 2 violations, 1 waived')
assert runs[5].contains('BUILD SUCCESS')

assert !new File(basedir, 'target/site/importspy.html').exists()
assert text('model').contains('ImportSpy: conforms')

String page = text('billing')
assert page.contains('ImportSpy: violated')
assert page.contains('member.return-type com.acme.Plugin.execute()')
assert page =~ /expected *\| *public boolean execute\(\)/
assert page =~ /found *\| *public void execute\(\)/
assert page =~ /code *\| *billing\/src\/main\/java\/com\/acme\/Plugin\.java:5/
assert page =~ /contract *\| *billing\/spymodel\.yml:7:9/
assert page =~ /because *\| *the host calls &lt;b&gt;it&lt;\/b&gt;/
assert page =~ /because *\| *hosts close it in 3\.0/
assert page =~ /until *\| *2999-12-31/
// A dependency of tests is none, though the site plugin has resolved it.
assert !page.contains('module.never')

// Nothing of a stranger's is markup, nor is it evaluated.
assert page.contains('&lt;script&gt;alert(&quot;$project.name&quot;)&lt;/script&gt;&amp;amp;')
assert !html('billing').contains('alert("')
assert !html('billing').contains('<b>it')

def html(String module) {
    return new File(basedir, "${module}/target/site/importspy.html").getText('UTF-8')
}

/** Each row of a table on a line, and no tags. */
def text(String module) {
    return html(module)
            .replaceAll(/\s+/, ' ')
            .replaceAll(/<tr[^>]*>|<h\d>/, '\n')
            .replaceAll(/<\/th>/, '|')
            .replaceAll(/<[^>]*>/, ' ')
            .replaceAll(/ +/, ' ')
}
