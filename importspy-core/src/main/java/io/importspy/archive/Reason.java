package io.importspy.archive;

/**
 * Why a question about compiled code has no answer.
 *
 * <p>Each reason has a stable {@linkplain #id() id}, which users meet in reports and in the documentation.
 */
public enum Reason {
    /** There is no file or directory at the artifact's path. */
    ARTIFACT_MISSING("artifact.missing"),
    /** The artifact is not an archive that the JVM would open: no zip file, truncated, or a central directory that lies. */
    ARTIFACT_UNREADABLE("artifact.unreadable"),
    /** The artifact is larger than what can be held in memory. */
    ARTIFACT_TOO_LARGE("artifact.too-large"),
    /** The artifact holds no class at all. */
    ARTIFACT_EMPTY("artifact.empty"),
    /** The entry reads two ways: it is there twice, or its local header contradicts the central directory. */
    ENTRY_AMBIGUOUS("entry.ambiguous"),
    /** The entry's bytes cannot be had: truncated, bad checksum, lying about its size. */
    ENTRY_UNREADABLE("entry.unreadable"),
    /** The entry is larger than the limit for what is read from it. */
    ENTRY_TOO_LARGE("entry.too-large"),
    /** The manifest is malformed, or says one thing twice. */
    MANIFEST_UNREADABLE("manifest.unreadable"),
    /** The bytes are not a class file that the JVM would accept as well-formed (JVMS 4.8). */
    CLASS_UNREADABLE("class.unreadable"),
    /** The class file is of a version that is newer than the reader. */
    CLASS_TOO_NEW("class.too-new"),
    /** The entry's name is not that of the class within. */
    CLASS_MISPLACED("class.misplaced"),
    /** The type is neither in the artifact, nor on its class path, nor in the JDK. */
    TYPE_NOT_FOUND("type.not-found"),
    /** The JDK at hand does not tell what other Java releases have. */
    JDK_UNKNOWN("jdk.unknown");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /**
     * The stable id.
     *
     * @return the id, such as {@code entry.ambiguous}
     */
    public String id() {
        return id;
    }
}
