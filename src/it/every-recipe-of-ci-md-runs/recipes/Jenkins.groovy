import org.codehaus.groovy.control.CompilerConfiguration

/** Jenkins, "Pipeline syntax": a declarative pipeline is Groovy, so it is run as such, and a step that is not here fails. */
class Jenkins {

    static final FILE = 'Jenkinsfile'

    private final Workspace workspace
    private boolean here = true

    Jenkins(Workspace workspace) {
        this.workspace = workspace
    }

    static Map<String, String> push(String branch) {
        [JENKINS_URL: 'https://jenkins.example.com/', BRANCH_NAME: branch]
    }

    static Map<String, String> change() {
        [JENKINS_URL: 'https://jenkins.example.com/', BRANCH_NAME: 'PR-7', CHANGE_ID: '7']
    }

    static Map<String, String> tag() {
        [JENKINS_URL: 'https://jenkins.example.com/', BRANCH_NAME: 'v2.1.0', TAG_NAME: 'v2.1.0']
    }

    static void run(String text, Workspace workspace) {
        def shell = new GroovyShell(Jenkins.classLoader, new CompilerConfiguration(scriptBaseClass: DelegatingScript.name))
        DelegatingScript script = (DelegatingScript) shell.parse(text)
        script.setDelegate(new Jenkins(workspace))
        script.run()
    }

    /** As shown on the lines of a change: nothing by itself. */
    static void shows(String id, Workspace workspace) {
        assert workspace.kept*.first().containsAll(['junit', 'sarif'])
    }

    void pipeline(Closure all) { all() }

    void agent(String which) { assert which == 'any' }

    String getAny() { 'any' }

    void tools(Closure names) { names() }

    void jdk(String name) { assert name }

    void maven(String name) { assert name }

    void stages(Closure all) { all() }

    void stage(String name, Closure stage) {
        here = true
        stage()
    }

    void when(Closure condition) { here = condition() }

    boolean branch(String name) { workspace.variables.BRANCH_NAME == name }

    void steps(Closure steps) {
        if (here && !workspace.failed) {
            steps()
        }
    }

    void sh(String script) { workspace.run(['sh', '-xe'], script) }

    void post(Closure conditions) { conditions() }

    void always(Closure steps) { steps() }

    void junit(Map options) { workspace.keep('junit', Keys.known(options, 'testResults', 'allowEmptyResults').testResults) }

    void recordIssues(Map options) { Keys.known(options, 'tools').tools.each { workspace.keep('sarif', it) } }

    String sarif(Map options) { Keys.known(options, 'pattern').pattern }

    void archiveArtifacts(Map options) { workspace.keep('folder', Keys.known(options, 'artifacts', 'allowEmptyArchive').artifacts) }
}
