package io.importspy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is packed with gzip (RFC 1952): one member or several, one behind the other, and nothing behind the last. {@link
 * java.util.zip.GZIPInputStream} ends without a word where a second member is damaged, or where other bytes follow.
 */
public final class GzipMembers extends InputStream {
    private final GzipBytes packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private boolean isFirst = true;

    /**
     * The content of all members.
     *
     * @param in the packed bytes, which are not closed
     */
    public GzipMembers(InputStream in) {
        this.packed = new GzipBytes(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (length > 0 && (inMember || begin())) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsInput()) {
                packed.feed(inflater);
            }
        }
        return length > 0 ? -1 : 0;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw new IOException("damaged data of gzip", e);
        }
    }

    /** Goes to the next member, if there is one more; there is one at least. */
    private boolean begin() throws IOException {
        if (isFirst || packed.isMore()) {
            isFirst = false;
            packed.header();
            checksum.reset();
            inflater.reset();
            inMember = true;
        }
        return inMember;
    }

    /** Holds the content of a member against the sums behind it. */
    private void end() throws IOException {
        packed.takeBack(inflater);
        inMember = false;
        long size = inflater.getBytesWritten() & 0xFFFFFFFFL;
        if (packed.number() != checksum.getValue() || packed.number() != size) {
            throw new IOException("data of gzip with a wrong checksum or size");
        }
    }

    /** Frees memory. */
    @Override
    public void close() {
        inflater.end();
    }
}
