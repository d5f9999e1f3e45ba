package io.importspy.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Reads entries of one archive, and holds each against everything that the archive says about it.
 *
 * @param where the archive, for messages
 * @param file the archive's bytes
 * @param base what is to be added to the archive's own offsets
 * @param directory the central directory
 * @param inflaters to inflate with
 */
record EntryReader(String where, Bytes file, long base, CentralDirectory directory, Inflaters inflaters) {
    /** Deflate makes nothing smaller than this (zlib's manual: 1032 to 1). */
    private static final int HIGHEST_RATIO = 1_040;

    /** Room for what local headers hold and the central directory does not, such as times, in bytes. */
    private static final int USUAL_EXTRA = 16;

    /** Reads an entry's content in full. */
    byte[] read(CentralHeader header, int limit) {
        check(header);
        if (Math.max(header.size(), header.compressed()) > limit) {
            throw ArchiveErrors.tooLarge(where(header), Math.max(header.size(), header.compressed()), limit);
        }
        try {
            return content(header);
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(where(header), e);
        }
    }

    /** The part of the archive that a stored entry's content is. */
    Slice slice(CentralHeader header) {
        check(header);
        try {
            LocalHeader local = local(header, 0);
            return new Slice(file, base + header.offset() + local.length(), header.size());
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(where(header), e);
        }
    }

    /** How many bytes an entry brings along that no reader takes for the content of a file. */
    long stray(CentralHeader header) {
        try {
            LocalHeader local = local(header, 0);
            long behind = directory.bound(header) - header.offset() - local.length() - header.compressed();
            boolean isDescriptor = local.hasDescriptor()
                    && behind >= LocalHeader.SHORTEST_DESCRIPTOR
                    && behind <= LocalHeader.LONGEST_DESCRIPTOR;
            return (isDescriptor ? 0 : behind)
                    + header.commentLength()
                    + (header.name().endsWith("/") ? header.size() : 0);
        } catch (IOException e) {
            throw ArchiveErrors.unreadable(where(header), e);
        }
    }

    private byte[] content(CentralHeader header) throws IOException {
        int compressed = (int) header.compressed();
        LocalHeader local = local(header, compressed);
        int from = local.length();
        checkDescriptor(header, local, from + compressed);
        byte[] content = header.stored()
                ? Arrays.copyOfRange(local.bytes(), from, from + compressed)
                : inflaters.inflate(local.bytes(), from, compressed, (int) header.size());
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != header.crc()) {
            throw new ZipException("content of another checksum than the directory has");
        }
        return content;
    }

    /** The local header, followed by so many bytes of data and the descriptor, if there is one. */
    private LocalHeader local(CentralHeader header, int data) throws IOException {
        long room = directory.bound(header) - header.offset();
        checkRoom(header, room, LocalHeader.SIZE + header.nameLength());
        // One read will do, unless the local header has an unusually long extra field.
        int tail = data + LocalHeader.LONGEST_DESCRIPTOR;
        int guess = LocalHeader.SIZE + header.nameLength() + header.extraLength() + USUAL_EXTRA + tail;
        LocalHeader local = at(header.offset(), Math.min(room, guess));
        if (!local.isSigned()) {
            throw new ZipException("no local header where the directory says it is");
        }
        checkRoom(header, room, local.length());
        long needed = Math.min(room, (long) local.length() + tail);
        local = needed > local.bytes().length ? at(header.offset(), needed) : local;
        Optional<String> contradiction = local.contradiction(header);
        if (contradiction.isPresent()) {
            throw ArchiveErrors.ambiguous(where(header), contradiction.get());
        }
        return local;
    }

    private LocalHeader at(long offset, long length) throws IOException {
        return new LocalHeader(file.read(base + offset, (int) length));
    }

    private void checkRoom(CentralHeader header, long room, int before) {
        if (room - before < header.compressed()) {
            throw ArchiveErrors.ambiguous(where(header), "data that overlaps another entry or the central directory");
        }
    }

    private void checkDescriptor(CentralHeader header, LocalHeader local, int from) {
        byte[] bytes = local.bytes();
        if (local.hasDescriptor() && !LocalHeader.describes(bytes, from, bytes.length, header)) {
            throw ArchiveErrors.ambiguous(
                    where(header), "a descriptor behind its data that contradicts the central directory");
        }
    }

    private void check(CentralHeader header) {
        if (header.stored() && header.size() != header.compressed()) {
            throw ArchiveErrors.unreadable(where(header), "two sizes, although it is not compressed");
        }
        if (header.size() / HIGHEST_RATIO > header.compressed()) {
            throw ArchiveErrors.unreadable(where(header), "a size that no compression reaches");
        }
    }

    private String where(CentralHeader header) {
        return where + "!/" + header.name();
    }
}
