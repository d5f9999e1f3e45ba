package io.importspy.declaration;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The oracle: what javac makes of source texts, without writing class files. */
final class Javac {

    private final JavacTask task;
    private final Map<String, String> errors = new TreeMap<>();

    private Javac(JavacTask task) {
        this.task = task;
    }

    /**
     * Analyses some compilation units together.
     *
     * @param units texts by path, such as {@code com/acme/Box.java}
     */
    static Javac analyse(Map<String, String> units) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = units.entrySet().stream()
                .map(unit -> new Source(unit.getKey(), unit.getValue()))
                .toList();
        // Attribution goes on where parsing failed elsewhere, and no error is one too many.
        List<String> options = List.of(
                "-proc:none", "-Xmaxerrs", "100000", "--should-stop=ifError=FLOW", "-XDshould-stop.ifError=FLOW");
        Javac javac = new Javac((JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, sources));
        try {
            javac.task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                javac.errors.putIfAbsent(path(diagnostic.getSource()), diagnostic.getMessage(null));
            }
        }
        return javac;
    }

    /** The first error of each unit that has one, by the unit's path. */
    Map<String, String> errors() {
        return new HashMap<>(errors);
    }

    /** What was compiled, and what it refers to. */
    Elements elements() {
        return task.getElements();
    }

    private static String path(JavaFileObject source) {
        return source == null ? "" : source.toUri().getPath().substring(1);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
