package io.importspy.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a document that are no YAML, have been told, and were painted over so that the rest can be read. Every character keeps
 * its place.
 */
final class MaskedRegions {

    /** A plain text to YAML wherever a value may stand. */
    private static final char PAINT = 'x';

    private final List<int[]> stretches = new ArrayList<>();

    void add(int start, int end) {
        stretches.add(new int[] {start, end});
    }

    int size() {
        return stretches.size();
    }

    boolean cover(int offset) {
        for (int[] stretch : stretches) {
            if (stretch[0] <= offset && offset < stretch[1]) {
                return true;
            }
        }
        return false;
    }

    String paintOver(String text) {
        if (stretches.isEmpty()) {
            return text;
        }
        StringBuilder painted = new StringBuilder(text);
        for (int[] stretch : stretches) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                painted.setCharAt(i, PAINT);
            }
        }
        return painted.toString();
    }
}
