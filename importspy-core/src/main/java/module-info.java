/** The contract, the observers, the checks and the reports of ImportSpy; it knows nothing of Maven. */
module io.importspy.core {
    requires com.google.gson;
    requires java.xml;
    requires org.objectweb.asm;
    requires org.yaml.snakeyaml;
    requires static info.picocli;
    requires static org.jspecify;

    exports io.importspy;
    exports io.importspy.report;
    exports io.importspy.verdict;
}
