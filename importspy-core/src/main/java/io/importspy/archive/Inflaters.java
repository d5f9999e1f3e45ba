package io.importspy.archive;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Inflates raw deflate streams (RFC 1951); keeps inflaters for the next time, since each costs more than a small entry. */
final class Inflaters implements Closeable {
    private final Deque<Inflater> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Inflates a whole stream.
     *
     * @param data holds the stream
     * @param from where it starts
     * @param length its exact length
     * @param size the exact size of the content
     * @return the content
     * @throws ZipException if the stream is damaged, or one of the lengths is another
     */
    byte[] inflate(byte[] data, int from, int length, int size) throws ZipException {
        Inflater inflater = take();
        try {
            inflater.setInput(data, from, length);
            return inflate(inflater, size);
        } catch (DataFormatException e) {
            throw (ZipException) new ZipException("damaged compressed data").initCause(e);
        } finally {
            putBack(inflater);
        }
    }

    private static byte[] inflate(Inflater inflater, int size) throws DataFormatException, ZipException {
        byte[] content = new byte[size];
        int done = 0;
        int n = -1;
        while (n != 0 && done < size) {
            n = inflater.inflate(content, done, size - done);
            done += n;
        }
        // One byte more, which must not be there: only then does the stream tell that it has ended.
        if (done < size || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
            throw new ZipException("content that is not " + size + " bytes long, as the directory says it is");
        }
        if (inflater.getRemaining() > 0) {
            throw new ZipException(inflater.getRemaining() + " bytes behind the compressed data");
        }
        return content;
    }

    private synchronized Inflater take() {
        Inflater inflater = idle.poll();
        return inflater == null ? new Inflater(true) : inflater;
    }

    private synchronized void putBack(Inflater inflater) {
        if (closed) {
            inflater.end();
        } else {
            inflater.reset();
            idle.push(inflater);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (Inflater inflater : idle) {
            inflater.end();
        }
        idle.clear();
    }
}
