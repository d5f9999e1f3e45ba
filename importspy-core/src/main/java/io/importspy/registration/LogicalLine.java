package io.importspy.registration;

import java.util.ArrayList;
import java.util.List;

/**
 * A logical line of a properties file: one key with its value ({@link java.util.Properties#load(java.io.Reader)}).
 *
 * @param number the number of its first natural line
 * @param lines its natural lines, a backslash at the end of all but the last
 */
record LogicalLine(int number, List<String> lines) {

    LogicalLine {
        lines = List.copyOf(lines);
    }

    /** The logical lines of a file, without comments and blank lines. */
    static List<LogicalLine> of(List<String> natural) {
        List<LogicalLine> logical = new ArrayList<>();
        int i = 0;
        while (i < natural.size()) {
            int start = i;
            i = isNothing(natural.get(i)) ? i + 1 : end(natural, i);
            if (!isNothing(natural.get(start))) {
                logical.add(new LogicalLine(start + 1, natural.subList(start, i)));
            }
        }
        return logical;
    }

    private static boolean isNothing(String line) {
        String text = line.stripLeading();
        return text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '!';
    }

    private static int end(List<String> natural, int start) {
        int end = start + 1;
        while (end < natural.size() && goesOn(natural.get(end - 1))) {
            end++;
        }
        return end;
    }

    /** An odd number of backslashes at the end. */
    private static boolean goesOn(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at--;
        }
        return (line.length() - at) % 2 == 1;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The number of the natural line that a text stands in; that of the first line where escapes hide it. */
    int numberOf(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return number + i;
            }
        }
        return number;
    }
}
