package io.importspy.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which lines of a text are those of another, from which it was made by edits. Since every edit is known, nothing has to be guessed as
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

    /** The origins after edits of a text that has these lines. */
    LineOrigins after(TextEdits edits, String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        Map<Integer, Integer> starts = new HashMap<>();
        int start = 0;
        for (int i = 0; i < now.size(); i++) {
            starts.put(start, i);
            start += now.get(i).length();
        }
        List<Integer> origins = new ArrayList<>(Collections.nCopies(now.size(), NEW));
        int place = 0;
        for (int i = 0; i < old.size(); i++) {
            String line = old.get(i);
            if (edits.leaves(place, place + line.length())) {
                Integer kept = starts.get(edits.follow(place));
                if (kept != null && now.get(kept).equals(line)) {
                    origins.set(kept, lines.get(i));
                }
            }
            place += line.length();
        }
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
