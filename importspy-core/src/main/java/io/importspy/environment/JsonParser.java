package io.importspy.environment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON by RFC 8259, with at most 100 arrays and objects within each other, 100,000 values in all, and no key twice. */
final class JsonParser {

    /** That a text is no JSON. */
    static final class NoJson extends Exception {

        private static final long serialVersionUID = 1L;

        NoJson(String message) {
            super(message);
        }
    }

    private static final int DEPTH = 100;
    private static final int VALUES = 100_000;
    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private int place;
    private int depth;
    private int values;

    private JsonParser(String text) {
        this.text = text;
    }

    static Json parse(byte[] bytes) throws NoJson {
        try {
            JsonParser parser = new JsonParser(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            Json value = parser.value();
            if (parser.next() != 0) {
                throw parser.wrong();
            }
            return value;
        } catch (CharacterCodingException e) {
            throw new NoJson("bytes that are not UTF-8");
        }
    }

    private Json value() throws NoJson {
        if (++values > VALUES) {
            throw new NoJson("more than " + VALUES + " values");
        }
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            default -> word();
        };
    }

    private Json object() throws NoJson {
        Map<String, Json> fields = new HashMap<>();
        open();
        while (next() != '}') {
            separate(fields.isEmpty());
            if (next() != '"') {
                throw wrong();
            }
            String key = string();
            expect(':');
            if (fields.put(key, value()) != null) {
                throw new NoJson("a key that stands twice");
            }
        }
        close();
        return new Json.Fields(fields);
    }

    private Json array() throws NoJson {
        List<Json> items = new ArrayList<>();
        open();
        while (next() != ']') {
            separate(items.isEmpty());
            items.add(value());
        }
        close();
        return new Json.Items(items);
    }

    private void open() throws NoJson {
        if (++depth > DEPTH) {
            throw new NoJson("more than " + DEPTH + " arrays and objects within each other");
        }
        place++;
    }

    private void close() {
        depth--;
        place++;
    }

    private void separate(boolean first) throws NoJson {
        if (!first) {
            expect(',');
        }
    }

    private void expect(char wanted) throws NoJson {
        if (next() != wanted) {
            throw wrong();
        }
        place++;
    }

    private Json word() throws NoJson {
        Matcher word = WORD.matcher(text).region(place, text.length());
        if (!word.lookingAt()) {
            throw wrong();
        }
        place = word.end();
        return new Json.Other();
    }

    private String string() throws NoJson {
        StringBuilder string = new StringBuilder();
        for (place++; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '"') {
                place++;
                return string.toString();
            }
            if (character < ' ') {
                throw wrong();
            }
            string.append(character == '\\' ? escaped() : character);
        }
        throw wrong();
    }

    private char escaped() throws NoJson {
        place++;
        char character = place < text.length() ? text.charAt(place) : 0;
        return switch (character) {
            case '"', '\\', '/' -> character;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong();
        };
    }

    private char unit() throws NoJson {
        int end = place + 5;
        if (end > text.length() || !text.substring(place + 1, end).matches("[0-9a-fA-F]{4}")) {
            throw wrong();
        }
        String digits = text.substring(place + 1, end);
        place = end - 1;
        return (char) Integer.parseInt(digits, 16);
    }

    /** The next character that is no white space; 0 at the end. */
    private char next() {
        while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return place < text.length() ? text.charAt(place) : 0;
    }

    private NoJson wrong() {
        return new NoJson(place < text.length() ? "a character that cannot stand at offset " + place : "no end");
    }
}
