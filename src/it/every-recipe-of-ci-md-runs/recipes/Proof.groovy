/** Three builds of each platform for real: what conforms on main, what is violated there, and what is violated on a branch of its own. */
class Proof {

    private static final PLATFORMS = [GitHub, GitLab, CircleCi, Jenkins, Azure, TeamCity]
    /** What the line of a verdict says before deployment, and at no other time. */
    private static final PLACE = ', deployment production, '
    private static final VIOLATED = 'member.return-type'

    private final Tools tools
    private final Page page

    Proof(File basedir) {
        tools = new Tools(basedir)
        page = new Page(new File(basedir, '../../../../docs/ci.md'))
    }

    void run() {
        tools.release('com.acme', 'billing-plugin', '2.0.0')
        versions()
        PLATFORMS.each {
            conforming(it)
            strict(it)
            relaxed(it)
            words(it)
        }
        drift()
        unfit()
        new Images(tools, page).run()
    }

    /** The page speaks of the plugin that is built here. */
    private void versions() {
        def named = page.text.findAll(/importspy-(?:core-|maven-plugin:)(\d[\w.]*(?:-SNAPSHOT)?)/) { it[1] }
        assert named.toSet() == [tools.version] as Set
        assert page.file('pom.xml').contains("<version>$tools.version</version>")
    }

    private void conforming(Class platform) {
        Workspace workspace = build(platform, 'main', platform.push('main')) { it }
        assert !workspace.failed : workspace.log
        assert workspace.log.contains(' conforms to spymodel.yml: ')
        assert workspace.log.contains(' conforms to spymodel.yml and com.acme:billing-plugin:2.0.0: ')
        assert Reports.ids(workspace).empty
        if (platform != TeamCity) {
            assert workspace.log.contains(PLACE)
        }
    }

    private void strict(Class platform) {
        Workspace workspace = build(platform, 'main-violated', platform.push('main')) { it.violated() }
        assert workspace.failed
        assert workspace.log.contains("[ERROR] $VIOLATED ")
        assert !workspace.log.contains(PLACE)
        assert VIOLATED in Reports.ids(workspace)
        platform.shows(VIOLATED, workspace)
    }

    private void relaxed(Class platform) {
        Workspace workspace = build(platform, 'feature-violated', platform.push('feature/rounding')) { it.violated() }
        assert !workspace.failed : workspace.log
        assert workspace.log.contains("[WARNING] $VIOLATED ")
        assert !workspace.log.contains(PLACE)
        assert VIOLATED in Reports.ids(workspace)
    }

    /** Requests to merge, tags, and branches whose names only begin alike: what Maven is asked for. */
    private void words(Class platform) {
        [change: platform.change(), tag: platform.tag(), like: platform.push('features'), main: platform.push('main')].each { name, variables ->
            assert asked(platform, name, variables).contains(' -Dimportspy.mode=strict ')
        }
        assert asked(platform, 'own', platform.push('feature/x')).contains(' -Dimportspy.mode=relaxed ')
    }

    private String asked(Class platform, String name, Map<String, String> variables) {
        Workspace workspace = new Workspace(tools, page, "$platform.simpleName-dry-$name", variables, true)
        platform.run(page.file(platform.FILE), workspace)
        workspace.log
    }

    /** What the contract does not mind, the clients of the last release do. */
    private void drift() {
        Workspace workspace = build(GitHub, 'drift', GitHub.push('main')) { it.drifted() }
        assert workspace.failed
        assert workspace.log.contains(' conforms to spymodel.yml: ')
        assert workspace.log.contains('[ERROR] member.missing ')
        assert 'member.missing' in Reports.ids(workspace)
    }

    /** What is all right in itself does not get to a place that it is not for. */
    private void unfit() {
        Workspace workspace = build(GitHub, 'unfit', GitHub.push('main')) {
            it.write('production.env', page.file('production.env').replace('8080', 'eighty'))
            it
        }
        assert workspace.failed
        assert workspace.log.contains(' conforms to spymodel.yml and com.acme:billing-plugin:2.0.0: ')
        assert workspace.log.contains('HTTP_PORT')
        assert 'deployment.mismatch' in Reports.ids(workspace)
    }

    private Workspace build(Class platform, String name, Map<String, String> variables, Closure<Workspace> change) {
        Workspace workspace = change(new Workspace(tools, page, "$platform.simpleName-$name", variables, false))
        platform.run(page.file(platform.FILE), workspace)
        workspace
    }
}
