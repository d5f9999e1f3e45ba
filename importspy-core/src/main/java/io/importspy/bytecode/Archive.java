package io.importspy.bytecode;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A zip archive that is no artifact: whatever is in it, by name. Thread-safe. */
public final class Archive implements Closeable {

    private final ZipArchive zip;

    private Archive(ZipArchive zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @param path a file
     * @return the archive, nothing of it read but its directory
     * @throws UndecidableException if it is missing or unreadable
     */
    public static Archive open(Path path) {
        return new Archive(ZipArchive.open(path));
    }

    /**
     * The directories that have files right in them, whether the archive has entries of their own for them or not.
     *
     * @return names with a slash at the end, in no particular order
     */
    public Set<String> folders() {
        return zip.folders();
    }

    /**
     * Looks up an entry.
     *
     * @param name its raw name
     * @return the entry, not read yet, or empty
     * @throws UndecidableException if the archive has it twice
     */
    public Optional<Entry> entry(String name) {
        return zip.find(name);
    }

    @Override
    public void close() {
        zip.close();
    }
}
