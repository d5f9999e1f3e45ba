package io.importspy.archive;

/**
 * An entry of a tar archive.
 *
 * @param name its name, as the archive has it; for a byte that is not UTF-8 there is a character that no UTF-8 gives
 * @param kind what it is
 * @param size how many bytes the archive holds for it; 0 where it has no content
 * @param target where a link leads, empty if it is none
 */
public record TarEntry(String name, Kind kind, long size, String target) {
    /** What an entry is. */
    public enum Kind {
        /** A file, which may have content. */
        FILE,
        /** A file of which the archive leaves out zeros: what it holds is not the content, and is not read. */
        SPARSE_FILE,
        /** A directory. */
        DIRECTORY,
        /** A symbolic link. */
        SYMBOLIC_LINK,
        /** A second name of an earlier file. */
        HARD_LINK,
        /** A device, a pipe, a global header, or something that nobody knows. */
        OTHER
    }
}
