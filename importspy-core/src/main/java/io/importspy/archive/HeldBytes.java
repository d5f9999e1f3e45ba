package io.importspy.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that was read once and is held in memory: nobody changes it any more.
 *
 * @param content its bytes, which nobody may write to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HeldBytes(byte[] content) implements Bytes {

    /**
     * Reads a file in full.
     *
     * @param path the file
     * @param limit the largest acceptable size in bytes
     * @return what is in it
     * @throws UndecidableException if it is missing, larger or unreadable
     */
    public static HeldBytes of(Path path, int limit) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw ArchiveErrors.noArchive(path.toString(), "no file"); // reading a pipe could last for ever
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw ArchiveErrors.tooLargeToHold(path.toString(), limit);
            }
            return new HeldBytes(content);
        } catch (NoSuchFileException e) {
            throw ArchiveErrors.missing(path.toString());
        } catch (IOException e) {
            throw ArchiveErrors.noArchive(path.toString(), e);
        }
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public void read(long position, byte[] into, int offset, int length) throws IOException {
        if (position < 0 || position > content.length - length) {
            throw new EOFException("the file ends at byte " + content.length);
        }
        System.arraycopy(content, (int) position, into, offset, length);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
