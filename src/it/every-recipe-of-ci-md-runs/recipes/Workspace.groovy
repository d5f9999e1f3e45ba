import org.apache.maven.shared.utils.io.DirectoryScanner

/** A checkout of the project on a platform: its folder, its variables, its log, and what the recipe hands over to the platform. */
class Workspace {

    final File folder
    final Map<String, String> variables
    final StringBuilder log = new StringBuilder()
    /** Kind of report, and the pattern that names it. */
    final List<List<String>> kept = []
    private final Tools tools
    boolean failed

    Workspace(Tools tools, Page page, String name, Map<String, String> variables, boolean dry) {
        this.tools = tools
        folder = new File(tools.basedir, "target/runs/$name")
        this.variables = [
            PATH: [tools.mavenIn(new File(folder.parentFile, dry ? '.dry' : '.bin'), dry), "$tools.javaHome/bin", '/usr/bin', '/bin'].join(':'),
            JAVA_HOME: tools.javaHome.path,
            HOME: System.getProperty('user.home'),
            MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
            CI: 'true'
        ] + variables
        new File(folder, '.git').mkdirs()
        ['spymodel.yml', 'production.env'].each { write(it, page.file(it)) }
        write('src/main/java/com/acme/billing/BillingPlugin.java', source())
        write('pom.xml', pom(page))
    }

    /** The POM of the last release, one version on and with the plugin as the page has it. */
    private String pom(Page page) {
        String parent = folder.toPath().relativize(new File(tools.basedir, '../parent/pom.xml').toPath().normalize())
        new File(tools.basedir, 'pom.xml').getText('UTF-8')
                .replace('../parent/pom.xml', parent)
                .replace('<version>2.0.0</version>', '<version>2.1.0</version>')
                .replaceFirst(/(?s)<!-- Here .*? -->/, java.util.regex.Matcher.quoteReplacement(page.file('pom.xml')))
    }

    private String source() {
        new File(tools.basedir, 'src/main/java/com/acme/billing/BillingPlugin.java').getText('UTF-8')
    }

    void write(String name, String text) {
        File file = new File(folder, name)
        file.parentFile.mkdirs()
        file.setText(text, 'UTF-8')
    }

    /** A change that the contract does not allow. */
    Workspace violated() {
        change('public boolean execute', 'public void execute', 'return !invoice.isBlank();', 'invoice.isBlank();')
    }

    /** A change that the contract does not mind, and a client of the last release does. */
    Workspace drifted() {
        change('public String id()', 'public String name()', '', '')
    }

    private Workspace change(String before, String after, String body, String changed) {
        String text = source()
        assert text.contains(before) && text.contains(body)
        write('src/main/java/com/acme/billing/BillingPlugin.java', text.replace(before, after).replace(body, changed))
        this
    }

    /** Runs a step, and remembers whether it failed. */
    void run(List<String> shell, String script) {
        failed |= new Shell(folder, variables, log).run(shell, script) != 0
    }

    void keep(String kind, String pattern) {
        kept << [kind, pattern]
    }

    /** What a pattern of Ant names; a folder stands for all that is in it. */
    List<File> files(String pattern) {
        files(folder, pattern)
    }

    static List<File> files(File folder, String pattern) {
        String name = new File(folder, pattern).directory ? "$pattern/**" : pattern
        def scanner = new DirectoryScanner(basedir: folder, includes: [name] as String[])
        scanner.scan()
        scanner.includedFiles.collect { new File(folder, it) }
    }
}
