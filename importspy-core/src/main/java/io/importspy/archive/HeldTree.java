package io.importspy.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/** A directory of classes that was read once and is held in memory: nobody changes it any more. */
public final class HeldTree implements Container {
    /** How much may be held, in bytes. */
    private static final int LARGEST = 256 << 20;

    private final DirectoryTree tree;
    private final TreeMap<String, Entry> files = new TreeMap<>();

    /**
     * Reads all files of a directory. One that cannot be read is said to be so whenever somebody asks for it.
     *
     * @param tree the directory
     * @throws UndecidableException if nobody can tell which files it has, or it is too large
     */
    public HeldTree(DirectoryTree tree) {
        this.tree = tree;
        int[] left = {LARGEST};
        tree.names(name -> {
            Entry file = read(name, left[0]);
            left[0] -= file instanceof HeldFile held ? held.content().length : 0;
            files.put(name, file);
        });
    }

    private Entry read(String name, int limit) {
        String where = tree.where() + "/" + name;
        try {
            Entry file = tree.find(name)
                    .orElseThrow(() -> ArchiveErrors.unreadable(where, "a file that is gone while the folder is read"));
            return new HeldFile(name, file.where(), file.bytes(limit));
        } catch (UndecidableException e) {
            if (e.reason() == Reason.ENTRY_TOO_LARGE) {
                throw ArchiveErrors.tooLargeToHold(tree.where(), LARGEST);
            }
            return new UnreadableFile(name, where, e);
        }
    }

    @Override
    public String where() {
        return tree.where();
    }

    @Override
    public Optional<Entry> find(String name) {
        Entry held = files.get(name);
        if (!(held instanceof HeldFile)) {
            tree.find(name); // which says so where nobody here can spell such a name
        }
        return Optional.ofNullable(held);
    }

    @Override
    public void names(Consumer<String> names) {
        files.keySet().forEach(names);
    }

    @Override
    public Set<String> directories(String parent) {
        Set<String> found = new TreeSet<>();
        for (String name : files.tailMap(parent).keySet()) {
            int end = name.indexOf('/', parent.length());
            if (name.startsWith(parent) && end > 0) {
                found.add(name.substring(parent.length(), end));
            }
        }
        return found;
    }

    @Override
    public boolean endsLikeArchive(String name) {
        Entry file = find(name).orElseThrow();
        try {
            return EndRecord.isIn(new HeldBytes(file.bytes(LARGEST)));
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(file.where(), e);
        }
    }

    @Override
    public ZipArchive nested(String name) {
        Entry file = find(name).orElseThrow();
        return ZipArchive.open(file.where(), new HeldBytes(file.bytes(LARGEST)));
    }

    @Override
    public Optional<Entry> manifest() {
        return find(JarFile.MANIFEST_NAME);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** A file as it was. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record HeldFile(String name, String where, byte[] content) implements Entry {
        @Override
        public byte[] bytes(int limit) {
            if (content.length > limit) {
                throw ArchiveErrors.tooLarge(where, content.length, limit);
            }
            return content;
        }
    }

    /** A file that could not be read, and why. */
    private record UnreadableFile(String name, String where, UndecidableException why) implements Entry {
        @Override
        public byte[] bytes(int limit) {
            throw why;
        }
    }
}
