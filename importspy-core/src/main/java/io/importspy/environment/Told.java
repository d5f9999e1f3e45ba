package io.importspy.environment;

import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.version.JavaVersion;
import io.importspy.version.VersionException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of what a Java runtime tells about itself by keys: of system properties, or of the lines of its release file.
 *
 * @param teller who tells, for messages
 * @param texts the text of a key; null where there is none
 */
record Told(String teller, Function<String, @Nullable String> texts) {

    /** What a text is in a contract's words. */
    <T> Fact<T> recognised(String key, Function<String, Optional<T>> recognise) {
        return text(key)
                .map(text -> recognise
                        .apply(text)
                        .<Fact<T>>map(value -> new Known<>(value, text))
                        .orElseGet(() -> new Unknown<>(key + " is \"" + text + "\", for which contracts have no word")))
                .orElseGet(() -> missing(key));
    }

    /** A name with a detail, which may be missing. */
    <T> Fact<T> named(String key, String detail, BiFunction<String, String, T> value) {
        return text(key)
                .map(name -> value.apply(name, text(detail).orElse("")))
                .<Fact<T>>map(made -> new Known<>(made, made.toString()))
                .orElseGet(() -> missing(key));
    }

    /** The version that stands behind the first of these keys that is there. */
    Fact<JavaVersion> version(String precise, String rough) {
        return text(precise).or(() -> text(rough)).map(this::version).orElseGet(() -> missing(rough));
    }

    private Fact<JavaVersion> version(String text) {
        try {
            return new Known<>(JavaVersion.parse(text), text);
        } catch (VersionException e) {
            return new Unknown<>(teller + " tells the version \"" + text + "\", which is none of Java's");
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(texts.apply(key)).filter(text -> !text.isBlank());
    }

    private <T> Fact<T> missing(String key) {
        return new Unknown<>(teller + " does not tell its " + key);
    }
}
