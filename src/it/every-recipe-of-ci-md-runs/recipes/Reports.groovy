import com.networknt.schema.InputFormat
import com.networknt.schema.SchemaRegistry
import com.networknt.schema.SpecificationVersion
import groovy.json.JsonSlurper
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser

/** Reads what a recipe has handed over, as its platform does. */
class Reports {

    private static final SEVERITIES = ['info', 'minor', 'major', 'critical', 'blocker']

    /** The ids of all findings in all that was kept; each pattern names something, and each report is what its format asks for. */
    static Set<String> ids(Workspace workspace) {
        assert !workspace.kept.empty
        workspace.kept.collectMany { kind, pattern ->
            List<File> files = workspace.files(pattern)
            assert !files.empty : "$pattern names nothing"
            files.collectMany { read(kind, it) }
        } as Set
    }

    private static List<String> read(String kind, File file) {
        switch (kind) {
            case 'sarif': return sarif(file)
            case 'junit': return junit(file)
            case 'code-quality': return codeQuality(file)
            case 'folder': return read(kindOf(file), file)
            case 'audit': return audit(file)
            case 'text':
                assert file.length() > 0
                return []
        }
        throw new AssertionError("nobody reads $kind" as Object)
    }

    private static String kindOf(File file) {
        if (file.name.endsWith('.sarif')) {
            return 'sarif'
        }
        if (file.name.endsWith('.jsonl')) {
            return 'audit'
        }
        file.name.endsWith('.xml') ? 'junit' : 'text'
    }

    private static List<String> audit(File file) {
        List lines = file.readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
        assert lines.every { it.audit == 1 && it.artifact.sha256 ==~ /[0-9a-f]{64}/ && it.contract.sha256 ==~ /[0-9a-f]{64}/ }
        lines*.findings.flatten()
    }

    private static List<String> sarif(File file) {
        String schema = Reports.getResourceAsStream('/schema/sarif-schema-2.1.0.json').getText('UTF-8')
        def wrong = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema)
                .validate(file.getText('UTF-8'), InputFormat.JSON)
        assert wrong.empty : "$file: $wrong"
        new JsonSlurper().parse(file).runs.collectMany { it.results*.ruleId }
    }

    private static List<String> junit(File file) {
        def suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.path)
        assert suites*.numberOfTests.sum() > 0
        suites*.testCases.flatten().findAll { it.hasFailure() || it.hasError() }*.failureType
    }

    private static List<String> codeQuality(File file) {
        def issues = new JsonSlurper().parse(file)
        assert issues*.fingerprint.toSet().size() == issues.size()
        issues.each {
            assert it.description && it.check_name && it.fingerprint && it.severity in SEVERITIES
            assert it.location.lines.begin >= 1 && new File(file.parentFile, "../../$it.location.path").isFile()
        }
        issues*.check_name
    }
}
