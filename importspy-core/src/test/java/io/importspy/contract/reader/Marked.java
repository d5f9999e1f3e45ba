package io.importspy.contract.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that says itself what is wrong with it: <code>«id»</code> stands in front of each token that must be reported, and is taken
 * out before the text is read.
 *
 * @param text the text without its marks
 * @param marks what must be reported, in the order of the text
 */
public record Marked(String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("«([^»]*)»");

    /**
     * What must be reported where.
     *
     * @param id the problem's id
     * @param offset where its token begins in the text without marks
     */
    public record Mark(String id, int offset) {}

    /** Reads the marks of a text. */
    public static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            marks.add(new Mark(mark.group(1), text.length()));
        }
        mark.appendTail(text);
        return new Marked(text.toString(), marks);
    }
}
