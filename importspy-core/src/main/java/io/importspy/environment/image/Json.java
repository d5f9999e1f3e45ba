package io.importspy.environment.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON (RFC 8259), as far as images have them. What is not of the kind that is asked for is as good as not there. */
sealed interface Json {

    /** An object. */
    record Fields(Map<String, Json> values) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** A text. */
    record Text(String value) implements Json {}

    /** A number, a truth value or null, none of which anybody asks for. */
    record Other() implements Json {}

    /** The value of a field. */
    default Optional<Json> get(String key) {
        return this instanceof Fields fields ? Optional.ofNullable(fields.values.get(key)) : Optional.empty();
    }

    /** The text in a field. */
    default Optional<String> text(String key) {
        return get(key).flatMap(value -> value instanceof Text text ? Optional.of(text.value) : Optional.empty());
    }

    /** What is in the array of a field. */
    default List<Json> items(String key) {
        return get(key).map(Json::items).orElseGet(List::of);
    }

    /** What is in this array. */
    default List<Json> items() {
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
