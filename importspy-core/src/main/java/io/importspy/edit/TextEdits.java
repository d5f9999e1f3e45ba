package io.importspy.edit;

import java.util.Comparator;
import java.util.List;

/** Edits of one text that are made at once: none reaches into another. */
final class TextEdits {

    private static final int GONE = -1;

    private final List<TextEdit> edits;
    private final int[] shifts;

    /**
     * Edits in any order; of several insertions at one place, the earlier comes first.
     *
     * @throws RefusedException if two of them are about the same characters
     */
    TextEdits(List<TextEdit> edits) {
        this.edits = edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList();
        this.shifts = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = this.edits.get(i);
            if (i > 0 && edit.start() < this.edits.get(i - 1).end()) {
                throw RefusedException.unsafe();
            }
            shifts[i + 1] = shifts[i] + edit.shift();
        }
    }

    String apply(String text) {
        StringBuilder changed = new StringBuilder(text.length() + Math.max(0, shifts[edits.size()]));
        int copied = 0;
        for (TextEdit edit : edits) {
            changed.append(text, copied, edit.start()).append(edit.text());
            copied = edit.end();
        }
        return changed.append(text, copied, text.length()).toString();
    }

    /** Where a place is after the edits, behind what is inserted there; -1 if it is gone. */
    int follow(int place) {
        int before = countEndingUpTo(place);
        if (before < edits.size()) {
            TextEdit next = edits.get(before);
            boolean within = next.start() < place
                    || (next.start() == place && next.text().isEmpty());
            if (within) {
                return GONE;
            }
        }
        return place + shifts[before];
    }

    /** Whether all characters of a stretch stay, with nothing between them. */
    boolean leaves(int start, int end) {
        int before = countEndingUpTo(start);
        return before == edits.size() || edits.get(before).start() >= end;
    }

    private int countEndingUpTo(int place) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
