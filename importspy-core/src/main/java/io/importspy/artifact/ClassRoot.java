package io.importspy.artifact;

import io.importspy.archive.ArchiveErrors;
import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.Lazy;
import io.importspy.archive.ZipArchive;
import io.importspy.classfile.ClassFile;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The root of a tree of classes: an archive or directory, or a directory within, as one Java release sees it. */
final class ClassRoot {
    private static final String SUFFIX = ".class";

    private final Container container;
    private final String prefix;
    private final Supplier<Releases> releases;
    private final BooleanSupplier isMultiRelease;

    private ClassRoot(Container container, String prefix, Supplier<Releases> releases, BooleanSupplier isMultiRelease) {
        this.container = container;
        this.prefix = prefix;
        this.releases = releases;
        this.isMultiRelease = isMultiRelease;
    }

    /** The root of an archive, which may be a multi-release one. */
    static ClassRoot of(ZipArchive archive, Runtime.Version view) {
        return new ClassRoot(archive, "", new Lazy<>(() -> Releases.of(archive, view)), () -> Releases.areIn(archive));
    }

    /** A directory: multi-release is a property of archives alone. */
    static ClassRoot within(Container container, String prefix) {
        return new ClassRoot(container, prefix, () -> Releases.NONE, () -> false);
    }

    Container container() {
        return container;
    }

    Optional<ClassFile> find(String internalName) {
        Optional<Entry> found = resource(internalName + SUFFIX);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = found.get();
        return Optional.of(new ClassFile(entry.where(), internalName, read(entry, internalName)));
    }

    /** Looks up any file in this view. */
    Optional<Entry> resource(String name) {
        return releases.get().find(container, prefix + name);
    }

    /** Reads the class file that an entry is said to be. */
    ClassFile read(String entryName, String internalName) {
        Entry entry = container.find(entryName).orElseThrow(() -> ArchiveErrors.unreadable(entryName, "no such entry"));
        return new ClassFile(entry.where(), internalName, read(entry, internalName));
    }

    /** Whoever takes the archive for a plain jar would load the class at its top. */
    private byte[] read(Entry entry, String internalName) {
        if (!prefix.isEmpty() && container.find(internalName + SUFFIX).isPresent()) {
            throw ArchiveErrors.ambiguous(entry.where(), "the class at the top of the archive as well");
        }
        return entry.bytes(ClassFile.LIMIT);
    }

    /** The internal names of all classes, sorted. */
    NavigableSet<String> classNames() {
        NavigableSet<String> names = new TreeSet<>();
        container.names(name -> {
            if (name.endsWith(SUFFIX) && name.startsWith(prefix)) {
                releases.get().visible(name.substring(prefix.length())).ifPresent(visible -> {
                    names.add(visible.substring(0, visible.length() - SUFFIX.length()));
                });
            }
        });
        return names;
    }

    /** All class files that some Java release sees, sorted by name and release. */
    List<ClassVariant> variants() {
        Variants variants = new Variants(this);
        container.names(name -> {
            if (name.endsWith(SUFFIX) && name.startsWith(prefix)) {
                variants.add(name, name.substring(prefix.length(), name.length() - SUFFIX.length()));
            }
        });
        return variants.all(isMultiRelease.getAsBoolean());
    }
}
