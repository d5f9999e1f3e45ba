package io.importspy.environment;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive whose headers cannot take all memory: what is kept of one for its entry, such as a long name, is at most 1 MiB. */
final class SafeTar extends TarArchiveInputStream {

    private static final int HEADER = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final Meter meter;
    private final byte[] waste = new byte[BUFFER];

    /**
     * An archive.
     *
     * @param meter bounds the zeros that sparse files stand for, which are not in the archive
     */
    SafeTar(InputStream in, Meter meter) {
        super(in, "UTF-8");
        this.meter = meter;
    }

    @Override
    public TarArchiveEntry getNextEntry() throws IOException {
        passOver();
        TarArchiveEntry entry = super.getNextEntry();
        if (entry != null && entry.isSparse()) {
            meter.take(entry.getRealSize());
        }
        return entry;
    }

    /** Reads what is left of an entry in large pieces, which Commons Compress would do in small ones. */
    private void passOver() throws IOException {
        TarArchiveEntry entry = getCurrentEntry();
        if (entry != null && !entry.isSparse()) {
            while (read(waste) >= 0) {
                // Nobody wants it.
            }
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        TarArchiveEntry entry = getCurrentEntry();
        if (entry != null && entry.getSize() > HEADER && isPartOfHeader(entry)) {
            throw new Meter.Exceeded("a header of " + entry.getSize() + " bytes");
        }
        return super.read(bytes, offset, length);
    }

    private static boolean isPartOfHeader(TarArchiveEntry entry) {
        return entry.isPaxHeader()
                || entry.isGlobalPaxHeader()
                || entry.isGNULongNameEntry()
                || entry.isGNULongLinkEntry();
    }
}
