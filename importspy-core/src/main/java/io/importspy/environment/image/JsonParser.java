package io.importspy.environment.image;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final JsonReader in;
    private int values;

    private JsonParser(String text) {
        this.in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(DEPTH);
    }

    static JsonValue parse(byte[] bytes) throws NoJson {
        try {
            return new JsonParser(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .document();
        } catch (CharacterCodingException e) {
            throw new NoJson("bytes that are not UTF-8");
        }
    }

    private JsonValue document() throws NoJson {
        try {
            JsonValue value = value();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new NoJson("something behind the end of its JSON");
            }
            return value;
        } catch (IOException e) {
            // Gson's own words are for those who call it.
            throw new NoJson("what is no JSON, at " + in.getPath());
        }
    }

    private JsonValue value() throws IOException, NoJson {
        if (++values > VALUES) {
            throw new NoJson("more than " + VALUES + " values");
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonValue.Text(in.nextString());
            default -> other();
        };
    }

    private JsonValue object() throws IOException, NoJson {
        Map<String, JsonValue> fields = new HashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            if (fields.put(in.nextName(), value()) != null) {
                throw new NoJson("a key that stands twice");
            }
        }
        in.endObject();
        return new JsonValue.Fields(fields);
    }

    private JsonValue array() throws IOException, NoJson {
        List<JsonValue> items = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            items.add(value());
        }
        in.endArray();
        return new JsonValue.Items(items);
    }

    private JsonValue other() throws IOException {
        in.skipValue();
        return new JsonValue.Other();
    }
}
