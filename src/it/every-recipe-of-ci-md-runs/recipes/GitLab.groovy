import org.yaml.snakeyaml.Yaml

/** GitLab CI/CD, "CI/CD YAML syntax reference". */
class GitLab {

    static final FILE = '.gitlab-ci.yml'

    static Map<String, String> push(String branch) {
        [GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: branch]
    }

    static Map<String, String> change() {
        [GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_MERGE_REQUEST_IID: '7']
    }

    static Map<String, String> tag() {
        [GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_TAG: 'v2.1.0']
    }

    static void run(String text, Workspace workspace) {
        Map file = new Yaml().load(text)
        Map<String, Map> jobs = file.findAll { name, ignored -> !(name in ['image', 'stages']) }
        file.stages.each { stage ->
            jobs.values().findAll { it.stage == stage && !workspace.failed && isRun(it.rules, workspace) }.each { job(it, workspace) }
        }
        assert jobs.values()*.stage.every { it in file.stages }
    }

    private static void job(Map job, Workspace workspace) {
        Keys.known(job, 'stage', 'rules', 'script', 'artifacts')
        workspace.run(['sh', '-e'], job.script.join('\n'))
        Map artifacts = Keys.known(job.artifacts, 'when', 'paths', 'reports')
        assert artifacts.when == 'always'
        Map reports = Keys.known(artifacts.reports, 'junit', 'codequality')
        workspace.keep('junit', reports.junit)
        if (reports.codequality) {
            workspace.keep('code-quality', reports.codequality)
        }
        // The next job has the checkout and what this one keeps.
        Set<File> left = (artifacts.paths ?: []).collectMany { workspace.files(it) } as Set
        workspace.files('target/**').findAll { !(it in left) && artifacts.paths }*.delete()
    }

    private static boolean isRun(List<Map> rules, Workspace workspace) {
        rules == null || rules.any {
            def sides = Keys.known(it, 'if')['if'] =~ /^\$(\w+) == \$(\w+)$/
            assert sides : "nobody decides $it"
            workspace.variables[sides.group(1)] != null && workspace.variables[sides.group(1)] == workspace.variables[sides.group(2)]
        }
    }

    /** In the merge request, by the reports alone. */
    static void shows(String id, Workspace workspace) {
        assert workspace.kept*.first().contains('code-quality')
    }
}
