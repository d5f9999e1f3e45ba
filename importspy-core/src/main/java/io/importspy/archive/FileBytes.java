package io.importspy.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file, by positional reads: threads need not wait for one another, and unlike with a mapping, the file can be
 * replaced on Windows as soon as it is closed.
 */
final class FileBytes implements Bytes {
    /** Reads go in pieces, because the JDK keeps a direct buffer as large as the largest read for each thread. */
    private static final int PIECE = 1 << 17;

    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    static FileBytes open(Path file, Set<? extends OpenOption> options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        try {
            return new FileBytes(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A file that holds this content and is gone once it is closed. */
    static FileBytes temporary(byte[] content) throws IOException {
        return temporary(new ByteArrayInputStream(content));
    }

    /** The same with all that can be read from a stream. */
    static FileBytes temporary(InputStream content) throws IOException {
        Path file = Files.createTempFile("importspy", ".jar");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] into, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int piece = Math.min(PIECE, length - done);
            int n = channel.read(ByteBuffer.wrap(into, offset + done, piece), position + done);
            if (n < 0) {
                throw new EOFException("the file ends at byte " + (position + done));
            }
            done += n;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
