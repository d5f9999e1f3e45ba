package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.classfile.ClassFile;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
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
        return reader.isEmpty() ? Optional.empty() : read(reader.get(), internalName);
    }

    private static Optional<ModuleReader> reader(String packageName) {
        for (ResolvedModule resolved : ModuleLayer.boot().configuration().modules()) {
            ModuleReference module = resolved.reference();
            if (isOfTheJdk(module) && module.descriptor().packages().contains(packageName)) {
                return Optional.of(open(module));
            }
        }
        return dormant(packageName);
    }

    /** Modules that nobody asked for when the JVM started, such as incubating ones; looked through only for their names. */
    private static Optional<ModuleReader> dormant(String packageName) {
        Collection<ModuleReference> all =
                packageName.startsWith("jdk.") ? ModuleFinder.ofSystem().findAll() : List.of();
        for (ModuleReference module : all) {
            if (module.descriptor().packages().contains(packageName)) {
                return Optional.of(open(module));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheJdk(ModuleReference module) {
        Optional<URI> location = module.location();
        return location.isPresent() && "jrt".equals(location.get().getScheme());
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
            Optional<ByteBuffer> content = reader.read(internalName + ".class");
            if (content.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new ClassFile(where, internalName, copy(content.get())));
            } finally {
                reader.release(content.get());
            }
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
