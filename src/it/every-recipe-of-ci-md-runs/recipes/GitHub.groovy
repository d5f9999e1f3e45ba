import org.yaml.snakeyaml.Yaml

/** GitHub Actions, "Workflow syntax". */
class GitHub {

    static final FILE = '.github/workflows/importspy.yml'
    /** What `shell: bash` stands for. */
    static final BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail']

    static Map<String, String> push(String branch) {
        variables("refs/heads/$branch", 'push')
    }

    static Map<String, String> change() {
        variables('refs/pull/7/merge', 'pull_request')
    }

    static Map<String, String> tag() {
        variables('refs/tags/v2.1.0', 'push')
    }

    private static Map<String, String> variables(String ref, String event) {
        File summary = File.createTempFile('summary', '.md')
        summary.deleteOnExit()
        [GITHUB_ACTIONS: 'true', GITHUB_REF: ref, GITHUB_EVENT_NAME: event, GITHUB_STEP_SUMMARY: summary.path]
    }

    static void run(String text, Workspace workspace) {
        // `on` is true in YAML 1.1.
        Map workflow = Keys.known(new Yaml().load(text), 'name', 'true', 'permissions', 'defaults', 'jobs')
        assert workflow.permissions == [actions: 'read', contents: 'read', 'security-events': 'write']
        assert workflow.defaults == [run: [shell: 'bash']]
        Map job = Keys.known(workflow.jobs.gate, 'runs-on', 'steps')
        job.steps.each { step(Keys.known(it, 'name', 'if', 'uses', 'with', 'run'), workspace) }
    }

    private static void step(Map step, Workspace workspace) {
        if (!isRun(step['if'], workspace)) {
            return
        }
        step.run ? workspace.run(BASH, step.run) : use(step, workspace)
    }

    private static boolean isRun(String condition, Workspace workspace) {
        switch (condition) {
            case null: return !workspace.failed
            case 'always()': return true
            case "github.ref == 'refs/heads/main'": return !workspace.failed && workspace.variables.GITHUB_REF == 'refs/heads/main'
        }
        throw new AssertionError("nobody decides $condition" as Object)
    }

    private static void use(Map step, Workspace workspace) {
        String action = step.uses
        assert action ==~ /[\w-]+(\/[\w-]+)+@v\d+/
        switch (action - ~/@.*/) {
            case 'actions/checkout': // the workspace is one
            case 'actions/setup-java': // the proof has a Java
                return
            case 'github/codeql-action/upload-sarif':
                workspace.keep('sarif', Keys.known(step.with, 'sarif_file', 'category').sarif_file)
                return
            case 'actions/upload-artifact':
                workspace.keep('folder', Keys.known(step.with, 'name', 'path').path)
                return
        }
        throw new AssertionError("nobody imitates $action" as Object)
    }

    /** On the lines of the change, and in the summary of the job. */
    static void shows(String id, Workspace workspace) {
        assert workspace.log =~ /(?m)^::error file=src\/main\/java\/com\/acme\/billing\/BillingPlugin\.java,line=\d+,title=$id::/
        assert new File(workspace.variables.GITHUB_STEP_SUMMARY).text.startsWith('# ImportSpy: violated')
    }
}
