package io.importspy.edit;

import java.util.ArrayList;
import java.util.List;

/** What has changed between two texts, in the unified format (POSIX.1-2017, diff): three lines of context around each change. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final char KEPT = ' ';
    private static final char REMOVED = '-';
    private static final char ADDED = '+';

    private final List<Row> rows = new ArrayList<>();
    private final int[] removedOrKept;
    private final int[] addedOrKept;

    UnifiedDiff(String before, String after, LineOrigins origins) {
        List<String> old = LineOrigins.split(before);
        List<String> now = LineOrigins.split(after);
        int next = 0;
        List<Row> added = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int origin = origins.lines().get(i);
            if (origin == LineOrigins.NEW) {
                added.add(new Row(ADDED, now.get(i)));
            } else {
                next = change(old, next, origin, added);
                rows.add(new Row(KEPT, old.get(next++)));
            }
        }
        change(old, next, old.size(), added);
        this.removedOrKept = counts(REMOVED);
        this.addedOrKept = counts(ADDED);
    }

    /** A line and what has become of it. */
    private record Row(char sign, String line) {

        @Override
        public String toString() {
            String content = line.replaceFirst("[\r\n]+$", "");
            return sign + content + '\n' + (content.equals(line) ? "\\ No newline at end of file\n" : "");
        }
    }

    private int change(List<String> old, int from, int to, List<Row> added) {
        old.subList(from, to).forEach(line -> rows.add(new Row(REMOVED, line)));
        rows.addAll(added);
        added.clear();
        return to;
    }

    String of(String file) {
        StringBuilder diff = new StringBuilder("--- " + file + "\n+++ " + file + "\n");
        int from = nextChange(0);
        while (from < rows.size()) {
            int to = endOfHunk(from);
            hunk(Math.max(0, from - CONTEXT), Math.min(rows.size(), to + CONTEXT), diff);
            from = nextChange(to);
        }
        return diff.toString();
    }

    private int nextChange(int from) {
        int row = from;
        while (row < rows.size() && rows.get(row).sign() == KEPT) {
            row++;
        }
        return row;
    }

    /** Behind the last change whose context touches that of the one before. */
    private int endOfHunk(int from) {
        int end = from;
        int next = from;
        while (next < rows.size() && next <= end + 2 * CONTEXT) {
            end = next + 1;
            next = nextChange(end);
        }
        return end;
    }

    private void hunk(int from, int to, StringBuilder diff) {
        diff.append("@@ -").append(range(from, to, REMOVED)).append(" +").append(range(from, to, ADDED));
        diff.append(" @@\n");
        rows.subList(from, to).forEach(diff::append);
    }

    /** The first line and the number of lines of one side; of none, the line in front. */
    private String range(int from, int to, char side) {
        int[] counts = side == REMOVED ? removedOrKept : addedOrKept;
        int count = counts[to] - counts[from];
        return (count == 0 ? counts[from] : counts[from] + 1) + "," + count;
    }

    /** How many of the first rows are on a side, for each number of rows. */
    private int[] counts(char side) {
        int[] counts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            counts[i + 1] = counts[i] + (isOn(rows.get(i), side) ? 1 : 0);
        }
        return counts;
    }

    private static boolean isOn(Row row, char side) {
        return row.sign() == KEPT || row.sign() == side;
    }
}
