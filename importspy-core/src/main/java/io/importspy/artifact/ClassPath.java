package io.importspy.artifact;

import io.importspy.archive.DirectoryTree;
import io.importspy.archive.UndecidableException;
import io.importspy.archive.ZipArchive;
import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the supertypes of an artifact's classes are looked up: in the JDK, the artifact, the libraries within it, and
 * its class path, in this order, as the JVM delegates (a class of the JDK cannot be shadowed).
 *
 * <p>Entries are opened when a look-up first reaches them. Thread-safe. Closing it closes neither artifact nor JDK.
 */
public final class ClassPath implements ClassSource, Closeable {
    private final Artifact artifact;
    private final Jdk jdk;
    private final Map<Path, Library> entries = new LinkedHashMap<>();

    private ClassPath(Artifact artifact, List<Path> paths, Jdk jdk) {
        this.artifact = artifact;
        this.jdk = jdk;
        for (Path path : paths) {
            entries.put(path, new Library(path.toString(), () -> open(path, artifact.view())));
        }
    }

    private static ClassRoot open(Path path, Runtime.Version view) {
        // What does not exist is a directory without files until somebody asks for the gaps.
        return Files.isDirectory(path) || Files.notExists(path)
                ? ClassRoot.in(new DirectoryTree(path), "", view)
                : ClassRoot.of(ZipArchive.open(path), view);
    }

    /**
     * The class path of an artifact.
     *
     * @param artifact the artifact, whose view of multi-release jars counts for all
     * @param entries jars and directories; one that does not exist becomes one of the {@linkplain #gaps() gaps}
     * @param jdk the JDK
     * @return the class path, nothing of it opened yet
     */
    public static ClassPath of(Artifact artifact, List<Path> entries, Jdk jdk) {
        return new ClassPath(artifact, entries, jdk);
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        Optional<ClassFile> found = jdk.find(internalName);
        if (found.isEmpty()) {
            found = artifact.find(internalName);
        }
        return found.isEmpty() ? findBeside(internalName) : found;
    }

    /**
     * Whether a class is one of the JDK, which no class of that name can shadow.
     *
     * @param internalName the binary name in internal form; any text
     * @return true if the JDK has it
     */
    public boolean isOfJdk(String internalName) {
        return jdk.find(internalName).isPresent();
    }

    /**
     * Looks up a class that is neither in the JDK nor in the artifact's own classes.
     *
     * @param internalName the binary name in internal form; any text
     * @return the class file, or empty if no library has it
     * @throws UndecidableException as {@link #find}
     */
    public Optional<ClassFile> findBeside(String internalName) {
        Optional<ClassFile> found = first(artifact.libraries(), internalName);
        return found.isEmpty() ? first(entries.values(), internalName) : found;
    }

    private static Optional<ClassFile> first(Iterable<Library> libraries, String internalName) {
        for (Library library : libraries) {
            Optional<ClassFile> found = library.find(internalName);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> gaps() {
        return entries.keySet().stream()
                .filter(Files::notExists)
                .map(Path::toString)
                .toList();
    }

    @Override
    public void close() {
        for (Library library : entries.values()) {
            library.close();
        }
    }
}
