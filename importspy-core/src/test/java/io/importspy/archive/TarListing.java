package io.importspy.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.importspy.archive.TarEntry.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An entry of a tar archive with its content: as it is read here, and as Commons Compress reads it.
 *
 * @param name without the slash at the end of a directory, which Commons Compress adds where there is none
 * @param content one character for each byte; of a sparse file none
 */
record TarListing(String name, Kind kind, String target, String content) {

    static List<TarListing> of(byte[] archive) throws IOException {
        TarReader reader = new TarReader(new ByteArrayInputStream(archive));
        List<TarListing> all = new ArrayList<>();
        for (Optional<TarEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
            TarEntry entry = next.get();
            boolean isSparse = entry.kind() == Kind.SPARSE_FILE;
            byte[] content = isSparse ? new byte[0] : reader.content().readAllBytes();
            if (!isSparse && content.length != entry.size()) {
                throw new AssertionError(entry + " with " + content.length + " bytes");
            }
            all.add(of(entry.name(), entry.kind(), entry.target(), content));
        }
        return all;
    }

    static List<TarListing> oracle(byte[] archive) throws IOException {
        TarArchiveInputStream reader = new TarArchiveInputStream(new ByteArrayInputStream(archive), "UTF-8");
        List<TarListing> all = new ArrayList<>();
        for (TarArchiveEntry entry = reader.getNextEntry(); entry != null; entry = reader.getNextEntry()) {
            Kind kind = kind(entry);
            byte[] content = kind == Kind.FILE ? reader.readAllBytes() : new byte[0];
            all.add(of(entry.getName(), kind, entry.getLinkName(), content));
        }
        return all;
    }

    private static TarListing of(String name, Kind kind, String target, byte[] content) {
        String bare = kind == Kind.DIRECTORY && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return new TarListing(bare, kind, target, new String(content, ISO_8859_1));
    }

    /** The same with a mark for what is not ASCII: of bytes that are not UTF-8, Commons Compress makes now one thing and now another. */
    TarListing ascii() {
        return new TarListing(
                name.replaceAll("[?\\P{ASCII}]+", "?"), kind, target.replaceAll("[?\\P{ASCII}]+", "?"), content);
    }

    private static Kind kind(TarArchiveEntry entry) {
        if (entry.isSymbolicLink()) {
            return Kind.SYMBOLIC_LINK;
        } else if (entry.isLink()) {
            return Kind.HARD_LINK;
        } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            return Kind.OTHER;
        } else if (entry.isDirectory()) {
            return Kind.DIRECTORY;
        }
        return entry.isSparse() ? Kind.SPARSE_FILE : entry.isFile() ? Kind.FILE : Kind.OTHER;
    }
}
