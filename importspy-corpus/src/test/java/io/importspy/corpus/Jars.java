package io.importspy.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Puts classes into an archive, since japicmp reads no directories. */
final class Jars {

    private Jars() {}

    static Path of(Path classes, Path jar) throws IOException {
        try (Stream<Path> tree = Files.walk(classes);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            for (Path entry : files) {
                out.putNextEntry(new JarEntry(classes.relativize(entry).toString()));
                out.write(Files.readAllBytes(entry));
                out.closeEntry();
            }
        }
        return jar;
    }
}
