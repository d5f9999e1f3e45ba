/** What a platform has at hand: the Maven and the Java of this proof, the local repository with the plugin in it, the command line. */
class Tools {

    final File basedir
    final String version
    final File cli
    final File javaHome
    final File mavenHome
    final File repository

    Tools(File basedir) {
        this.basedir = basedir
        repository = new File(basedir, '../../it-repo').canonicalFile
        def jars = new File(basedir, '../../../../importspy-core/target').listFiles().findAll { it.name.endsWith('-cli.jar') }
        assert jars.size() == 1
        cli = jars[0].canonicalFile
        version = cli.name - 'importspy-core-' - '-cli.jar'
        String log = new File(basedir, 'build.log').getText('UTF-8')
        mavenHome = new File((log =~ /(?m)^Maven home: (.*)$/)[0][1].trim())
        javaHome = new File((log =~ /(?m)^Java version: .*runtime: (.*)$/)[0][1].trim())
    }

    /** A folder with `mvn` in it, for the front of a PATH: this Maven, or one that only writes down what it was asked for. */
    File mavenIn(File folder, boolean dry) {
        File settings = new File(basedir, '../interpolated-settings.xml').canonicalFile
        File script = new File(folder, 'mvn')
        folder.mkdirs()
        script.text = dry
                ? '#!/bin/sh\necho "$@"\n'
                : "#!/bin/sh\nexec '$mavenHome/bin/mvn' -s '$settings' '-Dmaven.repo.local=$repository' \"\$@\"\n"
        script.executable = true
        folder
    }

    /** The last release, where Maven looks for it. */
    void release(String group, String artifact, String number) {
        File home = new File(repository, "${group.replace('.', '/')}/$artifact")
        File folder = new File(home, number)
        folder.mkdirs()
        new File(folder, "$artifact-${number}.jar").bytes = new File(basedir, "target/$artifact-${number}.jar").bytes
        new File(folder, "$artifact-${number}.pom").text = """<project><modelVersion>4.0.0</modelVersion>
            <groupId>$group</groupId><artifactId>$artifact</artifactId><version>$number</version></project>"""
        new File(home, 'maven-metadata-local.xml').text = """<metadata><groupId>$group</groupId><artifactId>$artifact</artifactId>
            <versioning><versions><version>$number</version></versions></versioning></metadata>"""
    }
}
