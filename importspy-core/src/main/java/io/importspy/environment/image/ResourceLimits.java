package io.importspy.environment.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what an archive may take: how many bytes may come out of it in relation to its size, and how much of that is kept. An image of
 * 1 GiB is far from both.
 */
final class ResourceLimits {

    /** That an archive takes more. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    private static final long ALWAYS_READ = 256L << 20;
    private static final int RATIO = 100;
    private static final int ENTRIES = 400_000;
    private static final long CHARACTERS = 32L << 20;

    private long unread;
    private int entries;
    private long characters;

    ResourceLimits(long size) {
        this.unread = ALWAYS_READ + RATIO * size;
    }

    /** Counts what is read from a stream. */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                take(1);
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return (int) take(super.read(bytes, offset, length));
            }

            @Override
            public long skip(long length) throws IOException {
                return take(super.skip(length));
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    private long take(long count) throws Exceeded {
        unread -= Math.max(0, count);
        if (unread < 0) {
            throw new Exceeded("more than " + RATIO + " times the size of the file, unpacked");
        }
        return count;
    }

    /** Counts something that is kept, with the length of its texts. */
    void keep(long length) throws Exceeded {
        characters += length;
        if (++entries > ENTRIES || characters > CHARACTERS) {
            throw new Exceeded("more files than in any image: " + entries);
        }
    }
}
