// docs/ci.md is run as it stands there, with the classes in recipes/, one for each platform.
def shell = new GroovyShell(this.class.classLoader)
shell.classLoader.addClasspath(new File(basedir, 'recipes').path)
shell.loader.loadClass('Proof').getConstructor(File).newInstance(basedir).run()
