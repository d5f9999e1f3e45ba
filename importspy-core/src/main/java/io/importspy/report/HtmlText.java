package io.importspy.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page of HTML in the making. Names of elements and attributes come from this room; whatever else is written is escaped here and nowhere
 * else, so that no text can become markup, neither between tags nor in an attribute.
 */
final class HtmlText {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    HtmlText open(String name, String... attributes) {
        open.push(name);
        return tag(name, attributes);
    }

    /** An element that never has content. */
    HtmlText empty(String name, String... attributes) {
        return tag(name, attributes);
    }

    HtmlText text(String characters) {
        escape(characters);
        return this;
    }

    HtmlText element(String name, String characters, String... attributes) {
        return open(name, attributes).text(characters).close();
    }

    HtmlText close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends a line where blanks mean nothing, so that people and diffs can read the page. */
    HtmlText line() {
        page.append('\n');
        return this;
    }

    /** A script or a style sheet of this room, in which nothing is escaped. */
    HtmlText verbatim(String name, PageFile file) {
        page.append('<').append(name).append('>').append(file.text());
        page.append("</").append(name).append('>');
        return line();
    }

    /** The page, once all that was opened is closed. */
    @Override
    public String toString() {
        return page.toString();
    }

    private HtmlText tag(String name, String... attributes) {
        page.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            page.append('"');
        }
        page.append('>');
        return this;
    }

    private void escape(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            switch (character) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(character);
            }
        }
    }
}
