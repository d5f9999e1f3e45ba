package io.importspy.archive;

/** Names of entries that may become a path on disk. */
public final class EntryNames {
    private EntryNames() {}

    /**
     * Whether a name stays beneath the directory that it is resolved against: no segment is empty, {@code .} or
     * {@code ..}, and none holds what some file system takes for a separator, a drive or a stream.
     *
     * @param name segments with {@code /} between them
     * @return whether it may become a path on disk
     */
    public static boolean isPlain(String name) {
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return name.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0);
    }
}
