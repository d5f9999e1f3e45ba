package io.importspy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/**
 * A zip archive, by its central directory: entries stored or deflated, 64-bit or not, with or without bytes in front.
 *
 * <p>{@link java.util.zip.ZipFile} would be as fast, but shows neither an entry that is there twice nor what local headers
 * say, so that the archive may be something else to others. Names are data: nothing is ever resolved on disk.
 */
public final class ZipArchive implements Container {
    /** No archive of classes comes near, and larger ones would have to be held in memory. */
    private static final int LARGEST_DIRECTORY = 64 << 20;

    /** The largest compressed archive within an archive, in bytes: it passes through memory. */
    private static final int LARGEST_NESTED = 128 << 20;

    /** How much of such archives may go to temporary files together, in bytes. */
    private static final long LARGEST_SPOOL = 1 << 30;

    private final String where;
    private final Bytes file;
    private final EndRecord end;
    private final CentralDirectory directory;
    private final EntryReader reader;
    private final AtomicLong spooled = new AtomicLong();

    private ZipArchive(String where, Bytes file, EndRecord end) throws IOException {
        this.where = where;
        this.file = file;
        this.end = end;
        this.directory = new CentralDirectory(where, file.read(end.start(), (int) end.length()), end);
        this.reader = new EntryReader(where, file, end.base(), directory, new Inflaters());
    }

    /**
     * Opens an archive.
     *
     * @param path a file
     * @return the archive, nothing of it read but its directory
     * @throws UndecidableException if it is missing, or no archive
     */
    public static ZipArchive open(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw ArchiveErrors.noArchive(
                    path.toString(), "neither a file nor a directory"); // reading a pipe could last for ever
        }
        try {
            return open(path.toString(), FileBytes.open(path, Set.of(StandardOpenOption.READ)));
        } catch (NoSuchFileException e) {
            throw ArchiveErrors.missing(path.toString());
        } catch (IOException e) {
            throw ArchiveErrors.noArchive(path.toString(), e);
        }
    }

    /**
     * Opens a copy of an archive that nobody else can change, so that all that is read of it comes from the same bytes.
     *
     * @param path a file
     * @return the archive; the copy is gone when it is closed
     * @throws UndecidableException if it is missing, or no archive
     */
    public static ZipArchive copyOf(Path path) {
        try (InputStream content = RegularFile.open(path)) {
            return open(path.toString(), FileBytes.temporary(content));
        } catch (NoSuchFileException e) {
            throw ArchiveErrors.missing(path.toString());
        } catch (IOException e) {
            throw ArchiveErrors.noArchive(path.toString(), e);
        }
    }

    /**
     * Opens an archive in some bytes.
     *
     * @param where the place for messages
     * @param file the bytes, closed with the archive, and if this fails
     * @return the archive, nothing of it read but its directory
     * @throws UndecidableException if it is no archive
     */
    public static ZipArchive open(String where, Bytes file) {
        try {
            EndRecord end = EndRecord.find(file);
            if (end.length() > LARGEST_DIRECTORY) {
                throw new IOException("a central directory of " + end.length() + " bytes");
            }
            return new ZipArchive(where, file, end);
        } catch (IOException e) {
            close(file);
            throw ArchiveErrors.noArchive(where, e);
        }
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public Optional<Entry> find(String name) {
        Optional<CentralHeader> header = header(name);
        return header.isEmpty() ? Optional.empty() : Optional.of(new ZippedEntry(header.get()));
    }

    /** An entry whose name has one slash more is found as well, as {@link java.util.zip.ZipFile} and Spring Boot's launcher find it. */
    private Optional<CentralHeader> header(String name) {
        Optional<CentralHeader> exact = name.endsWith("/") ? Optional.empty() : exact(name);
        Optional<CentralHeader> slashed = exact(name + "/").filter(CentralHeader::hasContent);
        if (exact.isPresent() && slashed.isPresent()) {
            throw ArchiveErrors.ambiguous(where + "!/" + name, "the entry with and without a slash at its end");
        }
        return exact.isPresent() ? exact : slashed;
    }

    private Optional<CentralHeader> exact(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int index = directory().find(bytes);
        if (index < 0) {
            return Optional.empty();
        }
        if (directory.again(bytes, index) >= 0) {
            throw ArchiveErrors.ambiguous(where + "!/" + name, "the entry twice");
        }
        return Optional.of(directory.header(index));
    }

    /** Whatever is asked of entries is asked of this, and has no answer where readers take different directories for the archive's. */
    private CentralDirectory directory() {
        if (end.contested()) {
            throw ArchiveErrors.contested(where);
        }
        return directory;
    }

    @Override
    public void names(Consumer<String> names) {
        directory().files(names);
    }

    @Override
    public Set<String> directories(String parent) {
        return directory().directories(parent.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The directories that have files right in them, whether the archive has entries of their own for them or not.
     *
     * @return names with a slash at the end, in no particular order
     */
    public Set<String> folders() {
        return directory().folders();
    }

    @Override
    public Optional<Entry> manifest() {
        List<CentralHeader> found = new ArrayList<>();
        directory().headersNamed(JarFile.MANIFEST_NAME, found::add);
        directory.headersNamed(JarFile.MANIFEST_NAME + "/", found::add); // the JVM finds none of these, others do
        if (found.size() > 1) {
            throw ArchiveErrors.ambiguous(where + "!/" + JarFile.MANIFEST_NAME, "the manifest twice");
        }
        if (!found.isEmpty() && found.get(0).name().endsWith("/")) {
            throw ArchiveErrors.ambiguous(where + "!/" + JarFile.MANIFEST_NAME, "a slash at the end of its name");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new ZippedEntry(found.get(0)));
    }

    @Override
    public Optional<Bytes> bytes() {
        return Optional.of(file);
    }

    @Override
    public long strayBytes() {
        AtomicLong stray = new AtomicLong(end.base() + directory.firstOffset() + end.comment() + end.behind());
        directory().headers(header -> stray.addAndGet(reader.stray(header)));
        return stray.get();
    }

    @Override
    public ZipArchive nested(String name) {
        CentralHeader header = header(name).orElseThrow();
        String place = where + "!/" + name;
        return open(place, header.stored() ? reader.slice(header) : spooled(header));
    }

    @Override
    public boolean endsLikeArchive(String name) {
        CentralHeader header = header(name).orElseThrow();
        ZippedEntry entry = new ZippedEntry(header);
        try {
            return EndRecord.isIn(header.stored() ? reader.slice(header) : new HeldBytes(entry.bytes(LARGEST_NESTED)));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(entry.where(), e);
        }
    }

    /** Random access needs the content inflated; memory is kept for better things. */
    private Bytes spooled(CentralHeader header) {
        ZippedEntry entry = new ZippedEntry(header);
        if (spooled.addAndGet(header.size()) > LARGEST_SPOOL) {
            throw ArchiveErrors.tooLarge(entry.where(), spooled.get(), LARGEST_SPOOL);
        }
        try {
            return FileBytes.temporary(entry.bytes(LARGEST_NESTED));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(entry.where(), e);
        }
    }

    @Override
    public void close() {
        reader.inflaters().close();
        close(file);
    }

    private static void close(Bytes file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry of this archive. */
    private final class ZippedEntry implements Entry {
        private final CentralHeader header;

        ZippedEntry(CentralHeader header) {
            this.header = header;
        }

        @Override
        public String name() {
            return header.name();
        }

        @Override
        public String where() {
            return where + "!/" + name();
        }

        @Override
        public byte[] bytes(int limit) {
            return reader.read(header, limit);
        }
    }
}
