package io.importspy.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/** A module on disk, as Maven sees it, with classes that javac has compiled. */
final class Workshop {

    /** The harness takes a module's folder from an annotation, so it is known before a test runs. */
    static final String FOLDER = "target/workshop";

    private final Path folder = Path.of(FOLDER).toAbsolutePath();
    private final MavenProject project = new MavenProject();

    /** An empty module. */
    Workshop() {
        sweep();
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setOutputDirectory(classes().toString());
        build.setFinalName("billing-2.1.0");
        project.setBuild(build);
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setGroupId("com.acme");
        project.setArtifactId("billing");
        project.setVersion("2.1.0");
        project.addCompileSourceRoot(folder.resolve("src/main/java").toString());
        DefaultArtifactHandler jar = new DefaultArtifactHandler("jar");
        project.setArtifact(new DefaultArtifact("com.acme", "billing", "2.1.0", "compile", "jar", "", jar));
    }

    MavenProject project() {
        return project;
    }

    Path folder() {
        return folder;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** A file of the module. */
    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code mvn compile} of one source file, without what Maven would remember of it. */
    void compile(String name, String source) {
        Path file = write("src/main/java/" + name, source);
        List<String> command = List.of("-d", classes().toString(), "-g", file.toString());
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("javac: " + result);
        }
    }

    /** {@code jar:jar} of all that is compiled, without what Maven would remember of it. */
    Path jar(String name) {
        Path jar = folder.resolve("target").resolve(name);
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new JarEntry(classes().relativize(file).toString()));
                Files.copy(file, entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private void sweep() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
