package io.importspy.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/**
 * A directory of classes, as the JVM sees one: links are followed wherever they lead, but not in circles.
 *
 * <p>A name never leads out of the directory by itself. Only regular files are read, and on Windows names
 * count in their exact case all the same.
 *
 * @param root the directory
 */
public record DirectoryTree(Path root) implements Container {
    private static final int DEEPEST = 255;
    private static final int MOST_FILES = 1_000_000;

    @Override
    public String where() {
        return root.toString();
    }

    @Override
    public Optional<Entry> find(String name) {
        boolean staysBeneath = separator().equals("/") ? EntryNames.hasPlainSegments(name) : EntryNames.isPlain(name);
        if (!staysBeneath) {
            return Optional.empty();
        }
        try {
            Path file = root.resolve(name);
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // On Windows, this path is in the case of the file system.
            boolean there = !attributes.isDirectory()
                    && file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(name);
            return there ? Optional.of(new PlainFile(name, file, attributes)) : Optional.empty();
        } catch (InvalidPathException e) {
            return impossible(name);
        } catch (NoSuchFileException e) {
            return absent(name);
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(root.resolve(name).toString(), e);
        }
    }

    private String separator() {
        return root.getFileSystem().getSeparator();
    }

    private Optional<Entry> absent(String name) {
        if (Files.isSymbolicLink(root.resolve(name))) {
            throw ArchiveErrors.unreadable(root.resolve(name).toString(), "a link that leads nowhere");
        }
        return unspelt(name);
    }

    /** No file here can have such a name, unless it is the encoding of this machine that does not know its characters. */
    private Optional<Entry> impossible(String name) {
        if (EntryNames.mayBeUnknownToMachine(name)) {
            throw ArchiveErrors.unspelt(root + separator() + name);
        }
        return Optional.empty();
    }

    /** No file here has such a name, unless it is that of a file whose bytes are no characters in the locale of this machine. */
    private Optional<Entry> unspelt(String name) {
        if (EntryNames.isUnspelt(name)) {
            throw ArchiveErrors.unspelt(root + separator() + name);
        }
        return Optional.empty();
    }

    @Override
    public void names(Consumer<String> names) {
        try {
            EnumSet<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(root, options, DEEPEST, new Walk(root, separator(), names));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(root.toString(), e);
        }
    }

    @Override
    public Set<String> directories(String parent) {
        Set<String> found = new TreeSet<>();
        Path folder = root.resolve(parent);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
                all.forEach(each -> found.add(String.valueOf(each.getFileName())));
            } catch (IOException e) {
                throw ArchiveErrors.unreadable(folder.toString(), e);
            }
        }
        return found;
    }

    @Override
    public boolean endsLikeArchive(String name) {
        Path file = root.resolve(find(name).orElseThrow().name());
        try (Bytes bytes = FileBytes.open(file, Set.of(StandardOpenOption.READ))) {
            return EndRecord.isIn(bytes);
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(file.toString(), e);
        }
    }

    @Override
    public ZipArchive nested(String name) {
        return ZipArchive.open(root.resolve(find(name).orElseThrow().name()));
    }

    @Override
    public Optional<Entry> manifest() {
        return find(JarFile.MANIFEST_NAME);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** Collects the names of files; throws at whatever cannot be visited, circular links among it. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String separator;
        private final Consumer<String> names;
        private int count;

        Walk(Path root, String separator, Consumer<String> names) {
            this.root = root;
            this.separator = separator;
            this.names = names;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isDirectory()) {
                throw new IOException(file + " is nested deeper than " + DEEPEST + " directories");
            }
            if (++count > MOST_FILES) {
                throw new IOException("more than " + MOST_FILES + " files");
            }
            names.accept(root.relativize(file).toString().replace(separator, "/"));
            return FileVisitResult.CONTINUE;
        }
    }

    /** A file in a directory. */
    private record PlainFile(String name, Path file, BasicFileAttributes attributes) implements Entry {
        @Override
        public String where() {
            return file.toString();
        }

        @Override
        public byte[] bytes(int limit) {
            if (!attributes.isRegularFile()) {
                throw ArchiveErrors.unreadable(where(), "neither a file nor a directory");
            }
            try (var stream = Files.newInputStream(file)) {
                byte[] bytes = stream.readNBytes(limit);
                if (stream.read() >= 0) {
                    throw ArchiveErrors.tooLarge(where(), Files.size(file), limit);
                }
                return bytes;
            } catch (IOException e) {
                throw ArchiveErrors.unreadable(where(), e);
            }
        }
    }
}
