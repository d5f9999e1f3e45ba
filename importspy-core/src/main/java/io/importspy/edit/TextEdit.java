package io.importspy.edit;

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

    /** By how much it moves what stands behind it. */
    int shift() {
        return text.length() - (end - start);
    }
}
