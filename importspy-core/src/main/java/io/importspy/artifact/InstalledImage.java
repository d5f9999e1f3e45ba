package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A JDK on disk, through the {@code jrt} file system that it brings along. */
final class InstalledImage implements JdkImage {
    private final FileSystem modules;
    private final Map<String, List<Path>> packages = new ConcurrentHashMap<>();

    private InstalledImage(FileSystem modules) {
        this.modules = modules;
    }

    static InstalledImage open(Path home) {
        if (!Files.isRegularFile(home.resolve("lib/modules"))) {
            throw noJdk(home, "no file lib/modules");
        }
        try {
            Map<String, String> environment = Map.of("java.home", home.toString());
            return new InstalledImage(FileSystems.newFileSystem(URI.create("jrt:/"), environment));
        } catch (IOException | RuntimeException e) {
            UndecidableException noJdk = noJdk(home, "a file lib/modules that this JVM does not read");
            noJdk.initCause(e);
            throw noJdk;
        }
    }

    private static UndecidableException noJdk(Path home, String found) {
        return new UndecidableException(
                Reason.ARTIFACT_UNREADABLE,
                home.toString(),
                "the home of a JDK or jlink image of Java 9 or newer",
                found,
                "correct the path");
    }

    @Override
    public Optional<ClassFile> find(String packageName, String internalName) {
        for (Path module : packages.computeIfAbsent(packageName, this::modulesWith)) {
            Path file = module.resolve(internalName + ".class");
            if (Files.exists(file)) {
                return Optional.of(read(file, internalName));
            }
        }
        return Optional.empty();
    }

    /** Several modules may have a package, since {@code java.awt.datatransfer} implies {@code java.awt} here. */
    private List<Path> modulesWith(String packageName) {
        Path links = modules.getPath("/packages", packageName);
        if (!Files.exists(links)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(links)) {
            return names.map(name ->
                            modules.getPath("/modules", name.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(links.toUri().toString(), e);
        }
    }

    private static ClassFile read(Path file, String internalName) {
        String where = file.toUri().toString();
        try {
            return new ClassFile(where, internalName, Files.readAllBytes(file));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(where, e);
        }
    }

    @Override
    public void close() {
        try {
            modules.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
