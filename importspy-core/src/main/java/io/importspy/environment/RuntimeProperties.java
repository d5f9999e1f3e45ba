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
public record RuntimeProperties(String teller, Function<String, @Nullable String> texts) {

    /**
     * What a text is in a contract's words.
     *
     * @param <T> a value that contracts know
     * @param key its key
     * @param recognise the value of a text; empty if contracts have no word for it
     * @return the value, or why it is not known
     */
    public <T> Fact<T> recognised(String key, Function<String, Optional<T>> recognise) {
        return text(key)
                .map(text -> recognise
                        .apply(text)
                        .<Fact<T>>map(value -> new Known<>(value, text))
                        .orElseGet(() -> new Unknown<>(key + " is \"" + text + "\", for which contracts have no word")))
                .orElseGet(() -> missing(key));
    }

    /**
     * A name with a detail, which may be missing.
     *
     * @param <T> what both are
     * @param key the key of the name
     * @param detail the key of the detail
     * @param value makes one of both
     * @return the value, or why it is not known
     */
    public <T> Fact<T> named(String key, String detail, BiFunction<String, String, T> value) {
        return text(key)
                .map(name -> value.apply(name, text(detail).orElse("")))
                .<Fact<T>>map(made -> new Known<>(made, made.toString()))
                .orElseGet(() -> missing(key));
    }

    /**
     * The version that stands behind the first of two keys that is there.
     *
     * @param precise the better key
     * @param rough the other one
     * @return the version, or why it is not known
     */
    public Fact<JavaVersion> version(String precise, String rough) {
        return text(precise).or(() -> text(rough)).map(this::version).orElseGet(() -> missing(rough));
    }

    private Fact<JavaVersion> version(String text) {
        try {
            return new Known<>(JavaVersion.parse(text), text);
        } catch (VersionException e) {
            return new Unknown<>(teller + " tells the version \"" + text + "\", which is none of Java's");
        }
    }

    /**
     * A text as it is.
     *
     * @param key its key
     * @return the text; empty if there is none or a blank one
     */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.apply(key)).filter(text -> !text.isBlank());
    }

    private <T> Fact<T> missing(String key) {
        return new Unknown<>(teller + " does not tell its " + key);
    }
}
