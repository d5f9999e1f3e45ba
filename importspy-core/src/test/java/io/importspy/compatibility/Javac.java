package io.importspy.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, kept warm: one file manager serves every compilation. */
final class Javac implements AutoCloseable {

    /** The language of Java 17. There, the option would change nothing but the time. */
    private static final List<String> RELEASE =
            Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17");

    private static final List<String> QUIET = List.of("-proc:none", "-Xlint:none");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    /** Compiles units into a directory, and answers the errors. What lies on the path is all that they see but the JDK. */
    List<String> compile(List<Unit> units, Path target, Collection<Path> path) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean modular = units.stream().anyMatch(Unit::isModule);
        try {
            Files.createDirectories(target);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, modular ? List.of() : path);
            files.setLocationFromPaths(StandardLocation.MODULE_PATH, modular ? path : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> options = new ArrayList<>(RELEASE);
        options.addAll(QUIET);
        boolean done =
                compiler.getTask(null, files, diagnostics, options, null, units).call();
        List<String> errors = errors(diagnostics);
        if (done != errors.isEmpty()) {
            throw new IllegalStateException("javac says " + done + " and reports " + errors);
        }
        return errors;
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(diagnostic.getMessage(null).replaceAll("\\s+", " "));
            }
        }
        return errors;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
