// The JDK of the toolchain: the second one if there is one, else the one that runs the outer build.
def home = new File(System.getProperty('second.jdk') ?: System.getProperty('java.home'))
def release = new Properties()
new File(home, 'release').withInputStream { release.load(it) }
def feature = release.JAVA_VERSION.replaceAll('"', '').tokenize('.')[0]

new File(basedir, 'toolchains.xml').write """\
<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>${feature}</version>
    </provides>
    <configuration>
      <jdkHome>${home.path}</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
"""
new File(basedir, 'spymodel.yml').write """\
deployments:
  - name: selected
    java: ${feature}
    variables: {APP_MODE: production}
"""
