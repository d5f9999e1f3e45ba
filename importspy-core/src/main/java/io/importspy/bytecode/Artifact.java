package io.importspy.bytecode;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An artifact to be judged, opened: a jar, multi-release jar, war, Spring Boot jar or classes directory.
 *
 * <p>Thread-safe. Nothing is opened that is not asked for.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Artifact implements ClassSource, Closeable {
    /** What sort of artifact it is, which decides where its classes are. */
    public enum Kind {
        /** Classes at the root, seen as the JVM of the given release sees them if it is a multi-release jar. */
        JAR,
        /** Classes in {@code WEB-INF/classes/}, libraries in {@code WEB-INF/lib/}. */
        WAR,
        /** Classes in {@code BOOT-INF/classes/}, libraries in {@code BOOT-INF/lib/}. */
        BOOT_JAR,
        /** Classes at the root of a directory. */
        DIRECTORY
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
        throw new UnsupportedOperationException();
    }

    /**
     * The artifact's file name.
     *
     * @return the last segment of its path
     */
    public String fileName() {
        throw new UnsupportedOperationException();
    }

    /**
     * What sort of artifact it is.
     *
     * @return the kind
     */
    public Kind kind() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ClassFile> find(String internalName) {
        throw new UnsupportedOperationException();
    }

    /**
     * The artifact's own classes, without those of its nested libraries and without opening any of them.
     *
     * @return internal names, as in {@code com/acme/Outer$Inner}, sorted; {@code module-info} and {@code package-info}
     *     included
     */
    public NavigableSet<String> classNames() {
        throw new UnsupportedOperationException();
    }

    /**
     * All entries but directories, by the names that the archive has them under.
     *
     * @return raw names, sorted
     */
    public NavigableSet<String> entryNames() {
        throw new UnsupportedOperationException();
    }

    /**
     * Looks up an entry by its raw name.
     *
     * @param name the name, as in {@code META-INF/services/java.sql.Driver}
     * @return the entry, not read yet, or empty
     * @throws UndecidableException if the entry reads two ways
     */
    public Optional<Entry> entry(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * The main section of the manifest.
     *
     * @return the attributes, by names whose case does not matter, or empty if there is no manifest
     * @throws UndecidableException if the manifest is malformed or too large
     */
    public Optional<SortedMap<String, String>> manifest() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes sure that there is something to look at.
     *
     * @throws UndecidableException with {@link Reason#ARTIFACT_EMPTY} if the artifact has no class of its own
     */
    public void requireClasses() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
