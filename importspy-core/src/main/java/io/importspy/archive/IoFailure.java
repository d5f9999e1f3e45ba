package io.importspy.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says in a finding why something could not be read: in our own words, or in those of the operating system. */
public final class IoFailure {

    private IoFailure() {}

    /**
     * Says why, without the path and without the name of an exception.
     *
     * @param e what reading ended in
     * @return a phrase; it may hold text from strangers
     */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return known(e instanceof FileSystemException system ? system.getReason() : e.getMessage());
    }

    private static String known(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "it cannot be read" : reason;
    }
}
