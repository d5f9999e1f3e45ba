package io.importspy.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of text that gives way to another.
 *
 * @param start where it begins
 * @param end where it ends; the beginning if nothing gives way
 * @param text what comes in its place
 */
record TextEdit(int start, int end, String text) {

    static TextEdit insert(int place, String text) {
        return new TextEdit(place, place, text);
    }

    static TextEdit delete(int start, int end) {
        return new TextEdit(start, end, "");
    }

    /** Makes several changes at once. */
    static String apply(List<TextEdit> splices, String text) {
        String changed = text;
        for (TextEdit splice : lastFirst(splices)) {
            changed = splice.apply(changed);
        }
        return changed;
    }

    String apply(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }

    /** Where a place is after several changes; -1 if it is gone. */
    static int follow(List<TextEdit> splices, int place) {
        int now = place;
        for (TextEdit splice : lastFirst(splices)) {
            now = now < 0 ? now : splice.follow(now);
        }
        return now;
    }

    private int follow(int place) {
        if (place >= end) {
            return place + text.length() - (end - start);
        }
        return place < start || (place == start && !text.isEmpty()) ? place : -1;
    }

    /** In an order in which each leaves the places of those after it as they are. */
    static List<TextEdit> lastFirst(List<TextEdit> splices) {
        return splices.stream()
                .sorted(Comparator.comparingInt(TextEdit::start)
                        .thenComparingInt(TextEdit::end)
                        .reversed())
                .toList();
    }
}
