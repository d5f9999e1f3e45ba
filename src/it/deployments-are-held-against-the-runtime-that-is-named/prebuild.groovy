// The runtime that is shipped: linked before each build, as a delivery pipeline does it.
def said = new StringWriter()
def out = new PrintWriter(said)
def code = java.util.spi.ToolProvider.findFirst('jlink').get().run(out, out,
        '--add-modules', 'java.base,java.sql',
        '--release-info', 'add:OS_NAME=Linux:OS_ARCH=aarch64',
        '--output', new File(basedir, 'runtime').path)
assert code == 0 : said
