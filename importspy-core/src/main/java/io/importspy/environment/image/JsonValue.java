package io.importspy.environment.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON (RFC 8259), as far as images have them. What is not of the kind that is asked for is as good as not there. */
sealed interface JsonValue {

    /** An object. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /** A text. */
    record Text(String value) implements JsonValue {}

    /** A number, a truth value or null, none of which anybody asks for. */
    record Other() implements JsonValue {}

    /**
     * The value of a field. Programs in Go, which all that runs containers is, take its name in upper and lower case.
     *
     * @throws UncheckedIOException if it is there in several spellings, of which such a program takes the last one
     */
    default Optional<JsonValue> get(String key) {
        if (!(this instanceof Fields fields)) {
            return Optional.empty();
        }
        List<String> spellings = fields.values.keySet().stream()
                .filter(key::equalsIgnoreCase)
                .sorted()
                .toList();
        if (spellings.size() > 1) {
            throw new UncheckedIOException(
                    new IOException("a document with the keys " + String.join(" and ", spellings) + " side by side"));
        }
        return spellings.stream().map(fields.values::get).findFirst();
    }

    /** The text in a field. */
    default Optional<String> text(String key) {
        return get(key).flatMap(value -> value instanceof Text text ? Optional.of(text.value) : Optional.empty());
    }

    /** What is in the array of a field. */
    default List<JsonValue> items(String key) {
        return get(key).map(JsonValue::items).orElseGet(List::of);
    }

    /** What is in this array. */
    default List<JsonValue> items() {
        return this instanceof Items items ? items.values : List.of();
    }

    /** The texts in the array of a field. */
    default List<String> texts(String key) {
        return items(key).stream()
                .flatMap(item -> item instanceof Text text
                        ? Optional.of(text.value).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }
}
