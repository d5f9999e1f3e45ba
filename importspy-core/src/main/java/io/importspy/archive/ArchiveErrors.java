package io.importspy.archive;

import java.io.IOException;

/** Composes what is said about archives and entries that cannot be read. */
public final class ArchiveErrors {
    private ArchiveErrors() {}

    static UndecidableException missing(String where) {
        return new UndecidableException(
                Reason.ARTIFACT_MISSING,
                where,
                "an archive or a directory of classes",
                "no such file",
                "build it first, or correct the path");
    }

    static UndecidableException noArchive(String where, String found) {
        return new UndecidableException(
                Reason.ARTIFACT_UNREADABLE,
                where,
                "a zip archive that the JVM opens",
                found,
                "build the archive again");
    }

    static UndecidableException noArchive(String where, IOException cause) {
        return new UndecidableException(
                Reason.ARTIFACT_UNREADABLE,
                where,
                "a zip archive that the JVM opens",
                IoFailure.reason(cause),
                "build the archive again, and let this build read it",
                cause);
    }

    static UndecidableException tooLargeToHold(String where, long limit) {
        return new UndecidableException(
                Reason.ARTIFACT_TOO_LARGE,
                where,
                "an archive of at most " + limit + " bytes, which is held in memory",
                "more than that",
                "make the archive smaller, or load it without admitting it");
    }

    static UndecidableException contested(String where) {
        return new UndecidableException(
                Reason.ENTRY_AMBIGUOUS,
                where,
                "an archive with one end of its central directory",
                "several, of which readers take different ones, so that each finds other entries",
                "build the archive again, and let nothing follow it");
    }

    /**
     * Says that an entry reads in two ways.
     *
     * @param where the entry
     * @param found what makes it two
     * @return what to throw
     */
    public static UndecidableException ambiguous(String where, String found) {
        return new UndecidableException(
                Reason.ENTRY_AMBIGUOUS,
                where,
                "an entry that every reader of the archive sees alike",
                found,
                "build the archive again with a tool that writes each entry once");
    }

    /**
     * Says that an entry cannot be read in full.
     *
     * @param where the entry
     * @param found what there is instead
     * @return what to throw
     */
    public static UndecidableException unreadable(String where, String found) {
        return new UndecidableException(
                Reason.ENTRY_UNREADABLE, where, "an entry that can be read in full", found, "build the archive again");
    }

    /**
     * Says that an entry cannot be read in full.
     *
     * @param where the entry
     * @param cause what reading it ended in
     * @return what to throw
     */
    public static UndecidableException unreadable(String where, IOException cause) {
        return new UndecidableException(
                Reason.ENTRY_UNREADABLE,
                where,
                "an entry that can be read in full",
                IoFailure.reason(cause),
                "build the archive again, and let this build read it",
                cause);
    }

    static UndecidableException unspelt(String where) {
        return new UndecidableException(
                Reason.ENTRY_UNREADABLE,
                where,
                "a file name in the encoding of this machine",
                "one that it cannot spell",
                "run the build in a locale of that encoding, such as LC_ALL=C.UTF-8, or rename the file");
    }

    static UndecidableException tooLarge(String where, long size, long limit) {
        return new UndecidableException(
                Reason.ENTRY_TOO_LARGE,
                where,
                "at most " + limit + " bytes",
                size < 0 ? "more than that" : size + " bytes",
                "leave it out of the artifact, or make it smaller");
    }
}
