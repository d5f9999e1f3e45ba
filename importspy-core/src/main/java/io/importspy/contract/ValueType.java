package io.importspy.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types behind {@code type:}, of values that are texts. No blanks are trimmed. */
public enum ValueType {
    /** What {@link Integer#parseInt(String)} reads, in ASCII digits: from -2147483648 to 2147483647. */
    INT("a whole number that fits into an int", ValueSyntax::isInt),
    /** {@code true} or {@code false}, in upper or lower case. */
    BOOL("true or false", ValueSyntax::isBool),
    /**
     * An absolute URI (RFC 3986) that says where: {@code scheme://host/...}, {@code file:/...}, or one of {@code jdbc:}, {@code jar:},
     * {@code mailto:} and {@code urn:} with something behind it. {@code localhost:8080} is none.
     */
    URL("a URL", ValueSyntax::isUrl),
    /**
     * A path of a file or directory, absolute or relative, as Unix or Windows write it. It need not exist. A list of paths, a URL
     * and a glob are none, nor is a text with control characters or blanks at its ends.
     */
    PATH("a path", ValueSyntax::isPath),
    /** What {@link java.time.Duration#parse} reads ({@code PT30S}), or numbers with units: {@code 30s}, {@code 1h30m}, {@code 1.5h}. */
    DURATION("a duration such as 30s, 5m, 1h30m or PT30S", ValueSyntax::isDuration);

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final Predicate<String> syntax;

    ValueType(String description, Predicate<String> syntax) {
        this.description = description;
        this.syntax = syntax;
    }

    /**
     * The type that a contract's word means.
     *
     * @param word the word, in lower case
     * @return the type; empty if there is none of this name
     */
    public static Optional<ValueType> parse(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /**
     * The words that a contract may use.
     *
     * @return the words
     */
    public static List<String> words() {
        return Stream.of(values()).map(ValueType::word).toList();
    }

    /**
     * The word for it in a contract.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a text is a value of this type.
     *
     * @param value the text
     * @return true if it is one
     */
    public boolean accepts(String value) {
        return syntax.test(value);
    }

    /** What such a value is, for a message. */
    String description() {
        return description;
    }
}
