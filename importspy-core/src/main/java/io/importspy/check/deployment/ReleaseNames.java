package io.importspy.check.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Feature releases of Java in words. */
final class ReleaseNames {

    private ReleaseNames() {}

    /** {@code 8, 9 and 11 to 17}. */
    static String of(SortedSet<Integer> releases) {
        List<String> parts = new ArrayList<>();
        for (int first : releases) {
            if (!releases.contains(first - 1)) {
                int last = first;
                while (releases.contains(last + 1)) {
                    last++;
                }
                add(first, last, parts);
            }
        }
        int end = parts.size() - 1;
        return end < 1 ? parts.get(0) : String.join(", ", parts.subList(0, end)) + " and " + parts.get(end);
    }

    private static void add(int first, int last, List<String> parts) {
        if (last - first > 1) {
            parts.add(first + " to " + last);
            return;
        }
        parts.add(String.valueOf(first));
        if (last > first) {
            parts.add(String.valueOf(last));
        }
    }
}
