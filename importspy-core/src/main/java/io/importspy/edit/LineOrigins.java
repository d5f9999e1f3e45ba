package io.importspy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines of a text are those of another, from which it was made by splices. Since every splice is known, nothing has to be guessed as
 * tools must that are only given two texts.
 *
 * @param lines for each line the index of the original's line, or {@link #NEW}
 */
record LineOrigins(List<Integer> lines) {

    static final int NEW = -1;

    LineOrigins {
        lines = List.copyOf(lines);
    }

    static LineOrigins of(String text) {
        return new LineOrigins(IntStream.range(0, split(text).size()).boxed().toList());
    }

    LineOrigins after(List<TextEdit> splices, String text) {
        LineOrigins origins = this;
        String before = text;
        for (TextEdit splice : TextEdit.lastFirst(splices)) {
            String after = splice.apply(before);
            origins = origins.after(split(before), split(after));
            before = after;
        }
        return origins;
    }

    /** One splice leaves all lines in front of it and all lines behind it. */
    private LineOrigins after(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int front = 0;
        while (front < most && before.get(front).equals(after.get(front))) {
            front++;
        }
        int back = 0;
        while (back < most - front && before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
            back++;
        }
        List<Integer> origins = new ArrayList<>(lines.subList(0, front));
        for (int i = front; i < after.size() - back; i++) {
            origins.add(NEW);
        }
        origins.addAll(lines.subList(lines.size() - back, lines.size()));
        return new LineOrigins(origins);
    }

    /** The lines of a text, each with its line break. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
