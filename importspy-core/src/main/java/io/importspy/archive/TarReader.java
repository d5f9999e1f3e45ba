package io.importspy.archive;

import io.importspy.archive.TarEntry.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Goes through a tar archive, entry by entry, as Go's {@code archive/tar} does: Version 7, ustar, star, GNU and pax. What that refuses, and
 * what is cut off, ends in an {@link IOException}, behind which there is nothing more to ask. No memory is taken because a header says so.
 */
public final class TarReader {
    /** That a header has more to say than any file needs. */
    public static final class HeaderTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        HeaderTooLarge(String message) {
            super(message);
        }
    }

    /** As in Go: for what extended headers and long names hold, in bytes. */
    private static final int LARGEST_EXTENSION = 1 << 20;

    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final byte[] waste = new byte[PIECE];
    private TarContent content;

    /**
     * A reader of an archive.
     *
     * @param in its bytes, buffered; they are not closed
     */
    public TarReader(InputStream in) {
        this.in = in;
        this.content = new TarContent(in, 0, false);
    }

    /**
     * Goes to the next entry.
     *
     * @return the entry, or empty at the end of the archive
     * @throws IOException if there is something else, or less, than an entry
     */
    public Optional<TarEntry> next() throws IOException {
        TarExtension extension = new TarExtension();
        Optional<TarHeader> header = header();
        while (header.isPresent() && extension.takes(header.get().type())) {
            extension.add(header.get().type(), extended(header.get()));
            header = header();
        }
        if (header.isPresent()) {
            boolean isGlobal = header.get().type() == 'g';
            return Optional.of(isGlobal ? global(header.get(), extension) : entry(header.get(), extension));
        }
        extension.checkEmpty();
        return Optional.empty();
    }

    /**
     * The content of the current entry.
     *
     * @return its bytes, as long as it is the current one; those of a sparse file cannot be read
     */
    public InputStream content() {
        return content;
    }

    /** The end is two empty blocks; an archive that simply stops behind an entry, or behind one of them, is accepted as well. */
    private Optional<TarHeader> header() throws IOException {
        content.passOver(waste);
        byte[] block = block();
        boolean isEnd = block.length > 0 && TarHeader.isEmpty(block);
        if (isEnd) {
            block = block();
            if (block.length > 0 && !TarHeader.isEmpty(block)) {
                throw new IOException("an archive of tar that goes on behind an empty header");
            }
        }
        return isEnd || block.length == 0 ? Optional.empty() : Optional.of(new TarHeader(block));
    }

    /** The next block, empty if there is none. */
    private byte[] block() throws IOException {
        byte[] block = in.readNBytes(TarHeader.SIZE);
        if (block.length > 0 && block.length < TarHeader.SIZE) {
            throw new IOException("an archive that ends within a header");
        }
        return block;
    }

    private byte[] extended(TarHeader header) throws IOException {
        if (header.size() > LARGEST_EXTENSION) {
            throw new HeaderTooLarge("a header of " + header.size() + " bytes");
        }
        content = new TarContent(in, header.size(), true);
        return content.readAllBytes();
    }

    /** In Go it is an entry without content, and what it says holds for no other. */
    private TarEntry global(TarHeader header, TarExtension extension) throws IOException {
        extension.checkEmpty();
        if (PaxRecords.parse(extended(header)).tellOfOneFile()) {
            throw new IOException("a global header of pax with a name or a size");
        }
        return new TarEntry(header.name(), Kind.OTHER, 0, "");
    }

    private TarEntry entry(TarHeader header, TarExtension extension) throws IOException {
        TarEntry entry = extension.over(header);
        for (boolean more = header.isContinued(); more; more = TarHeader.isContinued(map())) {
            // The map tells where zeros are left out, and is not part of the content.
        }
        content = new TarContent(in, entry.size(), entry.kind() != Kind.SPARSE_FILE);
        return entry;
    }

    private byte[] map() throws IOException {
        byte[] block = block();
        if (block.length == 0) {
            throw new IOException("an archive that ends within a header");
        }
        return block;
    }
}
