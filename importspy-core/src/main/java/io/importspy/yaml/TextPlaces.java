package io.importspy.yaml;

import io.importspy.yaml.YamlText.Style;
import java.util.Arrays;

/**
 * Where in the file each character of a text comes from. The file is read once more for it, with the rules of the text's style (YAML
 * 1.1, chapter 9), which is done only for texts that are wrong.
 */
final class TextPlaces {

    private final String text;
    private final int end;
    private int[] places = new int[16];
    private int size;

    private TextPlaces(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static TextPlaces of(YamlText node, String text) {
        return switch (node.style()) {
            case PLAIN -> new TextPlaces(text, node.end()).inked(node, node.start());
            case LITERAL, FOLDED -> {
                TextPlaces places = new TextPlaces(text, node.end());
                yield places.inked(node, places.lineBreak(node.start()));
            }
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                new TextPlaces(text, node.end() - 1).quoted(node.start() + 1, node.style() == Style.DOUBLE_QUOTED);
        };
    }

    /** The place of an index; behind the last character where there is none. */
    int place(int index) {
        if (index < size) {
            return places[index];
        }
        return size == 0 ? end : places[size - 1] + 1;
    }

    /** Styles without escapes: folding and indentation change nothing but spaces, so all that leaves ink stands in the same order. */
    private TextPlaces inked(YamlText node, int from) {
        int place = from;
        for (int i = 0; i < node.value().length() && place < end; i++) {
            if (isBlank(node.value().charAt(i))) {
                add(size == 0 ? place : places[size - 1] + 1);
            } else {
                place = skip(place);
                add(place++);
            }
        }
        return this;
    }

    private TextPlaces quoted(int from, boolean escapes) {
        int place = from;
        while (place < end) {
            char character = text.charAt(place);
            if (isBlank(character)) {
                place = folded(place);
            } else if (escapes && character == '\\') {
                place = escaped(place);
            } else {
                add(place);
                place += !escapes && character == '\'' ? 2 : 1;
            }
        }
        return this;
    }

    /** Spaces are kept within a line. Around line breaks they go; one break becomes a space, and each further one stays. */
    private int folded(int from) {
        int to = Math.min(skip(from), end);
        int breaks = breaks(from, to);
        int kept = breaks == 0 ? to - from : Math.max(1, breaks - 1);
        for (int i = 0; i < kept; i++) {
            add(from + i);
        }
        return to;
    }

    private int escaped(int from) {
        char code = text.charAt(from + 1);
        if (code == '\n' || code == '\r') {
            int to = Math.min(skip(from + 1), end);
            for (int i = 1; i < breaks(from + 1, to); i++) {
                add(from);
            }
            return to;
        }
        int digits = switch (code) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        int to = from + 2 + digits;
        add(from);
        if (digits == 8 && Integer.parseInt(text, from + 2, to, 16) > Character.MAX_VALUE) {
            add(from);
        }
        return to;
    }

    private void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    private int skip(int from) {
        int place = from;
        while (place < end && isBlank(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) {
                breaks++;
            }
        }
        return breaks;
    }

    private int lineBreak(int from) {
        int place = from;
        while (place < end && text.charAt(place) != '\n' && text.charAt(place) != '\r') {
            place++;
        }
        return place;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }
}
