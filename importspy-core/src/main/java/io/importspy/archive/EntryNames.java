package io.importspy.archive;

/** Names of entries that may become a path on disk. */
public final class EntryNames {

    private static final int ASCII = 0x7F;

    private EntryNames() {}

    /**
     * Whether a name stays beneath the directory that it is resolved against: no segment is empty, {@code .} or
     * {@code ..}, and none holds what some file system takes for a separator, a drive or a stream.
     *
     * @param name segments with {@code /} between them
     * @return whether it may become a path on disk
     */
    public static boolean isPlain(String name) {
        return hasPlainSegments(name) && name.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0);
    }

    /** The same where {@code /} alone has a meaning in paths. */
    static boolean hasPlainSegments(String name) {
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a name that cannot become a path may be that of a file all the same: the encoding of this machine may not know its
     * characters, and knows those of ASCII.
     *
     * @param name a name that was refused
     * @return whether a file may be called so
     */
    public static boolean mayBeUnknownToMachine(String name) {
        return name.chars().anyMatch(c -> c > ASCII);
    }

    /**
     * Whether Java may have been unable to read a name from disk, and has put something else in its place.
     *
     * @param name a name from disk
     * @return whether it has the character for what is none
     */
    public static boolean isUnspelt(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }
}
