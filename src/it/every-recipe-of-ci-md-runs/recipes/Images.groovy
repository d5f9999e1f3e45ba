import org.yaml.snakeyaml.Yaml

/** Where no Maven is: the build of an image, an init container, a plain shell. The folders of an image lie in one of this machine. */
class Images {

    private static final WRONG = [HTTP_PORT: 'eighty']
    private static final VIOLATED = 1
    private static final NO_SENSE = 2

    private final Tools tools
    private final Page page
    /** A checkout that has been built, with the command line beside it. */
    private final File context

    Images(Tools tools, Page page) {
        this.tools = tools
        this.page = page
        context = new File(tools.basedir, 'target/runs/GitHub-main')
        new File(context, tools.cli.name).bytes = tools.cli.bytes
    }

    void run() {
        File image = build('image', [:], 0)
        assert build('refused', WRONG, VIOLATED).list().toList().contains('gate')
        pod(image)
        manifest()
        shell()
    }

    /** As the engine does, up to the end of the stage that checks. The next one copies what only a success leaves there. */
    private File build(String name, Map<String, String> instead, int expected) {
        File image = new File(tools.basedir, "target/runs/$name")
        List<String> lines = page.file('Dockerfile').readLines().findAll()
        assert lines.every { it ==~ /(FROM|ENV|COPY|RUN|ENTRYPOINT) .*/ }
        Map variables = texts(lines, 'ENV')*.tokenize()*.collectEntries { it.tokenize('=') }.sum()
        texts(lines, 'COPY').findAll { !it.startsWith('--from') }.each { copy(it.tokenize(), image) }
        assert start(image, variables + instead, texts(lines, 'RUN').first()) == expected
        String last = texts(lines, 'COPY').find { it.startsWith('--from=gate ') }.tokenize()[1]
        assert new File(image, last).exists() == (expected == 0)
        image
    }

    private static List<String> texts(List<String> lines, String instruction) {
        lines.findAll { it.startsWith("$instruction ") }*.substring(instruction.length() + 1)
    }

    private void copy(List<String> words, File image) {
        File target = new File(image, words.last())
        target.mkdirs()
        words.init().each {
            File source = new File(context, it)
            new File(target, source.name).bytes = source.bytes
        }
    }

    private int start(File image, Map<String, String> variables, String command) {
        Map<String, String> all = [PATH: path()] + variables.findAll { it.value != null }
        new Shell(image, all, new StringBuilder()).run(['sh', '-c', '. "$0"'], command.replaceAll(/(?<=\s)\/(?=app|gate)/, "$image/"))
    }

    /** The init container in the image, with the variables that its container is going to have. */
    private void pod(File image) {
        def (settings, pod) = new Yaml().loadAll(page.file('pod.yml')).toList()
        [settings, pod].each { Keys.known(it, 'apiVersion', 'kind', 'metadata', 'data', 'spec') }
        Keys.known(pod.spec, 'initContainers', 'containers')
        def gate = Keys.known(pod.spec.initContainers.first(), 'name', 'image', 'command', 'args', 'envFrom')
        assert gate.envFrom == pod.spec.containers.first().envFrom
        assert gate.envFrom == [[configMapRef: [name: settings.metadata.name]]]
        String command = (gate.command + gate.args).join(' ')
        assert start(image, settings.data, command) == 0
        assert start(image, settings.data + WRONG, command) == VIOLATED
        assert start(image, settings.data + [APP_MODE: null], command) == VIOLATED
    }

    /** The manifest as it is, and with a port that is none. */
    private void manifest() {
        assert applied('8080') == 0
        assert applied('eighty') == VIOLATED
    }

    private int applied(String port) {
        new File(context, 'pod.yml').text = page.file('pod.yml').replace('8080', port)
        new Shell(context, [PATH: path()], new StringBuilder()).run(['sh', '-e'], page.file('before-apply'))
    }

    private void shell() {
        File folder = new File(tools.basedir, 'target/runs/GitHub-feature-violated')
        assert gate(folder, [:]) == VIOLATED
        Workspace.files(folder, 'importspy/*').with { reports ->
            assert reports*.name.toSet() == ['importspy.sarif', 'TEST-importspy.xml', 'importspy.html', 'audit.jsonl'] as Set
            assert reports.collectMany { Reports.read('folder', it) }.toSet() == ['member.return-type'] as Set
        }
        assert gate(folder, [IMPORTSPY_MODE: 'relaxed']) == 0
        assert gate(folder, [IMPORTSPY_MODE: 'relax']) == NO_SENSE
        assert gate(context, [:]) == 0
    }

    private int gate(File folder, Map<String, String> variables) {
        Map<String, String> all = [PATH: path(), IMPORTSPY: tools.cli.path] + variables
        new Shell(folder, all, new StringBuilder()).run(['sh'], page.file('gate.sh'), ['target/billing-plugin-2.1.0.jar'])
    }

    private String path() {
        "$tools.javaHome/bin:/usr/bin:/bin"
    }
}
