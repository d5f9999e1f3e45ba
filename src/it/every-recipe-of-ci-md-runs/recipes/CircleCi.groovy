import org.yaml.snakeyaml.Yaml

/** CircleCI, "Configuration reference". */
class CircleCi {

    static final FILE = '.circleci/config.yml'

    static Map<String, String> push(String branch) {
        [CIRCLECI: 'true', CIRCLE_BRANCH: branch]
    }

    static Map<String, String> change() {
        [CIRCLECI: 'true', CIRCLE_BRANCH: 'pull/7']
    }

    static Map<String, String> tag() {
        [CIRCLECI: 'true', CIRCLE_TAG: 'v2.1.0']
    }

    static void run(String text, Workspace workspace) {
        Map config = Keys.known(new Yaml().load(text), 'version', 'jobs', 'workflows')
        assert config.version == 2.1
        assert config.workflows.values()*.jobs.flatten() == config.jobs.keySet().toList()
        Keys.known(config.jobs.gate, 'docker', 'steps').steps.each { step(it, workspace) }
    }

    private static void step(Object step, Workspace workspace) {
        if (step == 'checkout') {
            return // the workspace is one
        }
        def (name, what) = step.entrySet().first().with { [it.key, it.value] }
        switch (name) {
            case 'run':
                if (!workspace.failed) {
                    workspace.run(['bash', '-eo', 'pipefail'], Keys.known(what, 'name', 'command').command)
                }
                return
            // Both run whatever has failed before.
            case 'store_test_results':
                workspace.keep('junit', "${Keys.known(what, 'path').path}/**/*.xml")
                return
            case 'store_artifacts':
                workspace.keep('folder', Keys.known(what, 'path').path)
                return
        }
        throw new AssertionError("nobody imitates $name" as Object)
    }

    /** In the tab of tests, by the report alone. */
    static void shows(String id, Workspace workspace) {
        assert workspace.kept*.first().contains('junit')
    }
}
