package io.importspy.report;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Objects of JSON in the making, and their text. */
final class JsonText {

    private static final TypeAdapter<JsonElement> TEXT = new Gson().getAdapter(JsonElement.class);

    private final JsonObject object = new JsonObject();

    private JsonText() {}

    static JsonText object() {
        return new JsonText();
    }

    JsonText with(String name, String value) {
        object.addProperty(name, value);
        return this;
    }

    JsonText with(String name, Number value) {
        object.addProperty(name, value);
        return this;
    }

    JsonText with(String name, boolean value) {
        object.addProperty(name, value);
        return this;
    }

    JsonText with(String name, JsonElement value) {
        object.add(name, value);
        return this;
    }

    JsonText with(String name, JsonText value) {
        return with(name, value.object);
    }

    /** A member only where there is something to say. */
    JsonText with(String name, Optional<String> value) {
        value.ifPresent(text -> with(name, text));
        return this;
    }

    /** A member whose absence is told. */
    JsonText withNullable(String name, Optional<String> value) {
        object.addProperty(name, value.orElse(null));
        return this;
    }

    /** A number only where it is known; lines and columns are 0 where they are not. */
    JsonText withKnown(String name, int value) {
        return value == 0 ? this : with(name, value);
    }

    JsonObject get() {
        return object;
    }

    static JsonArray array(Iterable<JsonText> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(element -> array.add(element.object));
        return array;
    }

    static JsonArray texts(Iterable<String> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    /** Many lines, for people as well. */
    static String text(JsonElement element) {
        return text(element, "  ");
    }

    /** One line, whatever the texts hold. */
    static String line(JsonElement element) {
        return text(element, "");
    }

    private static String text(JsonElement element, String indent) {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(indent);
        try {
            TEXT.write(writer, element);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return text.append('\n').toString();
    }
}
