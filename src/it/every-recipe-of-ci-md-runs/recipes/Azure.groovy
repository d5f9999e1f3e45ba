import org.yaml.snakeyaml.Yaml

/** Azure Pipelines, "YAML schema reference". */
class Azure {

    static final FILE = 'azure-pipelines.yml'

    static Map<String, String> push(String branch) {
        [TF_BUILD: 'True', BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: "refs/heads/$branch"]
    }

    static Map<String, String> change() {
        [TF_BUILD: 'True', BUILD_REASON: 'PullRequest', BUILD_SOURCEBRANCH: 'refs/pull/7/merge']
    }

    static Map<String, String> tag() {
        [TF_BUILD: 'True', BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: 'refs/tags/v2.1.0']
    }

    static void run(String text, Workspace workspace) {
        Map pipeline = Keys.known(new Yaml().load(text), 'trigger', 'pool', 'steps')
        pipeline.steps.findAll { isRun(it.condition, workspace) }.each { step(it, workspace) }
    }

    private static boolean isRun(String condition, Workspace workspace) {
        switch (condition) {
            case null: return !workspace.failed
            case 'always()': return true
            case "and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))":
                return !workspace.failed && workspace.variables.BUILD_SOURCEBRANCH == 'refs/heads/main'
        }
        throw new AssertionError("nobody decides $condition" as Object)
    }

    private static void step(Map step, Workspace workspace) {
        Keys.known(step, 'bash', 'displayName', 'condition', 'task', 'inputs')
        if (step.bash) {
            workspace.run(['bash', '--noprofile', '--norc'], step.bash) // and no -e
            return
        }
        switch (step.task) {
            case 'JavaToolInstaller@0': // the proof has a Java
                return
            case 'PublishTestResults@2':
                assert step.inputs.testResultsFormat == 'JUnit'
                workspace.keep('junit', Keys.known(step.inputs, 'testResultsFormat', 'testResultsFiles', 'testRunTitle').testResultsFiles)
                return
            case 'PublishBuildArtifacts@1':
                workspace.keep('folder', Keys.known(step.inputs, 'PathtoPublish', 'ArtifactName').PathtoPublish)
                return
        }
        throw new AssertionError("nobody imitates $step.task" as Object)
    }

    /** On the lines of the change. */
    static void shows(String id, Workspace workspace) {
        assert workspace.log =~ /(?m)^##vso\[task\.logissue type=error;sourcepath=src\/main\/java\/\S+;linenumber=\d+;code=$id;]/
    }
}
