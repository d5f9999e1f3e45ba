package io.importspy.archive;

import java.io.IOException;

/** What a header of a tar archive has behind the fields of Version 7. */
enum TarFormat {
    /** Nothing. */
    V7,
    /** A prefix of the name (POSIX ustar and pax). */
    USTAR,
    /** A shorter prefix, and times of access and change. */
    STAR,
    /** These times in the place of a prefix. */
    GNU;

    private static final int PREFIX = 345;

    /** The format by its magic number. */
    static TarFormat of(byte[] block) {
        if (has(block, 257, "ustar\0")) {
            return has(block, 508, "tar\0") ? STAR : USTAR;
        }
        return has(block, 257, "ustar  \0") ? GNU : V7;
    }

    private static boolean has(byte[] block, int at, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (block[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the numbers of a device and star's times, which nobody needs here, so that what is wrong for others is wrong here. */
    void checkNumbers(byte[] block) throws IOException {
        if (this != V7) {
            TarField.number(block, 329, 8);
            TarField.number(block, 337, 8);
        }
        if (this == STAR) {
            TarField.number(block, 476, 12);
            TarField.number(block, 488, 12);
        }
    }

    /** What stands in front of the name, empty if nothing does. */
    String prefix(byte[] block) {
        return switch (this) {
            case V7 -> "";
            case USTAR -> TarField.text(block, PREFIX, 155);
            case STAR -> TarField.text(block, PREFIX, 131);
            case GNU -> hasTimes(block) ? "" : misplacedPrefix(block);
        };
    }

    private static boolean hasTimes(byte[] block) {
        try {
            for (int at = PREFIX; at <= PREFIX + 12; at += 12) {
                if (block[at] != 0) {
                    TarField.number(block, at, 12);
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Go before 1.8 wrote one all the same, and later ones still take it for one. */
    private static String misplacedPrefix(byte[] block) {
        String prefix = TarField.text(block, PREFIX, 155);
        return prefix.chars().allMatch(character -> character < 0x80) ? prefix : "";
    }
}
