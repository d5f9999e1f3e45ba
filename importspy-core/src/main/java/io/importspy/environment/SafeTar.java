package io.importspy.environment;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive whose headers cannot take all memory: what is kept of one for its entry, such as a long name, is at most 1 MiB. */
final class SafeTar extends TarArchiveInputStream {

    private static final int HEADER = 1 << 20;

    SafeTar(InputStream in) {
        super(in, "UTF-8");
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
