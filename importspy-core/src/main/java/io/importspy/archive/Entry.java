package io.importspy.archive;

/** A file within an artifact; its bytes are read when asked for. */
public interface Entry {
    /**
     * The name as the archive has it: segments separated by {@code /}; kept as data, never resolved on disk.
     *
     * @return the raw name
     */
    String name();

    /**
     * The place for messages.
     *
     * @return as in {@code app.jar!/META-INF/MANIFEST.MF}
     */
    String where();

    /**
     * Reads the whole content, and checks it against what the archive says about it.
     *
     * @param limit the largest acceptable size in bytes
     * @return the content, a new array
     * @throws UndecidableException with {@link Reason#ENTRY_TOO_LARGE}, {@link Reason#ENTRY_AMBIGUOUS} or {@link
     *     Reason#ENTRY_UNREADABLE}
     */
    byte[] bytes(int limit);
}
