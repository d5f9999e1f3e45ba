package io.importspy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.zip.CRC32;

/**
 * Entries of an archive as a zip file of stored entries (APPNOTE 4.3.7), made while it is read. Whoever streams it sees what the archive's
 * reader sees, and in the order that is asked for; one entry at a time is in memory.
 */
@SuppressWarnings("JdkObsolete") // SequenceInputStream takes an Enumeration
public final class EntryStream implements Enumeration<InputStream> {
    /** The largest entry that is read, in bytes: it passes through memory. */
    private static final int LARGEST = 256 << 20;

    /** How much is read in all, in bytes: a small archive can hold very much of nothing. */
    private static final long MOST = 4L << 30;

    private static final short VERSION = 20;
    private static final short UTF8 = 1 << 11;

    private final Iterator<Entry> entries;
    private long total;

    private EntryStream(Iterator<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A stream of entries.
     *
     * @param entries what to stream, in this order
     * @return the archive; reading it throws {@link UndecidableException} at an entry that cannot be read
     */
    public static InputStream of(Iterator<Entry> entries) {
        return new SequenceInputStream(new EntryStream(entries));
    }

    @Override
    public boolean hasMoreElements() {
        return entries.hasNext();
    }

    @Override
    public InputStream nextElement() {
        Entry entry = entries.next();
        byte[] content = entry.bytes(LARGEST);
        total += content.length;
        if (total > MOST) {
            throw ArchiveErrors.tooLarge(entry.where(), total, MOST);
        }
        return new SequenceInputStream(
                new ByteArrayInputStream(header(entry.name(), content)), new ByteArrayInputStream(content));
    }

    private static byte[] header(String name, byte[] content) {
        byte[] bytes = name.getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(LocalHeader.SIZE + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(LocalHeader.SIGNATURE)
                .putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) bytes.length)
                .putShort((short) 0)
                .put(bytes)
                .array();
    }
}
