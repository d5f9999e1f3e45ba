// The runtime that goes into the image, linked anew for each build.
def said = new StringWriter()
def out = new PrintWriter(said)
def code = java.util.spi.ToolProvider.findFirst('jlink').get().run(out, out,
        '--add-modules', 'java.base',
        '--release-info', 'add:OS_NAME=Linux:OS_ARCH=aarch64',
        '--output', new File(basedir, 'runtime').path)
assert code == 0 : said
