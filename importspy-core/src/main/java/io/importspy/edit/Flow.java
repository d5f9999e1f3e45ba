package io.importspy.edit;

/** What stands between brackets or braces, with commas between two (YAML 1.1, 9.2 and 9.3). */
final class Flow {

    private final String text;

    Flow(String text) {
        this.text = text;
    }

    /**
     * Takes an entry out, with the comma in front of it or, where it is the first, the one behind it.
     *
     * @param isFirst whether it is the first
     */
    TextEdit delete(int start, int end, boolean isFirst) {
        if (!isFirst) {
            return TextEdit.delete(backToComma(start), end);
        }
        int comma = skipBlanks(end);
        boolean isThere = comma < text.length() && text.charAt(comma) == ',';
        return TextEdit.delete(start, isThere ? skipBlanks(comma + 1) : end);
    }

    /** Adds an entry behind the last one, in front of the closing bracket. */
    TextEdit append(int end, boolean isEmpty, String entry) {
        int place = backOverBlanks(end - 1);
        if (isEmpty) {
            return TextEdit.insert(place, entry);
        }
        boolean comma = text.charAt(place - 1) == ',';
        return TextEdit.insert(place, comma ? " " + entry + "," : ", " + entry);
    }

    private int backToComma(int start) {
        int comma = backOverBlanks(start) - 1;
        if (comma < 0 || text.charAt(comma) != ',') {
            throw RefusedException.unsafe();
        }
        return comma;
    }

    private int backOverBlanks(int from) {
        int place = from;
        while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    private int skipBlanks(int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }
}
