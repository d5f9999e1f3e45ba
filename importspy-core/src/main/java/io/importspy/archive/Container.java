package io.importspy.archive;

import java.io.Closeable;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Something that holds files by name: a zip archive, or a directory. Thread-safe. */
public interface Container extends Closeable {
    /**
     * The place for messages.
     *
     * @return its path
     */
    String where();

    /**
     * Looks up a file.
     *
     * @param name its raw name, with {@code /} between segments
     * @return the file, not read yet, or empty
     * @throws UndecidableException if there are two
     */
    Optional<Entry> find(String name);

    /**
     * Passes on the names of all files, in no particular order.
     *
     * @param names takes each
     */
    void names(Consumer<String> names);

    /**
     * The directories right beneath a directory that are not empty.
     *
     * @param parent its name, with the trailing slash
     * @return their names beneath it
     */
    Set<String> directories(String parent);

    /**
     * Whether a file ends as an archive does, whatever its name is.
     *
     * @param name a file that is there
     * @return false if nobody can open it as an archive; true also if it is a damaged one
     * @throws UndecidableException if it cannot be read
     */
    boolean endsLikeArchive(String name);

    /**
     * Opens a file that is an archive itself.
     *
     * @param name a file that is there
     * @return the archive, to be closed
     * @throws UndecidableException if it is none
     */
    ZipArchive nested(String name);

    /**
     * The manifest, whatever the case of its name, as {@link java.util.jar.JarFile} finds it.
     *
     * @return the file, not read yet, or empty
     * @throws UndecidableException if there are two
     */
    Optional<Entry> manifest();

    /**
     * The bytes that all of it is in.
     *
     * @return the bytes, or empty if it is not one file
     */
    default Optional<Bytes> bytes() {
        return Optional.empty();
    }

    /**
     * How many bytes of the file are in no file of the archive and in none of its headers.
     *
     * @return a number of bytes; a directory has none
     */
    default long strayBytes() {
        return 0;
    }

    @Override
    void close();
}
