/** TeamCity, a build step "Command Line"; its reports are taken by a feature of the build, which the page names. */
class TeamCity {

    static final FILE = 'teamcity'
    private static final REPORTS = 'target/importspy/**/TEST-importspy.xml'

    static Map<String, String> push(String branch) {
        [TEAMCITY_VERSION: '2026.1', branch: branch == 'main' ? '<default>' : branch]
    }

    static Map<String, String> change() {
        [TEAMCITY_VERSION: '2026.1', branch: 'pull/7']
    }

    static Map<String, String> tag() {
        [TEAMCITY_VERSION: '2026.1', branch: 'refs/tags/v2.1.0']
    }

    static void run(String text, Workspace workspace) {
        String script = text.replace('%teamcity.build.branch%', workspace.variables.branch)
        assert !(script =~ /%\S+%/)
        workspace.run(['sh'], script)
        workspace.keep('junit', REPORTS)
    }

    /** Among the inspections of the build. */
    static void shows(String id, Workspace workspace) {
        assert workspace.log =~ /(?m)^##teamcity\[inspectionType id='$id' name='$id' description='$id' category='ImportSpy']$/
        assert workspace.log =~ /(?m)^##teamcity\[inspection typeId='$id' message='[^']*' file='src\/main\/java\/\S+' line='\d+' SEVERITY='ERROR']$/
    }
}
