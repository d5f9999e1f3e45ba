package io.importspy.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types in the exported packages of modules of the running JDK. */
final class JavaBase {

    private JavaBase() {}

    /** The internal names of all types, nested and local ones included, that a module exports to everybody. */
    static List<String> exported(String module) {
        ModuleDescriptor descriptor =
                ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor();
        Set<String> packages = descriptor.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source().replace('.', '/'))
                .collect(Collectors.toSet());
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('/')))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class that the JVM has for a name, not initialised. */
    static Class<?> load(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
