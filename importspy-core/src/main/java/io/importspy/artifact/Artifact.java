package io.importspy.artifact;

import io.importspy.archive.ArchiveDigest;
import io.importspy.archive.ArchiveErrors;
import io.importspy.archive.Container;
import io.importspy.archive.DirectoryTree;
import io.importspy.archive.Entry;
import io.importspy.archive.HeldBytes;
import io.importspy.archive.HeldTree;
import io.importspy.archive.Lazy;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.archive.ZipArchive;
import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.jar.Manifest;

/**
 * An artifact to be judged, opened: an archive, with all that the loaders of the field find in one, or a directory of classes.
 *
 * <p>Thread-safe. Nothing is opened that is not asked for.
 */
public final class Artifact implements ClassSource, Closeable {
    private final Path path;
    private final Runtime.Version view;
    private final Container container;
    private final Lazy<Layout> layout;
    private final Lazy<List<ClassRoot>> roots;
    private final Lazy<NavigableSet<String>> classNames;
    private final Lazy<NavigableSet<String>> entryNames;
    private final Lazy<List<ClassVariant>> variants;
    private final Lazy<List<Library>> libraries;

    private Artifact(Path path, Runtime.Version view, Container container) {
        this.path = path;
        this.view = view;
        this.container = container;
        this.layout = new Lazy<>(() -> Layout.of(container));
        this.roots = new Lazy<>(() -> ClassRoot.in(container, layout.get().folders(), view));
        this.classNames = new Lazy<>(this::namesOfClasses);
        this.entryNames = new Lazy<>(() -> Collections.unmodifiableNavigableSet(names(container)));
        this.variants = new Lazy<>(() -> Variants.of(container, roots.get()));
        this.libraries = new Lazy<>(() -> Library.in(
                container, layout.get().libraries(), view, layout.get().isLaunched()));
    }

    private static NavigableSet<String> names(Container container) {
        NavigableSet<String> names = new TreeSet<>();
        container.names(names::add);
        return names;
    }

    /**
     * Opens an artifact.
     *
     * @param path a file or directory
     * @param view the Java release whose view of a multi-release jar counts
     * @return the artifact, to be closed
     * @throws UndecidableException if it is missing or unreadable
     */
    public static Artifact open(Path path, Runtime.Version view) {
        return new Artifact(path, view, Files.isDirectory(path) ? new DirectoryTree(path) : ZipArchive.open(path));
    }

    /**
     * Reads an archive into memory, once. It can be read even when it is closed, and only the libraries within it cannot.
     *
     * @param path a file
     * @param limit the largest acceptable size in bytes
     * @param view the Java release whose view of a multi-release jar counts
     * @return the artifact
     * @throws UndecidableException if it is missing, unreadable or too large
     */
    public static Artifact held(Path path, int limit, Runtime.Version view) {
        return new Artifact(path, view, ZipArchive.open(path.toString(), HeldBytes.of(path, limit)));
    }

    /**
     * Opens a copy of an artifact that nobody else can change, so that all that is read of it, and its digest, come from the same bytes.
     *
     * @param path a file or directory
     * @param view the Java release whose view of a multi-release jar counts
     * @return the artifact, to be closed
     * @throws UndecidableException if it is missing or unreadable
     */
    public static Artifact copyOf(Path path, Runtime.Version view) {
        Container copy = Files.isDirectory(path) ? new HeldTree(new DirectoryTree(path)) : ZipArchive.copyOf(path);
        return new Artifact(path, view, copy);
    }

    /**
     * The artifact's file name.
     *
     * @return the last segment of its path
     */
    public String fileName() {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    /**
     * Whether it is a directory of classes, and no archive.
     *
     * @return true if it is
     */
    public boolean isDirectory() {
        return container.bytes().isEmpty();
    }

    /**
     * {@inheritDoc}
     *
     * @throws UndecidableException also if it is in several folders of classes, and is not the same there: who loads the artifact decides
     *     which of them counts
     */
    @Override
    public Optional<ClassFile> find(String internalName) {
        Optional<ClassFile> found = Optional.empty();
        for (ClassRoot root : roots.get()) {
            Optional<ClassFile> other = root.find(internalName);
            if (found.isPresent()
                    && other.isPresent()
                    && !Arrays.equals(found.get().bytes(), other.get().bytes())) {
                throw ArchiveErrors.ambiguous(
                        found.get().where(),
                        "another class file of that class: " + other.get().where());
            }
            found = found.isPresent() ? found : other;
        }
        return found;
    }

    /**
     * The artifact's own classes, without those of its nested libraries and of Spring Boot's launcher, and without opening any of them.
     *
     * @return sorted internal names, as {@code com/acme/Outer$Inner}; {@code module-info} and {@code package-info} included
     */
    public NavigableSet<String> classNames() {
        return classNames.get();
    }

    /**
     * Whether a class file is one of Spring Boot's launcher, which is no more the artifact's own code than the libraries within are.
     *
     * @param variant a class file of this artifact
     * @return true if there is an application around the launcher, and this is byte for byte what Spring has published
     * @throws UndecidableException if it cannot be read
     */
    public boolean isLauncher(ClassVariant variant) {
        return variant.entryName().startsWith(Layout.LAUNCHER)
                && layout.get().isNested()
                && LauncherClasses.isOne(variant.read());
    }

    private NavigableSet<String> namesOfClasses() {
        boolean isAround = layout.get().isNested();
        NavigableSet<String> names = new TreeSet<>();
        for (ClassVariant variant : variants()) {
            boolean isLaunchers = isAround && variant.entryName().startsWith(Layout.LAUNCHER);
            if (variant.isFor(view.feature()) && !isLaunchers) {
                names.add(variant.internalName());
            }
        }
        return Collections.unmodifiableNavigableSet(names);
    }

    /**
     * The artifact's own class files, those for later Java releases in a multi-release jar among them; none of them opened yet. What
     * no release sees is not among them, nor are the classes of nested libraries.
     *
     * @return sorted by name, then by release; {@code module-info} and {@code package-info} included
     * @throws UndecidableException if the manifest, which says what sort of jar it is, cannot be read
     */
    public List<ClassVariant> variants() {
        return variants.get();
    }

    /**
     * All entries but directories, by the names that the archive has them under.
     *
     * @return raw names, sorted
     */
    public NavigableSet<String> entryNames() {
        return entryNames.get();
    }

    /**
     * The entries of an archive within.
     *
     * @param name the raw name of the archive's entry
     * @return raw names, sorted
     * @throws UndecidableException if it is no archive, or its entry reads two ways
     */
    public NavigableSet<String> entryNames(String name) {
        try (ZipArchive nested = container.nested(name)) {
            return names(nested);
        }
    }

    /**
     * Entries that the archive has more than once.
     *
     * @return raw names, sorted
     */
    public NavigableSet<String> duplicates() {
        NavigableSet<String> all = new TreeSet<>();
        NavigableSet<String> duplicates = new TreeSet<>();
        container.names(name -> {
            if (!all.add(name)) {
                duplicates.add(name);
            }
        });
        return duplicates;
    }

    /**
     * The place of an entry for messages.
     *
     * @param name its raw name
     * @return as in {@code app.jar!/META-INF/LICENSE}; in a directory the name itself
     */
    public String where(String name) {
        return isDirectory() ? name : fileName() + "!/" + name;
    }

    /**
     * The folders of the artifact's own classes, in the order in which they are looked through.
     *
     * @return their names with a slash at the end; nothing for the top, which is the last
     */
    public List<String> classFolders() {
        return layout.get().folders();
    }

    /**
     * Looks up an entry by its raw name.
     *
     * @param name the name, as in {@code META-INF/services/java.sql.Driver}
     * @return the entry, not read yet, or empty
     * @throws UndecidableException if the entry reads two ways
     */
    public Optional<Entry> entry(String name) {
        return container.find(name);
    }

    /**
     * The main section of the manifest.
     *
     * @return the attributes, by names whose case does not matter, or empty if there is no manifest
     * @throws UndecidableException if the manifest is malformed or too large
     */
    public Optional<SortedMap<String, String>> manifest() {
        Optional<Entry> manifest = container.manifest();
        return manifest.isEmpty() ? Optional.empty() : Optional.of(Manifests.main(manifest.get()));
    }

    /**
     * The manifest as a file.
     *
     * @return the entry, whatever the case of its name, or empty
     * @throws UndecidableException if there are two
     */
    public Optional<Entry> manifestEntry() {
        return container.manifest();
    }

    /**
     * The manifest with all of its sections.
     *
     * @return the manifest, or empty if there is none
     * @throws UndecidableException if it is malformed or too large
     */
    public Optional<Manifest> wholeManifest() {
        return container.manifest().map(Manifests::whole);
    }

    /**
     * Looks up a class file or another file beside the artifact's classes, as the Java release whose view counts sees it.
     *
     * @param name the name, as in {@code com/acme/Foo.class}
     * @return the entry, not read yet, or empty
     * @throws UndecidableException if the entry reads two ways
     */
    public Optional<Entry> resource(String name) {
        for (ClassRoot root : roots.get()) {
            Optional<Entry> found = root.resource(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The digest of the whole archive, read from where its entries are read.
     *
     * @param algorithm as the Java platform calls it, such as {@code SHA-256}
     * @return the digest in lower-case hexadecimal digits; empty for a directory
     * @throws UndecidableException if the archive cannot be read
     */
    public Optional<String> digest(String algorithm) {
        return container.bytes().map(bytes -> ArchiveDigest.of(path.toString(), bytes, algorithm));
    }

    /**
     * How many bytes of the file stand in front of the archive, behind it, between its entries or in its directories, where only those
     * look who do not read it by its central directory.
     *
     * @return the number of bytes; 0 for a directory
     * @throws UndecidableException if an entry reads two ways
     */
    public long strayBytes() {
        return container.strayBytes();
    }

    /**
     * Makes sure that there is something to look at.
     *
     * @throws UndecidableException with {@link Reason#ARTIFACT_EMPTY} if the artifact has no class of its own
     */
    public void requireClasses() {
        if (classNames().isEmpty()) {
            throw new UndecidableException(
                    Reason.ARTIFACT_EMPTY,
                    path.toString(),
                    "at least one class",
                    "none",
                    "compile first, or correct the path");
        }
    }

    @Override
    public void close() {
        for (Library library : libraries.made().orElse(List.of())) {
            library.close();
        }
        container.close();
    }

    /**
     * Where class loaders look for the artifact's resources: beside its own classes first, then in the libraries within.
     *
     * @return the places, none of the libraries opened yet
     */
    public List<ResourceRoot> resourceRoots() {
        List<ResourceRoot> roots = new ArrayList<>();
        for (String folder : classFolders()) {
            roots.add(new ResourceRoot(where(folder), folder, () -> container));
        }
        for (Library library : libraries()) {
            roots.add(new ResourceRoot(where(library.name() + "!/"), "", library::container));
        }
        return roots;
    }

    /**
     * The archives within that are on the class path.
     *
     * @return the names of their entries
     */
    public List<String> libraryNames() {
        return libraries().stream().map(Library::name).toList();
    }

    /**
     * What is outside of the artifact, and the artifact has loaded with it.
     *
     * @return as the manifest, an index and Spring Boot's launcher name it
     * @throws UndecidableException if one of these cannot be read
     */
    public List<Neighbour> neighbours() {
        return isDirectory()
                ? List.of()
                : Neighbour.of(fileName(), container, layout.get().path());
    }

    /** The Java release whose view counts. */
    Runtime.Version view() {
        return view;
    }

    /** Whether Spring Boot's launcher is in it. */
    boolean isLaunched() {
        return layout.get().isLaunched();
    }

    /** The archives within, each opened when it is first asked. */
    List<Library> libraries() {
        return libraries.get();
    }
}
