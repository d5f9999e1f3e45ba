package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.Lazy;
import io.importspy.archive.ZipArchive;
import io.importspy.classfile.ClassFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The root of a tree of classes: an archive or directory, or a directory within, as one Java release sees it. */
final class ClassRoot {
    static final String SUFFIX = ".class";

    private final Container container;
    private final String folder;
    private final Supplier<Releases> releases;
    private final BooleanSupplier isMultiRelease;

    private ClassRoot(Container container, String folder, Supplier<Releases> releases, BooleanSupplier isMultiRelease) {
        this.container = container;
        this.folder = folder;
        this.releases = releases;
        this.isMultiRelease = isMultiRelease;
    }

    /** The root of an archive, which may be a multi-release one. */
    static ClassRoot of(ZipArchive archive, Runtime.Version view) {
        return in(archive, "", view, false);
    }

    /** The root of an archive that Spring Boot's launchers load. */
    static ClassRoot launched(ZipArchive archive, Runtime.Version view) {
        return in(archive, "", view, true);
    }

    /** A directory: multi-release is a property of archives alone, and of their folders if that is what the archive's manifest says. */
    static ClassRoot in(Container container, String folder, Runtime.Version view) {
        return in(container, folder, view, false);
    }

    private static ClassRoot in(Container container, String folder, Runtime.Version view, boolean isLaunched) {
        return container instanceof ZipArchive archive
                ? new ClassRoot(
                        container,
                        folder,
                        new Lazy<>(() -> Releases.of(archive, folder, view, isLaunched)),
                        () -> Releases.areIn(archive, folder, isLaunched))
                : new ClassRoot(container, folder, () -> Releases.NONE, () -> false);
    }

    /** Several directories. */
    static List<ClassRoot> in(Container container, List<String> folders, Runtime.Version view) {
        List<ClassRoot> roots = new ArrayList<>();
        for (String folder : folders) {
            roots.add(in(container, folder, view));
        }
        return roots;
    }

    Container container() {
        return container;
    }

    /** Its name with a trailing slash; nothing for the top. */
    String folder() {
        return folder;
    }

    boolean isMultiRelease() {
        return isMultiRelease.getAsBoolean();
    }

    Optional<ClassFile> find(String internalName) {
        return resource(internalName + SUFFIX).map(entry -> {
            byte[] bytes = entry.bytes(ClassFile.LIMIT);
            Optional<Entry> other =
                    folder.isEmpty() ? Optional.empty() : container.find(folder + internalName + SUFFIX);
            if (other.isPresent() && !Arrays.equals(other.get().bytes(ClassFile.LIMIT), bytes)) {
                throw ArchiveErrors.ambiguous(
                        entry.where(), "another class file for those who look for no releases here");
            }
            return new ClassFile(entry.where(), internalName, bytes);
        });
    }

    /** Looks up any file in this view. */
    Optional<Entry> resource(String name) {
        return releases.get().find(container, folder, name);
    }

    /** Reads the class file that an entry is said to be. */
    ClassFile read(String entryName, String internalName) {
        Entry entry = container.find(entryName).orElseThrow(() -> ArchiveErrors.unreadable(entryName, "no such entry"));
        return new ClassFile(entry.where(), internalName, entry.bytes(ClassFile.LIMIT));
    }
}
