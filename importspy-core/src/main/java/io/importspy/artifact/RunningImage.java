package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.classfile.ClassFile;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JDK that this code runs on, through the module readers of the boot layer: of all ways to its classes they are the
 * quickest both at the first class and after a thousand, since the JVM has done the rest at its own start.
 */
final class RunningImage implements JdkImage {
    private final Map<String, Optional<ModuleReader>> readers = new ConcurrentHashMap<>();

    @Override
    public Optional<ClassFile> find(String packageName, String internalName) {
        Optional<ModuleReader> reader = readers.computeIfAbsent(packageName, RunningImage::reader);
        return reader.flatMap(found -> read(found, internalName));
    }

    private static Optional<ModuleReader> reader(String packageName) {
        Configuration booted = ModuleLayer.boot().configuration();
        return booted.modules().stream()
                .map(ResolvedModule::reference)
                .filter(module ->
                        isOfTheJdk(module) && module.descriptor().packages().contains(packageName))
                .findFirst()
                .or(() -> dormant(packageName))
                .map(RunningImage::open);
    }

    /** Modules that nobody asked for when the JVM started, such as incubating ones; looked through only for their names. */
    private static Optional<ModuleReference> dormant(String packageName) {
        Collection<ModuleReference> all =
                packageName.startsWith("jdk.") ? ModuleFinder.ofSystem().findAll() : List.of();
        return all.stream()
                .filter(module -> module.descriptor().packages().contains(packageName))
                .findFirst();
    }

    private static boolean isOfTheJdk(ModuleReference module) {
        return module.location().filter(uri -> "jrt".equals(uri.getScheme())).isPresent();
    }

    private static ModuleReader open(ModuleReference module) {
        try {
            return module.open();
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(module.toString(), e);
        }
    }

    private static Optional<ClassFile> read(ModuleReader reader, String internalName) {
        String where = "jrt:/" + internalName + ".class";
        try {
            return reader.read(internalName + ".class").map(content -> {
                try {
                    return new ClassFile(where, internalName, copy(content));
                } finally {
                    reader.release(content);
                }
            });
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(where, e);
        }
    }

    private static byte[] copy(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    @Override
    public void close() {
        // Readers of the running image hold nothing.
    }
}
