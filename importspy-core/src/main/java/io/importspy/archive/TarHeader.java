package io.importspy.archive;

import io.importspy.archive.TarEntry.Kind;
import java.io.IOException;
import java.util.Arrays;

/**
 * A header of a tar archive, which is a block of 512 bytes. It is read as Go's {@code archive/tar} does, by which Docker and containerd
 * unpack layers; what that refuses is refused here.
 */
final class TarHeader {
    static final int SIZE = 512;

    private static final int CHECKSUM = 148;

    private final byte[] block;
    private final TarFormat format;

    /** A header, all of it held against what its fields may be. */
    TarHeader(byte[] block) throws IOException {
        this.block = block;
        this.format = TarFormat.of(block);
        checkSum();
        checkNumbers();
    }

    /** Whether a block has no bytes but zeros, as the end of an archive has. */
    static boolean isEmpty(byte[] block) {
        return Arrays.equals(block, new byte[SIZE]);
    }

    /** The sum of all bytes, its own taken for blanks; some old tars took bytes for signed ones. */
    private void checkSum() throws IOException {
        int unsigned = 0;
        int signed = 0;
        for (int i = 0; i < SIZE; i++) {
            byte value = i >= CHECKSUM && i < CHECKSUM + 8 ? (byte) ' ' : block[i];
            unsigned += value & 0xFF;
            signed += value;
        }
        long sum = TarField.octal(block, CHECKSUM, 8);
        if (sum != unsigned && sum != signed) {
            throw new IOException("a header of tar with a wrong checksum");
        }
    }

    private void checkNumbers() throws IOException {
        for (int at : new int[] {100, 108, 116}) { // mode, user and group
            TarField.number(block, at, 8);
        }
        TarField.number(block, 136, 12); // the time
        format.checkNumbers(block);
        if (size() < 0 && !isAlone()) {
            throw new IOException("a header of tar with a size below zero");
        }
        if (type() == 'S') {
            checkSparse();
        }
    }

    /** star has sparse files of another layout under the same letter. */
    private void checkSparse() throws IOException {
        if (format != TarFormat.GNU) {
            throw new IOException("a header of tar with a sparse file that is not GNU's");
        }
        TarField.number(block, 483, 12);
    }

    byte type() {
        return block[156];
    }

    /** Whether its type is one that never has content, whatever the size says: links, devices, directories and pipes. */
    boolean isAlone() {
        return type() >= '1' && type() <= '6';
    }

    /** What the entry is, by its type and the name that it has in the end. */
    Kind kind(String name) {
        return switch (type()) {
            case 0 -> name.endsWith("/") ? Kind.DIRECTORY : Kind.FILE; // Version 7 has no type for directories
            case '0', '7' -> Kind.FILE;
            case 'S' -> Kind.SPARSE_FILE;
            case '1' -> Kind.HARD_LINK;
            case '2' -> Kind.SYMBOLIC_LINK;
            case '5' -> Kind.DIRECTORY;
            default -> Kind.OTHER;
        };
    }

    long size() throws IOException {
        return TarField.number(block, 124, 12);
    }

    String target() {
        return TarField.text(block, 157, 100);
    }

    String name() {
        String name = TarField.text(block, 0, 100);
        String prefix = format.prefix(block);
        return prefix.isEmpty() ? name : prefix + '/' + name;
    }

    /** Whether a block with more of the map of a sparse file follows (GNU). */
    boolean isContinued() {
        return type() == 'S' && block[482] != 0;
    }

    /** Whether one more follows such a block. */
    static boolean isContinued(byte[] map) {
        return map[504] != 0;
    }
}
