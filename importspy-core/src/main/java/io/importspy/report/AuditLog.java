package io.importspy.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A file to which each check adds a line of JSON (JSON Lines, UTF-8), whatever else adds to it at the same time: other modules, other class
 * loaders, other processes.
 */
public final class AuditLog {

    /**
     * Modules of one build take turns here; the lock of the file is for other processes. A literal is one object for all class loaders of
     * a JVM (JLS 3.10.5), and all of them must take turns: who closes the file takes away the lock of everybody else in the process.
     */
    private static final Object TURN = "io.importspy.report.AuditLog";

    /** How long another class loader of this JVM may hold the file. */
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private static final long PAUSE = 2;

    private AuditLog() {}

    /**
     * Adds entries, all of them or none, and returns when the disk has them.
     *
     * @param log the file, which is made if it is not there, with its folder
     * @param entries what to add
     * @throws IOException if it cannot be written
     */
    public static void append(Path log, List<AuditEntry> entries) throws IOException {
        String lines = entries.stream().map(AuditLine::of).collect(Collectors.joining());
        Files.createDirectories(log.toAbsolutePath().resolveSibling(""));
        synchronized (TURN) {
            try (FileChannel file = FileChannel.open(
                            log, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = lock(file)) {
                append(lines, lock);
            }
        }
    }

    private static void append(String lines, FileLock held) throws IOException {
        FileChannel file = (FileChannel) held.acquiredBy();
        long end = file.size();
        try {
            write(endsWithinALine(file, end) ? "\n" + lines : lines, file, end);
            file.force(true);
        } catch (IOException e) {
            file.truncate(end);
            throw e;
        }
    }

    private static void write(String text, FileChannel file, long start) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long at = start;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** Whether somebody was stopped in the middle of a line. What comes next must not become a part of it. */
    private static boolean endsWithinALine(FileChannel file, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && file.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    /** A lock belongs to the whole JVM: another class loader's is none to wait for, but one to try again. */
    private static FileLock lock(FileChannel file) throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                return file.lock();
            } catch (OverlappingFileLockException e) {
                if (System.nanoTime() - start > PATIENCE) {
                    throw new IOException("something else in this JVM has locked it for too long", e);
                }
                pause();
            }
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while something else had locked it");
        }
    }
}
